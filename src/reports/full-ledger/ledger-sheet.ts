import { formatChineseDate } from "../../calendar";
import type { ColumnId } from "../../ledger";
import type { SheetSpec } from "../../sheet";
import { A3_LANDSCAPE, LINE } from "../page/print-style";
import { SheetDraft } from "../page/sheet-draft";
import { drawTable, keptColumns, layOutTable } from "../page/table";
import { addHead } from "../page/table-sheet";
import { ledgerColumns } from "./ledger-columns";
import type { LedgerSheetInput } from "./ledger-input";

/** A full ledger, with where its items stand, for formulas that count them. */
export interface DrawnLedger {
  readonly sheet: SheetSpec;
  /** 0-based and inclusive; `firstRow` is greater than `lastRow` where there is no item. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The 0-based column of a field; `null` where the sheet leaves it out. */
  columnOf(id: ColumnId): number | null;
}

/** Between two things on one line. */
const GAP = "　　";
const NO_ITEMS = "台账中没有整改任务。";

/**
 * The full standard ledger on A3: the columns of its kind, batch and number first, only those that hold something or must
 * be there. Statuses stand in their standard word, dates as real dates.
 */
export function ledgerSheet(input: LedgerSheetInput): SheetSpec {
  return drawLedger(input).sheet;
}

/** As {@link ledgerSheet}, with the places of what was written. */
export function drawLedger(input: LedgerSheetInput): DrawnLedger {
  const { name, title, unit, items, asOf } = input;
  const columns = keptColumns(ledgerColumns(input), items);
  const layout = layOutTable(columns, [{ heading: null, rows: items }], A3_LANDSCAPE);
  const draft = new SheetDraft(layout.widths);
  addHead(draft, { title, subtitle: asOf === null ? null : `（截至${formatChineseDate(asOf)}）` });
  draft.addLine(`填报单位：${unit}${GAP}共${items.length}项`, LINE);
  const header = draft.nextRow;
  drawTable(draft, layout);
  const lastRow = draft.nextRow - 1;
  if (items.length === 0) draft.addLine(NO_ITEMS, LINE);
  const named = columns.filter(({ id }) => id === "batch" || id === "number").length;
  const sheet = draft.sheet(name, A3_LANDSCAPE, named);
  const filter = { top: header, left: 0, bottom: lastRow, right: columns.length - 1 };
  return {
    sheet: items.length === 0 ? sheet : { ...sheet, filter },
    firstRow: header + 1,
    lastRow,
    columnOf: (id) => {
      const index = columns.findIndex((column) => column.id === id);
      return index === -1 ? null : index;
    },
  };
}
