import type { WorkbookHost } from "../hosts";
import type { AppliedEdits, CellEdit } from "../sheet";
import { addAlias, addUnit, directorySheet, type UnitDirectory } from "../units";
import type { OpenedLedgers } from "./open-ledgers";

/**
 * 记入名录: adds spellings to a unit's aliases on the workbook's own directory sheet, which is made first where there is none. A
 * spelling that another unit has already is left out.
 */
export function rememberAliases(
  host: WorkbookHost,
  opened: OpenedLedgers,
  unit: string,
  spellings: readonly string[],
): Promise<AppliedEdits> {
  return changeDirectory(host, opened, (directory) =>
    spellings.reduce<Changed>(
      ({ directory: before, edits }, spelling) => {
        const added = addAlias(before, unit, spelling);
        return { directory: added.directory, edits: [...edits, ...added.edits] };
      },
      { directory, edits: [] },
    ),
  );
}

/** 加入名录: adds a unit to the workbook's own directory sheet, which is made first where there is none. */
export function rememberUnit(host: WorkbookHost, opened: OpenedLedgers, name: string): Promise<AppliedEdits> {
  return changeDirectory(host, opened, (directory) => addUnit(directory, name));
}

interface Changed {
  readonly directory: UnitDirectory;
  readonly edits: readonly CellEdit[];
}

/** On a sheet of its own the change is an edit that can be taken back; else the directory is written as changed. */
async function changeDirectory(
  host: WorkbookHost,
  { directory }: OpenedLedgers,
  change: (directory: UnitDirectory) => Changed,
): Promise<AppliedEdits> {
  const changed = change(directory);
  if (directory.source) return host.applyEdits(changed.edits);
  if (changed.directory !== directory) await host.writeSheet(directorySheet(changed.directory));
  return { applied: [], stale: [], inverse: [] };
}
