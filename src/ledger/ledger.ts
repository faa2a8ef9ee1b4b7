import { cellAddress, type CellValue, type Grid, valueAt } from "../sheet";
import type { RecognizedColumn } from "./header/assign-columns";
import type { LeftOutRow } from "./body/body-rows";
import type { ColumnId } from "./column-id";
import type { CellPlace, Item } from "./item/item";
import type { LedgerKind } from "./ledger-kind";
import type { OtherField } from "./recognition/form-rest";
import type { LedgerTitle } from "./recognition/ledger-title";

/** A ledger (台账) found in a sheet: what was recognised, and the items read from it. */
export interface Ledger {
  readonly kind: LedgerKind;
  readonly sheet: string;
  /** `table`: a header with items below it. `form`: labels with values beside them, one item after another. */
  readonly layout: "table" | "form";
  /** 1-based rows of the header; empty for a form. */
  readonly headerRows: readonly number[];
  /** What each column was taken for; a form's columns are those its values stand in. */
  readonly columns: ReadonlyMap<ColumnId, RecognizedColumn>;
  /** Columns that mean the same as one already taken; they are not read. */
  readonly rivals: readonly RecognizedColumn[];
  /** Columns with a header that means nothing to us; they are not read. */
  readonly unused: readonly { readonly column: number; readonly header: string }[];
  /** Those of them, by their 0-based place, in which rows tick one status each: they were read as the status. */
  readonly ticked: ReadonlySet<number>;
  /** What a form says beside labels that are none of its fields; a table has its {@link unused} columns for that. */
  readonly otherFields: readonly OtherField[];
  readonly title: LedgerTitle;
  readonly items: readonly Item[];
  /** Rows with content that are no item (headings, sums, signatures…), and why. */
  readonly leftOut: readonly LeftOutRow[];
  /** 1-based rows that were taken as a further row of the item above though nothing is merged. */
  readonly unmergedRows: readonly number[];
  /** The year that deadlines without a year were read in; `null` where nothing tells. */
  readonly planYear: number | null;
  /** The sheet as read. */
  readonly grid: Grid;
}

/** Where an item's value of a column stands; `null` where its table has no such column. */
export function placeOf(item: Item, id: ColumnId): CellPlace | null {
  const elsewhere = item.elsewhere?.get(id);
  if (elsewhere) return elsewhere;
  const column = item.columns.get(id)?.column;
  return column === undefined ? null : { row: item.row - 1, column };
}

/** The cell of an item's value as the user sees it (`C12`); where the ledger has no such column, the item's first cell. */
export function addressOf(item: Item, id: ColumnId): string {
  const place = placeOf(item, id) ?? { row: item.row - 1, column: 0 };
  return cellAddress(place.row, place.column);
}

/** What the cell of an item's value holds, untouched. */
export function rawValueOf(ledger: Ledger, item: Item, id: ColumnId): CellValue {
  const place = placeOf(item, id);
  return place ? valueAt(ledger.grid, place.row, place.column) : null;
}
