import { compareDekads, type Dekad } from "../../../calendar";
import type { Overview } from "../../work/views/overview";

/** The next thing to do with a workbook, the first that applies. */
export type NextStep =
  | { readonly kind: "showHeader" }
  | { readonly kind: "chooseDekad" }
  | { readonly kind: "errors"; readonly count: number }
  | { readonly kind: "units"; readonly count: number }
  | { readonly kind: "report"; readonly dekad: Dekad }
  | { readonly kind: "summary" };

/** In the order an office works: the ledger, the 旬, what is wrong, the names, then the report, and after it the summary. */
export function nextStep({ items, dekad, asOf, check, units }: Overview, reported: Dekad | null): NextStep {
  if (items === 0) return { kind: "showHeader" };
  if (asOf === null || dekad === null) return { kind: "chooseDekad" };
  if (check.errors > 0) return { kind: "errors", count: check.errors };
  if (units.sureCells > 0) return { kind: "units", count: units.sureCells };
  return isReported(dekad, reported) ? { kind: "summary" } : { kind: "report", dekad };
}

/** Whether the report of this 旬 was made, not that of another. */
export function isReported(dekad: Dekad | null, reported: Dekad | null): dekad is Dekad {
  return dekad !== null && reported !== null && compareDekads(dekad, reported) === 0;
}
