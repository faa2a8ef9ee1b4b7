import { type ColumnId, type Item, saysAnything } from "../ledger";
import { foldText } from "../text";
import { meaningOf } from "./conflicts";
import type { MatchedItem, ReturnedRow, ReturnedWorkbook } from "./merge-result";
import { LEAD_ONLY, SIDE_BY_SIDE } from "./merged-columns";

/** Columns that units fill in; those of words tell soonest. */
export const FILLED: readonly ColumnId[] = [...SIDE_BY_SIDE, "remarks", ...LEAD_ONLY];

/** Tells the rows of a return on which its unit wrote anything: in a form of ours some cells were filled before it was sent. */
export function filledRows({ rows }: ReturnedWorkbook): (match: MatchedItem) => boolean {
  const keyed = keyedItems(rows);
  return ({ returned, master }) =>
    keyed.has(returned)
      ? saysAnythingNew(returned, master)
      : FILLED.some((column) => saysAnything(returned.text[column] ?? ""));
}

/** Tells the cells that a unit filled in with something that can be understood. */
export function filledCells({ rows }: ReturnedWorkbook): (match: MatchedItem, column: ColumnId) => boolean {
  const keyed = keyedItems(rows);
  return ({ returned, master }, column) => {
    const meaning = meaningOf(returned, column);
    return meaning !== null && !(keyed.has(returned) && meaning === meaningOf(master, column));
  };
}

/** The items of rows in forms of ours. */
function keyedItems(rows: readonly ReturnedRow[]): ReadonlySet<Item> {
  return new Set(rows.filter(({ key }) => key !== null).map(({ item }) => item));
}

/** Whether a row says anything, in the columns that units fill in, that the master does not say. */
export function saysAnythingNew(returned: Item, master: Item): boolean {
  return FILLED.some(
    (column) => saysAnything(returned.text[column] ?? "") && !meansTheSame(returned, master, column),
  );
}

/** Words that nobody understands mean the same where they are the same. */
function meansTheSame(one: Item, other: Item, column: ColumnId): boolean {
  const [first, second] = [meaningOf(one, column), meaningOf(other, column)];
  if (first !== null || second !== null) return first === second;
  return foldText(one.text[column] ?? "") === foldText(other.text[column] ?? "");
}
