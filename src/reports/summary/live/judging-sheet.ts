import type { Item } from "../../../ledger";
import { columnLetter, type SheetSpec } from "../../../sheet";
import type { DrawnLedger } from "../../full-ledger/ledger-sheet";
import { A3_LANDSCAPE, DATE, LINE, NOTE, SHORT } from "../../page/print-style";
import { SheetDraft } from "../../page/sheet-draft";
import { drawWholeRows, layOutTable, type TableColumn } from "../../page/table";
import { addHead } from "../../page/table-sheet";
import { batchLabels } from "../../words/batches";
import { liveHead } from "../summary-head";
import type { SummaryInput } from "../summary-input";
import { comparing } from "./comparing";
import { facts } from "./facts";
import { judgements } from "./judgements";
import type { JudgingColumn, JudgingId } from "./judging-column";
import { cellReference, columnReference } from "./references";

/** 逐项判定 as drawn, with the places of what formulas count. */
export interface JudgingSheet {
  readonly sheet: SheetSpec;
  /** All items' cells of a column; `null` where the sheet has no such column. */
  readonly range: (id: JudgingId) => string | null;
  /** An item's cell. */
  readonly cell: (item: Item, id: JudgingId) => string | null;
  /** The cell of 截至日期. */
  readonly asOf: string;
}

const NAME = "逐项判定";
const EXPLANATION =
  "每项一行。完成状态、完成时间、是否销号取自“台账明细”，期限由整改时限读出，其余各列由公式判定（1为是）。" +
  "改动台账明细的状态，或本表的截至日期、临期天数、期限，本表和各表的数字随之变化；各清单列哪些项不变，要重新汇总。" +
  "本表按行次取台账明细各项，两表的行都不要排序、插入或删除。";

/**
 * 逐项判定: what is judged of each item, in formulas over the ledger, so that a figure can be followed to the items it is made
 * of. @param detail the ledger, with at least one item.
 */
export function judgingSheet(input: SummaryInput, detail: DrawnLedger): JudgingSheet {
  const { items, options, comparison } = input;
  const columns = [
    ...facts(batchLabels(items)),
    ...judgements(options),
    ...(comparison ? comparing(comparison) : []),
  ];
  const letters = new Map(columns.map(({ id }, column) => [id, columnLetter(column)]));
  const table = columns.map((column) => tableColumn(column, letters, detail));
  const layout = layOutTable(
    table,
    [{ heading: null, rows: items.map((item, index) => ({ item, index })) }],
    A3_LANDSCAPE,
  );
  const draft = new SheetDraft(layout.widths);
  addHead(draft, liveHead(input, NAME, settingCell(AS_OF_COLUMN)));
  draft.add([
    { value: "截至日期", style: { ...LINE, horizontal: "right" }, span: 2 },
    { value: { kind: "date", iso: options.asOf }, style: { ...DATE, horizontal: "left" } },
    { value: "临期天数", style: { ...LINE, horizontal: "right" } },
    { value: options.dueSoonDays, style: SHORT },
  ]);
  draft.addLine(EXPLANATION, NOTE);
  const first = draft.nextRow + 1;
  drawWholeRows(draft, layout);
  const rowOf = new Map(items.map((item, index) => [item, first + index]));
  const placeOf = (id: JudgingId): number => columns.findIndex((column) => column.id === id);
  return {
    sheet: draft.sheet(NAME, A3_LANDSCAPE, 2),
    asOf: cellReference(NAME, SETTINGS_ROW, AS_OF_COLUMN),
    range: (id) =>
      placeOf(id) === -1 ? null : columnReference(NAME, placeOf(id), first, first + items.length - 1),
    cell: (item, id) => {
      const row = rowOf.get(item);
      return row === undefined || placeOf(id) === -1 ? null : cellReference(NAME, row, placeOf(id));
    },
  };
}

/** Where the settings stand, from 0: under title and subtitle. */
const SETTINGS_ROW = 2;
const AS_OF_COLUMN = 2;
const DUE_SOON_COLUMN = 4;

interface JudgedRow {
  readonly item: Item;
  /** Its place among the items. */
  readonly index: number;
}

function tableColumn(
  { formula, value, title, width, style }: JudgingColumn,
  letters: ReadonlyMap<JudgingId, string>,
  detail: DrawnLedger,
): TableColumn<JudgedRow> {
  const column = { title, width, style, always: true, value: ({ item }: JudgedRow) => value(item) };
  if (!formula) return column;
  return {
    ...column,
    formula: ({ item, index }, { row }) =>
      formula(
        {
          own: (other) => `${letters.get(other) ?? ""}${row + 1}`,
          ledger: (ledgerId) => {
            const place = detail.columnOf(ledgerId);
            return place === null ? null : cellReference(detail.sheet.name, detail.firstRow + index, place);
          },
          asOf: settingCell(AS_OF_COLUMN),
          dueSoonDays: settingCell(DUE_SOON_COLUMN),
        },
        item,
      ),
  };
}

function settingCell(column: number): string {
  return cellReference(NAME, SETTINGS_ROW, column).replace(/^.*!/, "");
}
