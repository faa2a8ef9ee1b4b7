import type { CellEdit } from "../../sheet";
import { exactKey } from "../names/name-key";
import { bareEntry } from "./unit-entry";
import { createDirectory, type UnitDirectory } from "./directory";

/** What became of a wish to add a unit. */
export interface AddedUnit {
  /** The directory with the unit; the same one where nothing was added. */
  readonly directory: UnitDirectory;
  /** The change to the sheet that the directory was read from; empty for a directory from no sheet. */
  readonly edits: readonly CellEdit[];
}

/** Adds a unit under its standard name, below the others. A name that a unit has already, as name or alias, is not added again. */
export function addUnit(directory: UnitDirectory, name: string): AddedUnit {
  const key = exactKey(name);
  const isTaken = directory.entries.some((entry) =>
    [entry.name, ...entry.aliases].some((known) => exactKey(known) === key),
  );
  if (isTaken || key === "") return { directory, edits: [] };
  const entries = [...directory.entries, bareEntry(name)];
  const { source } = directory;
  if (!source) return { directory: createDirectory(entries, directory.city), edits: [] };
  const { sheet, nameColumn: column, freeRow: row, aliasCells } = source;
  const after = {
    ...source,
    freeRow: row + 1,
    aliasCells: new Map(aliasCells).set(name, { row, value: null }),
  };
  return {
    directory: createDirectory(entries, directory.city, after),
    edits: [{ sheet, row, column, before: null, after: name, kind: "unit-added" }],
  };
}
