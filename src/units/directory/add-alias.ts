import { cellText, type CellEdit } from "../../sheet";
import { createDirectory, type UnitDirectory } from "./directory";
import { DIRECTORY_HEADERS } from "./directory-columns";
import type { DirectorySource } from "./directory-source";
import { exactKey } from "../names/name-key";
import { appendName } from "./name-list";

/** What became of a wish to add an alias. */
export interface AddedAlias {
  /** The directory with the alias; the same one where nothing was added. */
  readonly directory: UnitDirectory;
  /** The change to the sheet that the directory was read from; empty for a directory from no sheet. */
  readonly edits: readonly CellEdit[];
  /** The unit that has this name already, in which case nothing is added; `null` where it was free. */
  readonly takenBy: string | null;
}

/**
 * Adds an accepted spelling to a unit's aliases.
 * @throws RangeError where the directory has no such unit.
 */
export function addAlias(directory: UnitDirectory, unit: string, alias: string): AddedAlias {
  const entry = directory.entryOf(unit);
  if (!entry) throw new RangeError(`No unit named ${unit}`);
  const takenBy = ownerOf(directory, alias);
  if (takenBy !== null) return { directory, edits: [], takenBy };
  const entries = directory.entries.map((other) =>
    other === entry ? { ...entry, aliases: [...entry.aliases, alias] } : other,
  );
  const { source } = directory;
  if (!source) return { directory: createDirectory(entries, directory.city), edits: [], takenBy: null };
  const edits = editsFor(source, unit, alias);
  return {
    directory: createDirectory(entries, directory.city, sourceAfter(source, unit, edits)),
    edits,
    takenBy: null,
  };
}

function ownerOf(directory: UnitDirectory, alias: string): string | null {
  const key = exactKey(alias);
  const owner = directory.entries.find((entry) =>
    [entry.name, ...entry.aliases].some((name) => exactKey(name) === key),
  );
  return owner?.name ?? null;
}

function editsFor(source: DirectorySource, unit: string, alias: string): CellEdit[] {
  const { sheet, aliasColumn: column, headerRow, headerWritten } = source;
  const cell = source.aliasCells.get(unit);
  if (!cell) return [];
  const kind = "unit-alias-added";
  const header = { sheet, row: headerRow, column, before: null, after: DIRECTORY_HEADERS.aliases, kind };
  const after = appendName(cellText(cell.value), alias);
  const edit = { sheet, row: cell.row, column, before: cell.value, after, kind };
  return headerWritten ? [edit] : [header, edit];
}

function sourceAfter(source: DirectorySource, unit: string, edits: readonly CellEdit[]): DirectorySource {
  const edit = edits.at(-1);
  if (!edit) return source;
  const aliasCells = new Map(source.aliasCells).set(unit, { row: edit.row, value: edit.after });
  return { ...source, headerWritten: true, aliasCells };
}
