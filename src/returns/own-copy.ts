import type { UnitDirectory } from "../units";
import { saysAnythingNew } from "./filled-row";
import type { ReturnedWorkbook, ReturnOutcome } from "./merge-result";
import { isKnown } from "./unit-clues";

/** 逐项出处: the sheet in which a merged workbook lists where its words came from. No unit's table has one. */
export const SOURCES_SHEET = "逐项出处";

/** Whether a file of no known unit is what an earlier merge wrote: it holds the words of all units, and is nobody's return. */
export function isOwnResult(
  { unit, rows, otherSheets }: Pick<ReturnedWorkbook, "unit" | "rows" | "otherSheets">,
  directory: UnitDirectory,
): boolean {
  if (isKnown(unit, directory)) return false;
  return (
    otherSheets.some(({ sheet }) => sheet === SOURCES_SHEET) ||
    rows.some(({ item }) => item.sheet === SOURCES_SHEET)
  );
}

/**
 * Whether a file that no unit can be told of says nothing but what the master says: it is a copy of it, and no unit's word. One that changes
 * what the plan settled, or whose unit is merely misspelt, wants something.
 */
export function isMasterCopy(
  {
    unit,
    unitSuggestions,
    matched,
    baselineChanges,
  }: Pick<ReturnOutcome, "unit" | "unitSuggestions" | "matched" | "baselineChanges">,
  directory: UnitDirectory,
): boolean {
  if (isKnown(unit, directory) || (unit !== null && unitSuggestions.length > 0)) return false;
  if (matched.length === 0 || baselineChanges.length > 0) return false;
  return matched.every(
    (match) => !isKnown(match.unit, directory) && !saysAnythingNew(match.returned, match.master),
  );
}
