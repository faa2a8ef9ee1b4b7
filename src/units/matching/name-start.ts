import type { UnitIndex } from "./unit-index";

/** True where a name of this city could begin: 市…, 商丘…, 各…, 中共…, or one of its counties. The 市 of 市场 is no city. */
export function beginsName(text: string, at: number, index: UnitIndex): boolean {
  return startsOf(index).some((start) => text.startsWith(start, at)) && !text.startsWith("市场", at);
}

const starts = new WeakMap<UnitIndex, readonly string[]>();

function startsOf(index: UnitIndex): readonly string[] {
  const known = starts.get(index);
  if (known) return known;
  const made = [
    "市",
    "各",
    "中共",
    ...(index.cityShort === null ? [] : [index.cityShort]),
    ...index.counties,
  ];
  starts.set(index, made);
  return made;
}
