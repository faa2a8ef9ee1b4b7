import { type ColumnId, type Item, saysAnything } from "../ledger";
import { foldText } from "../text";
import { meaningOf } from "./conflicts";
import type { MatchedItem, ReturnedWorkbook } from "./merge-result";
import { LEAD_ONLY, SIDE_BY_SIDE } from "./merged-columns";

/** Columns that units fill in; those of words tell soonest. */
export const FILLED: readonly ColumnId[] = [...SIDE_BY_SIDE, "remarks", ...LEAD_ONLY];

/** Tells the rows of a return on which its unit wrote anything: in a form of ours some cells were filled before it was sent. */
export function filledRows({ rows }: ReturnedWorkbook): (match: MatchedItem) => boolean {
  const keyed = new Set(rows.flatMap(({ item, key }) => (key ? [item] : [])));
  return ({ returned, master }) =>
    FILLED.some(
      (column) =>
        saysAnything(returned.text[column] ?? "") &&
        !(keyed.has(returned) && meansTheSame(returned, master, column)),
    );
}

/** Whether two items mean the same in a column; words that nobody understands do where they are the same. */
export function meansTheSame(one: Item, other: Item, column: ColumnId): boolean {
  const [first, second] = [meaningOf(one, column), meaningOf(other, column)];
  if (first !== null || second !== null) return first === second;
  return foldText(one.text[column] ?? "") === foldText(other.text[column] ?? "");
}
