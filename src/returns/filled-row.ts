import { type ColumnId, type Item, saysAnything } from "../ledger";
import { foldText } from "../text";
import { meaningOf } from "./conflicts";
import type { MatchedItem, ReturnedWorkbook } from "./merge-result";
import { LEAD_ONLY, SIDE_BY_SIDE } from "./merged-columns";
import { isAsSent, keysByItem } from "./sent-cells";

/** Columns that units fill in with words of their own; a form finds them blank. */
const WORDED: readonly ColumnId[] = [...SIDE_BY_SIDE, "remarks"];
/** Columns that units fill in; those of words tell soonest. */
export const FILLED: readonly ColumnId[] = [...WORDED, ...LEAD_ONLY];

/** Whether anything stands in a row in the columns that units fill in. */
export function isFilled({ text }: Item): boolean {
  return FILLED.some((column) => saysAnything(text[column] ?? ""));
}

/** Tells the rows of a return on which its unit wrote anything: in a form of ours some cells were filled before it was sent. */
export function filledRows(workbook: ReturnedWorkbook): (match: MatchedItem) => boolean {
  const keys = keysByItem(workbook);
  return ({ returned, master }) => {
    const key = keys.get(returned);
    if (!key) return isFilled(returned);
    if (saysAnythingNew(returned, master, WORDED)) return true;
    // What was sent is asked for last: it takes longest to tell.
    if (key.sent === undefined) return saysAnythingNew(returned, master, LEAD_ONLY);
    return LEAD_ONLY.some((column) => saysAnything(returned.text[column] ?? "")) && !isAsSent(key, returned);
  };
}

/** Tells something of a cell of a row. */
export type CellTest = (match: MatchedItem, column: ColumnId) => boolean;

/** Tells the cells in which something stands that can be understood, and not only since it was sent so. */
export function saidCells(workbook: ReturnedWorkbook): CellTest {
  const keys = keysByItem(workbook);
  return ({ returned }, column) => {
    const key = keys.get(returned);
    return (
      meaningOf(returned, column) !== null && !(key && LEAD_ONLY.includes(column) && isAsSent(key, returned))
    );
  };
}

/** Tells the cells that a unit filled in with something that can be understood. */
export function filledCells(workbook: ReturnedWorkbook): CellTest {
  const keys = keysByItem(workbook);
  const says = saidCells(workbook);
  return (match, column) => {
    const { returned, master } = match;
    const isOther = !keys.has(returned) || meaningOf(returned, column) !== meaningOf(master, column);
    return isOther && says(match, column);
  };
}

/** Whether a row says anything, in the columns that units fill in, that the master does not say. */
export function saysAnythingNew(returned: Item, master: Item, columns = FILLED): boolean {
  return columns.some(
    (column) => saysAnything(returned.text[column] ?? "") && !meansTheSame(returned, master, column),
  );
}

/** Words that nobody understands mean the same where they are the same. */
function meansTheSame(one: Item, other: Item, column: ColumnId): boolean {
  const [first, second] = [meaningOf(one, column), meaningOf(other, column)];
  if (first !== null || second !== null) return first === second;
  return foldText(one.text[column] ?? "") === foldText(other.text[column] ?? "");
}
