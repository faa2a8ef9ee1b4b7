import type { OpenedLedgers } from "../../app";
import { rowKeyOf, rowKeyText } from "../../ledger";
import type { CellRef } from "../../sheet";
import { itemFinder } from "./views/item-line";

/** Tells which item stands in a cell's row, by a text that stays the item's wherever it is moved; `null` outside the items. */
export function itemInRow(opened: OpenedLedgers): (cell: CellRef) => string | null {
  const find = itemFinder(opened);
  return ({ sheet, row }) => {
    const item = find(sheet, row + 1);
    return item && rowKeyText(rowKeyOf(item));
  };
}
