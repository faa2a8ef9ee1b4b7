import { type ColumnId, type Status } from "../../../src/ledger";
import type { BatchName } from "../plan-items";

/** What one item of a returned sheet says, as a person who reads it would note it down. */
export interface ItemTruth {
  /** 1-based first row, as Excel shows it; for a form, the row of its 反馈问题. */
  readonly row: number;
  /** 1-based last row: greater than `row` where one problem spans several measure rows. */
  readonly lastRow: number;
  /** The batch as the sheet says it, in a column, a section row, a title or the sheet's name; null where it says none. */
  readonly batch: BatchName | null;
  /** The number as written; null where none is. */
  readonly number: number | null;
  /** What the unit means by its words; null where it left the status blank. */
  readonly status: Status | null;
  /** The item of the plan that the row is about; its key differs from what is written where numbers were shifted. */
  readonly plan: { readonly batch: BatchName; readonly number: number };
  /** True where the row is hidden, by hand or by a filter. */
  readonly hidden: boolean;
}

/** A ledger laid out as a table. */
export interface TableTruth {
  readonly layout: "table";
  readonly sheet: string;
  /** 1-based rows of the header, top to bottom. */
  readonly headerRows: readonly number[];
  /** 1-based rows of the headers repeated further down for printing. */
  readonly repeatedHeaderRows: readonly number[];
  /** The letter of the column that holds each standard column. */
  readonly columns: Readonly<Partial<Record<ColumnId, string>>>;
  /** Letters of columns whose header is none of the standard ones. */
  readonly extraColumns: readonly string[];
  readonly items: readonly ItemTruth[];
  /** 1-based rows under the header that are no items: sections, subtotals, footers. */
  readonly otherRows: readonly number[];
}

/** One item as a form: a label and its value beside it. */
export interface FormTruth {
  readonly layout: "form";
  readonly sheet: string;
  /** The cell that holds each standard column's value. */
  readonly cells: Readonly<Partial<Record<ColumnId, string>>>;
  readonly item: ItemTruth;
}

/** What is in one returned workbook. */
export interface ReturnTruth {
  readonly file: string;
  /** False where the file cannot be opened at all; then the rest is empty. */
  readonly readable: boolean;
  /** The reporting unit by its name in the plan, and as the workbook writes it. */
  readonly unit: string;
  readonly unitAsWritten: string;
  /** `YYYY-MM-DD`. */
  readonly reportedOn: string | null;
  readonly ledgers: readonly (TableTruth | FormTruth)[];
  /** Sheets that hold no ledger of this 旬. */
  readonly otherSheets: readonly string[];
  /** Of those, sheets with an earlier copy of the ledger. */
  readonly oldCopies: readonly string[];
}

/** A returned workbook and the truth about it, both from one layout. */
export interface ReturnedSample {
  readonly truth: ReturnTruth;
  readonly bytes: () => Promise<Uint8Array>;
}
