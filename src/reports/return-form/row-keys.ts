import type { Item } from "../../ledger";
import { cellsOfRow, withCells, type SheetSpec } from "../../sheet";
import { HEADER } from "../page/print-style";
import { KEY_TITLE, keyCell } from "./form-columns";

const KEY_WIDTH = 30;

/** The rows that items stand in, one a row. */
export interface KeyedRows {
  /** The 0-based row of the first item; the header stands above it. */
  readonly first: number;
  readonly items: readonly Item[];
  /** Whether the unit leads an item, and so finds status and days filled in; left out, it leads none. */
  readonly isLead?: (item: Item) => boolean;
}

/** Adds the hidden column behind the others, by which each row is known again. */
export function withKeys(sheet: SheetSpec, { first, items, isLead = () => false }: KeyedRows): SheetSpec {
  const rows = sheet.rows.map((row, index) => {
    const cells = cellsOfRow(row);
    if (index === first - 1) return withCells(row, [...cells, { value: KEY_TITLE, style: HEADER }]);
    const item = items[index - first];
    return item ? withCells(row, [...cells, keyCell(item, isLead(item))]) : row;
  });
  return { ...sheet, columns: [...sheet.columns, { width: KEY_WIDTH, hidden: true }], rows };
}
