import { readUnits, type UnitDirectory } from "../units";
import { reporterBy } from "./ownership";

/**
 * The units that a label names as senders together, by their standard names, of one county the first: `市水利局、虞城县人民政府`. One alone is none;
 * so are several where the directory does not know one of them, or one is a group.
 */
export function unitsTogether(label: string, directory: UnitDirectory): readonly string[] {
  const refs = readUnits(label, directory);
  const names = refs.flatMap(({ name }) => (name === null || directory.isGroup(name) ? [] : name));
  if (names.length < 2 || names.length < refs.length) return [];
  const reporterOf = reporterBy(directory);
  const byReporter = new Map(names.map((name) => [reporterOf(name), name] as const).reverse());
  const together = names.filter((name) => byReporter.get(reporterOf(name)) === name);
  return together.length < 2 ? [] : [...new Set(together)];
}
