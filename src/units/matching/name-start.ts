import type { UnitIndex } from "./unit-index";

/** True where a name of this city could begin: 市…, 商丘…, 各…, 中共…, or one of its counties. The 市 of 市场 is no city. */
export function beginsName(text: string, at: number, { starts, startUnits }: UnitIndex): boolean {
  if (at >= text.length || startUnits[text.charCodeAt(at)] === 0) return false;
  const possible = starts.get(text.charAt(at));
  return possible?.some((start) => text.startsWith(start, at)) === true && !text.startsWith("市场", at);
}
