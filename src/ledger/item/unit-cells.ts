import { isBlank, valueAt } from "../../sheet";
import type { UnitColumnId } from "../column-id";
import type { CellPlace, Item } from "./item";
import { placeOf, type Ledger } from "../ledger";

/** A cell that names units. */
export interface UnitCell extends CellPlace {
  readonly item: Item;
  readonly id: UnitColumnId;
  /** Untouched. */
  readonly text: string;
}

const UNIT_COLUMNS: readonly UnitColumnId[] = ["leadUnits", "responsibleUnits"];

/** The cells of a ledger that name units, row by row; numbers and errors that stand there are left out. */
export function unitCellsOf({ items, grid }: Ledger): UnitCell[] {
  const cells: UnitCell[] = [];
  for (const item of items) {
    for (const row of item.rows) {
      for (const id of UNIT_COLUMNS) {
        const place = placeInRow(item, id, row - 1);
        const value = place && valueAt(grid, place.row, place.column);
        if (place && typeof value === "string" && !isBlank(value))
          cells.push({ item, id, ...place, text: value });
      }
    }
  }
  return cells;
}

/** The cell of one of an item's rows (0-based); what is merged from above belongs to the item that it stands in. */
function placeInRow(item: Item, id: UnitColumnId, row: number): CellPlace | null {
  if (item.elsewhere?.has(id)) {
    const place = placeOf(item, id);
    return place?.row === row ? place : null;
  }
  const column = item.columns.get(id)?.column;
  return column === undefined ? null : { row, column };
}
