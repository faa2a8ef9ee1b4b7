import { type ColumnId, type Item, saysNothing } from "../ledger";
import { foldText } from "../text";
import { meaningOf } from "./conflicts";
import type { MatchedItem } from "./merge-result";

/** Columns in which units report in words, and those in which one word counts. */
const REPORTED: readonly ColumnId[] = ["progress", "lagReason", "nextSteps", "remarks"];
const JUDGED: readonly ColumnId[] = [
  "status",
  "percent",
  "completedOn",
  "verification",
  "verifiedOn",
  "closed",
  "closedOn",
];

/** Whether a unit wrote anything on an item. @param isForm in a form of ours some cells were filled before it was sent. */
export function isFilled(
  { returned, master }: Pick<MatchedItem, "returned" | "master">,
  isForm: boolean,
): boolean {
  const differs = (column: ColumnId): boolean => {
    const written = meaningOf(returned, column) ?? unread(returned, column);
    return written !== null && !(isForm && written === meaningOf(master, column));
  };
  return [...REPORTED, ...JUDGED].some(differs);
}

/** Words that nobody understands are words all the same. */
function unread(item: Item, column: ColumnId): string | null {
  const folded = foldText(item.text[column] ?? "");
  return saysNothing(folded) ? null : folded;
}
