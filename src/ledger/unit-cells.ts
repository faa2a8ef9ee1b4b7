import { isBlank, valueAt } from "../sheet";
import type { UnitColumnId } from "./column-id";
import type { Item } from "./item";
import type { CellPlace, Ledger } from "./ledger";

/** A cell that names units. */
export interface UnitCell extends CellPlace {
  readonly item: Item;
  readonly id: UnitColumnId;
  /** Untouched. */
  readonly text: string;
}

const UNIT_COLUMNS: readonly UnitColumnId[] = ["leadUnits", "responsibleUnits"];

/** The cells of a ledger that name units, row by row; numbers and errors that stand there are left out. */
export function unitCellsOf(ledger: Ledger): UnitCell[] {
  return ledger.items.flatMap((item, index) =>
    placesOf(ledger, item, index).flatMap(({ id, row, column }) => {
      const value = valueAt(ledger.grid, row, column);
      return typeof value === "string" && !isBlank(value) ? [{ item, id, row, column, text: value }] : [];
    }),
  );
}

function placesOf(ledger: Ledger, { rows }: Item, index: number): (CellPlace & { id: UnitColumnId })[] {
  if (ledger.layout === "form") {
    return UNIT_COLUMNS.flatMap((id) => {
      const place = ledger.formCells[index]?.get(id);
      return place ? [{ id, ...place }] : [];
    });
  }
  return rows.flatMap((row) =>
    UNIT_COLUMNS.flatMap((id) => {
      const column = ledger.columns.get(id)?.column;
      return column === undefined ? [] : [{ id, row: row - 1, column }];
    }),
  );
}
