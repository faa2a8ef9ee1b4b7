import { foldText, remember } from "../text";
import { readUnits, type UnitDirectory } from "../units";

/** Tells which unit a name before a paragraph stands for, by its standard name; `null` where it is no unit's. */
export type LabelReader = (label: string) => string | null;

/** A label is no longer. */
const LONGEST_LABEL = 25;
/** Words before colons may be any. */
const MOST_LABELS = 10_000;

/** Reads labels by a directory: the whole of a label is one unit's name, in any spelling that is surely that one's. */
export function labelReader(directory: UnitDirectory): LabelReader {
  const characters = charactersOf(directory);
  const mayName = (label: string): boolean =>
    label.length <= LONGEST_LABEL && Array.from(foldText(label)).every((one) => characters.has(one));
  return remember((label) => (mayName(label) ? unitNamed(label, directory) : null), MOST_LABELS);
}

/** The characters that names consist of: most words before colons hold others, and need not be looked up. */
function charactersOf({ entries, city }: UnitDirectory): ReadonlySet<string> {
  const names = entries.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(foldText([city ?? "", ...names].join("")));
}

function unitNamed(label: string, directory: UnitDirectory): string | null {
  const [unit, ...others] = readUnits(label, directory);
  if (!unit || others.length > 0 || unit.name === null || directory.isGroup(unit.name)) return null;
  return unit.start === 0 && unit.end === label.length ? unit.name : null;
}
