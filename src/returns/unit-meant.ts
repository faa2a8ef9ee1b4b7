import {
  otherNameIn,
  readUnits,
  unitAbbreviated,
  type UnitDirectory,
  type UnitRef,
  unitsWithWord,
} from "../units";

/**
 * The unit of a name that the directory does not have: the one that a note in brackets says it was or is called (`区综合行政执法局（原区城市管理局）`), or the one
 * that it is short for; `null` where neither tells.
 */
export function unitMeant({ text, note }: UnitRef, directory: UnitDirectory): string | null {
  const other = note === null ? null : otherNameIn(note);
  const [unit, ...others] = other === null ? [] : readUnits(other, directory);
  const isOne = unit !== undefined && others.length === 0 && unit.members.length === 0;
  return (isOne ? unit.name : null) ?? unitAbbreviated(text, directory).name;
}

/** The units that may be meant by a name that the directory does not know, likeliest first. */
export function unitsPerhapsMeant(text: string, directory: UnitDirectory): readonly string[] {
  const alike = readUnits(text, directory)[0]?.suggestions ?? [];
  const found = [...alike, ...unitAbbreviated(text, directory).units];
  return found.length === 0 ? unitsWithWord(text, directory) : [...new Set(found)];
}
