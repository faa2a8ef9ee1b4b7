import { type ColumnId, type Item, saysAnything } from "../ledger";
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
    const written = returned.text[column] ?? "";
    return saysAnything(written) && !(isForm && meansTheSame(returned, master, column));
  };
  return REPORTED.some(differs) || JUDGED.some(differs);
}

/** Words that nobody understands mean the same where they are the same. */
function meansTheSame(one: Item, other: Item, column: ColumnId): boolean {
  const [first, second] = [meaningOf(one, column), meaningOf(other, column)];
  if (first !== null || second !== null) return first === second;
  return foldText(one.text[column] ?? "") === foldText(other.text[column] ?? "");
}
