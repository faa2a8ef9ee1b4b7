import { mergingDirectory } from "../returns";
import type { UnitDirectory } from "../units";
import { itemsOf, type OpenedLedgers } from "./open-ledgers";

const known = new WeakMap<OpenedLedgers, UnitDirectory>();

/** The directory by which returns to a master are read and merged: the master's, and the units that only its items name. */
export function returnsDirectory(master: OpenedLedgers): UnitDirectory {
  const before = known.get(master);
  if (before) return before;
  const titles = master.workbook.ledgers.map(({ title }) => title.text);
  const directory = mergingDirectory(master.directory, itemsOf(master), titles);
  known.set(master, directory);
  return directory;
}
