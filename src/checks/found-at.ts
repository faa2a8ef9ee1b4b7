import {
  addressOf,
  columnTitle,
  placeOf,
  rawValueOf,
  type ColumnId,
  type Item,
  type Ledger,
} from "../ledger";
import { cellAddress, cellKey, cellText, valueAt, type CellValue } from "../sheet";
import type { FindingFix, FindingParams } from "./finding";
import type { Found } from "./rule";
import type { RuleCode } from "./rule-code";

/** A finding at an item's cell of one column. */
export function atItem(
  ledger: Ledger,
  item: Item,
  id: ColumnId,
  params: FindingParams = {},
  fix: FindingFix | null = null,
): Found {
  return {
    sheet: ledger.sheet,
    cell: addressOf(item, id),
    header: item.columns.get(id)?.header ?? columnTitle(ledger.kind, id),
    value: placeOf(item, id) ? rawValueOf(ledger, item, id) : null,
    params: { batch: item.batch, number: item.number, ...params },
    fix,
  };
}

/**
 * A finding at the one of an item's rows whose text in a column is meant: an item of several rows has several cells. Where
 * none of them is it alone, the finding stands at the item's first row.
 */
export function atItemRow(
  ledger: Ledger,
  item: Item,
  id: ColumnId,
  isMeant: (text: string) => boolean,
  params: FindingParams = {},
): Found {
  const found = atItem(ledger, item, id, params);
  const column = placeOf(item, id)?.column;
  if (column === undefined || item.rows.length === 1 || item.elsewhere?.has(id)) return found;
  for (const row of item.rows) {
    const value = valueAt(ledger.grid, row - 1, column);
    if (isMeant(cellText(value))) {
      return { ...found, cell: cellAddress(row - 1, column), value };
    }
  }
  return found;
}

/** A finding at a cell (0-based row and column) of an item's rows. */
export function atItemCell(
  ledger: Ledger,
  item: Item,
  row: number,
  column: number,
  params: FindingParams = {},
  fix: FindingFix | null = null,
): Found {
  return {
    sheet: ledger.sheet,
    cell: cellAddress(row, column),
    header: headerOver(item.columns, column),
    value: valueAt(ledger.grid, row, column),
    params: { batch: item.batch, number: item.number, ...params },
    fix,
  };
}

/** A finding at a cell (0-based row and column) of a ledger's sheet. */
export function atCell(ledger: Ledger, row: number, column: number, params: FindingParams = {}): Found {
  return {
    sheet: ledger.sheet,
    cell: cellAddress(row, column),
    header: headerOver(ledger.columns, column),
    value: valueAt(ledger.grid, row, column),
    params,
    fix: null,
  };
}

function headerOver(columns: Ledger["columns"], column: number): string {
  for (const one of columns.values()) if (one.column === column) return one.header;
  return "";
}

/**
 * The change that puts something else into a cell (0-based row and column); `null` where nothing would change, and where a
 * formula stands: a value in its place would end it, and could not be taken back.
 */
export function fixOf(
  { sheet, grid }: Ledger,
  { row, column }: { readonly row: number; readonly column: number },
  after: CellValue,
  kind: RuleCode,
  certainty: FindingFix["certainty"],
): FindingFix | null {
  const before = valueAt(grid, row, column);
  if (before === after || grid.formulas.has(cellKey(row, column))) return null;
  return { sheet, row, column, before, after, kind, certainty };
}
