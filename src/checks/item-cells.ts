import type { ColumnId, Item, Ledger } from "../ledger";
import { valueAt, type CellValue } from "../sheet";

/** A filled cell of an item; row and column are 0-based. */
export interface ItemCell<Value extends CellValue = CellValue, Id extends ColumnId = ColumnId> {
  readonly item: Item;
  readonly id: Id;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** What cells are looked for. */
export interface WantedCells<Value extends CellValue, Id extends ColumnId> {
  readonly columns: (id: ColumnId) => id is Id;
  /** Asked of every filled cell of those columns, in a long ledger a million times: it must be quick. */
  readonly holding: (value: CellValue) => value is Value;
}

/**
 * The cells of the items' rows, row by row, which are in wanted columns and hold what is looked for. A cell merged from above
 * belongs to the item that it stands in.
 */
export function* cellsOf<Value extends CellValue, Id extends ColumnId>(
  ledger: Ledger,
  wanted: WantedCells<Value, Id>,
): Iterable<ItemCell<Value, Id>> {
  if (ledger.layout === "form") yield* formCells(ledger, wanted);
  else yield* tableCells(ledger, wanted);
}

/** Every column that is read. */
export function everyColumn(id: ColumnId): id is ColumnId {
  return typeof id === "string";
}

function* tableCells<Value extends CellValue, Id extends ColumnId>(
  { items, grid }: Ledger,
  { columns, holding }: WantedCells<Value, Id>,
): Iterable<ItemCell<Value, Id>> {
  let table: Item["columns"] | null = null;
  let places: { readonly id: Id; readonly column: number }[] = [];
  for (const item of items) {
    if (item.columns !== table) {
      table = item.columns;
      places = [...table.values()].flatMap(({ id, column }) => (columns(id) ? [{ id, column }] : []));
    }
    if (places.length === 0) continue;
    for (const shown of item.rows) {
      const cells = grid.rows[shown - 1];
      if (cells === undefined) continue;
      for (const { id, column } of places) {
        const value = cells[column] ?? null;
        if (value !== null && holding(value)) yield { item, id, row: shown - 1, column, value };
      }
    }
  }
}

function* formCells<Value extends CellValue, Id extends ColumnId>(
  { items, grid }: Ledger,
  { columns, holding }: WantedCells<Value, Id>,
): Iterable<ItemCell<Value, Id>> {
  for (const item of items) {
    for (const [id, { row, column }] of item.elsewhere ?? []) {
      const value = valueAt(grid, row, column);
      if (value !== null && columns(id) && holding(value)) yield { item, id, row, column, value };
    }
  }
}
