import type { UnitIndex } from "./unit-index";

/** True where a name of this city could begin: 市…, 商丘…, 各…, 中共…, or one of its counties. The 市 of 市场 is no city. */
export function beginsName(text: string, at: number, index: UnitIndex): boolean {
  const starts = startsOf(index).get(text.charAt(at));
  return starts?.some((start) => text.startsWith(start, at)) === true && !text.startsWith("市场", at);
}

const known = new WeakMap<UnitIndex, ReadonlyMap<string, readonly string[]>>();

/** What names begin with, by its first character: most characters of a text begin nothing. */
function startsOf(index: UnitIndex): ReadonlyMap<string, readonly string[]> {
  const before = known.get(index);
  if (before) return before;
  const made = new Map<string, string[]>();
  const city = index.cityShort === null ? [] : [index.cityShort];
  for (const start of ["市", "各", "中共", ...city, ...index.counties]) {
    made.set(start.charAt(0), [...(made.get(start.charAt(0)) ?? []), start]);
  }
  known.set(index, made);
  return made;
}
