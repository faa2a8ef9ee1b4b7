import { formatChineseDate } from "../../calendar";
import type { ColumnId, Item } from "../../ledger";
import type { SheetSpec } from "../../sheet";
import { A3_LANDSCAPE, LINE } from "../page/print-style";
import { SheetDraft } from "../page/sheet-draft";
import { drawWholeRows, layOutTable, type TableLayout, textsTooLong } from "../page/table";
import { addHead } from "../page/table-sheet";
import { ledgerColumns } from "./ledger-columns";
import type { LedgerSheetInput } from "./ledger-input";
import { ownColumns } from "./own-columns";
import { addLongTextsNote, LONG_TEXTS, type LongText, longTextsSheet } from "./long-texts-sheet";

/** A full ledger, with where its items stand, for formulas that count them. */
export interface DrawnLedger {
  readonly sheet: SheetSpec;
  /** 长文全文: texts that the ledger's rows do not show to their end; `null` where they show all. */
  readonly longTexts: SheetSpec | null;
  /** 0-based and inclusive; `firstRow` is greater than `lastRow` where there is no item. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The 0-based column of a field; `null` where the sheet leaves it out. */
  readonly columnOf: (id: ColumnId) => number | null;
}

/** Between two things on one line. */
const GAP = "　　";
const NO_ITEMS = "台账中没有整改任务。";

/**
 * The full standard ledger on A3: the columns of its kind, batch and number first, only those that hold something or must
 * be there; the office's own stand behind them. Statuses stand in their standard word, dates as real dates, and each item in one row, so that it can be sorted and
 * filtered; a text that is too long to be shown stands again on a second sheet.
 */
export function ledgerSheets(input: LedgerSheetInput): SheetSpec[] {
  const { sheet, longTexts } = drawLedger(input);
  return longTexts === null ? [sheet] : [sheet, longTexts];
}

/** As {@link ledgerSheets}, with the places of what was written. */
export function drawLedger(input: LedgerSheetInput): DrawnLedger {
  const { name, items } = input;
  const ours = ledgerColumns(input);
  const all = [...ours, ...ownColumns(input, ours)];
  const layout = layOutTable(all, [{ heading: null, rows: items }], A3_LANDSCAPE);
  const { columns } = layout;
  const long = longTextsOf(layout, items);
  const draft = new SheetDraft(layout.widths);
  addLedgerHead(draft, input, long.length);
  const header = draft.nextRow;
  drawWholeRows(draft, layout);
  const lastRow = draft.nextRow - 1;
  if (items.length === 0) draft.addLine(NO_ITEMS, LINE);
  const named = columns.filter(({ id }) => id === "batch" || id === "number").length;
  const sheet = draft.sheet(name, A3_LANDSCAPE, named);
  const filter = { top: header, left: 0, bottom: lastRow, right: columns.length - 1 };
  return {
    sheet: items.length === 0 ? sheet : { ...sheet, filter },
    longTexts:
      long.length === 0 ? null : longTextsSheet(long, { title: LONG_TEXTS, subtitle: `（${name}）` }),
    firstRow: header + 1,
    lastRow,
    columnOf: (id) => {
      const index = columns.findIndex((column) => column.id === id);
      return index === -1 ? null : index;
    },
  };
}

function addLedgerHead(
  draft: SheetDraft,
  { title, unit, items, asOf }: LedgerSheetInput,
  longTexts: number,
): void {
  addHead(draft, { title, subtitle: asOf === null ? null : `（截至${formatChineseDate(asOf)}）` });
  const office = unit === "" ? "" : `填报单位：${unit}${GAP}`;
  draft.addLine(`${office}共${items.length}项`, LINE);
  addLongTextsNote(draft, longTexts);
}

/** The texts of a table of items that its rows do not show to their end. */
export function longTextsOf(layout: TableLayout, items: readonly Item[]): LongText[] {
  return textsTooLong(layout).flatMap(({ row, title, text }) => {
    const item = items[row];
    return item ? [{ item, title, text }] : [];
  });
}
