import { columnTitle, type ColumnId, type LeftOutReason, type OtherSheet } from "../../../ledger";
import { columnLetter } from "../../../sheet";
import type { Reading } from "../reading";

/** What was recognised in a workbook, to be read and corrected. */
export interface LedgerView {
  readonly ledgers: readonly RecognizedSheet[];
  readonly otherSheets: readonly OtherSheet[];
  /** Every column that this kind of ledger knows. */
  readonly columns: readonly { readonly id: ColumnId; readonly title: string; readonly required: boolean }[];
}

/** One sheet's ledger. */
export interface RecognizedSheet {
  readonly sheet: string;
  readonly layout: "table" | "form";
  /** 1-based; empty for a form. */
  readonly headerRows: readonly number[];
  readonly items: number;
  readonly columns: readonly RecognizedColumnView[];
  /** Columns with a header that are not read. */
  readonly unused: readonly { readonly column: number; readonly letter: string; readonly header: string }[];
  /** Required columns that are not there. */
  readonly missing: readonly ColumnId[];
  /** Rows below the header that are no item; 1-based. */
  readonly leftOut: readonly {
    readonly row: number;
    readonly reason: LeftOutReason;
    readonly text: string;
  }[];
}

/** A column and what it was taken for. */
export interface RecognizedColumnView {
  readonly id: ColumnId;
  readonly title: string;
  /** 0-based. */
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  /** Whether a person should look at it once: the header is far from any known one. */
  readonly doubtful: boolean;
}

/** Below this a person is asked to look. */
const SURE_ENOUGH = 0.75;

/** What was recognised in every sheet. */
export function ledgerView({ all }: Reading): LedgerView {
  const { kind, workbook } = all;
  return {
    columns: kind.columns.map(({ id, title }) => ({
      id,
      title,
      required: kind.requiredColumns.includes(id),
    })),
    otherSheets: workbook.otherSheets,
    ledgers: workbook.ledgers.map((ledger) => ({
      sheet: ledger.sheet,
      layout: ledger.layout,
      headerRows: ledger.headerRows,
      items: ledger.items.length,
      columns: [...ledger.columns.values()]
        .sort((a, b) => a.column - b.column)
        .map(({ id, column, header, confidence }) => ({
          id,
          title: columnTitle(kind, id),
          column,
          letter: columnLetter(column),
          header,
          doubtful: confidence < SURE_ENOUGH,
        })),
      unused: [...ledger.rivals, ...ledger.unused]
        .map(({ column, header }) => ({ column, letter: columnLetter(column), header }))
        .sort((a, b) => a.column - b.column),
      missing: kind.requiredColumns.filter((id) => !ledger.columns.has(id)),
      leftOut: ledger.leftOut.map(({ row, reason, text }) => ({ row: row + 1, reason, text })),
    })),
  };
}
