import type { OpenedLedgers } from "../../app";
import { placeOf, type ColumnId, type Item } from "../../ledger";
import type { CellRef } from "../../sheet";
import { itemFinder } from "./views/item-line";

/** Tells which column of the ledger a cell of an item stands in, wherever that column is moved; `null` outside the items. */
export function columnOfItem(opened: OpenedLedgers): (cell: CellRef) => ColumnId | null {
  const find = itemFinder(opened);
  return (cell) => {
    const item = find(cell.sheet, cell.row + 1);
    return item && (columnStandingAt(item, cell) ?? columnBelow(item, cell));
  };
}

function columnStandingAt(item: Item, { row, column }: CellRef): ColumnId | null {
  const isThere = (id: ColumnId): boolean => {
    const place = placeOf(item, id);
    return place?.row === row && place.column === column;
  };
  return [...item.columns.keys()].find(isThere) ?? null;
}

/** In a further row of the item, or where its value is merged from another's row. */
function columnBelow({ columns }: Item, { column }: CellRef): ColumnId | null {
  return [...columns].find(([, recognized]) => recognized.column === column)?.[0] ?? null;
}
