import { type ColumnId, columnTitle, rectificationKind, STATUS_WORDS } from "../../src/ledger";
import type { CellSpec, CellStyle, RowSpec, SheetSpec, SpecValue } from "../../src/sheet";
import { MASTER_PROGRESS } from "./master-progress";
import type { MasterProgress } from "./master-progress";
import { CAPTION, DATE, HEADER, SHORT, TEXT, TITLE, banner, cell, rowHeight } from "./office-style";
import { planItem } from "./plan-items";

interface MasterColumn {
  readonly id: ColumnId;
  readonly width: number;
  readonly style: CellStyle;
  readonly heading?: string;
}

const COLUMNS: readonly MasterColumn[] = [
  { id: "batch", width: 6, style: SHORT, heading: "附件" },
  { id: "number", width: 5, style: SHORT },
  { id: "problem", width: 26, style: TEXT },
  { id: "target", width: 26, style: TEXT },
  { id: "measures", width: 90, style: TEXT },
  { id: "leaders", width: 15, style: SHORT },
  { id: "leadUnits", width: 16, style: TEXT },
  { id: "accountable", width: 13, style: TEXT },
  { id: "responsibleUnits", width: 26, style: TEXT },
  { id: "responsiblePersons", width: 11, style: TEXT },
  { id: "supervisors", width: 12, style: TEXT },
  { id: "deadline", width: 16, style: TEXT },
  { id: "progress", width: 28, style: TEXT },
  { id: "status", width: 14, style: SHORT },
  { id: "completedOn", width: 15, style: DATE },
  { id: "lagReason", width: 16, style: TEXT },
  { id: "nextSteps", width: 18, style: TEXT },
  { id: "remarks", width: 6, style: TEXT },
];
const WIDTH = COLUMNS.length;
const WIDTHS = COLUMNS.map(({ width }) => width);
const HEADER_ROW = 2;

/** The city's ledger of the real plan's 35 items, with progress as it might have stood at the end of 2019年3月下旬. */
export function masterLedger(): SheetSpec[] {
  const statusColumn = COLUMNS.findIndex(({ id }) => id === "status");
  const lastRow = HEADER_ROW + MASTER_PROGRESS.length;
  return [
    {
      name: "整改台账",
      columns: COLUMNS.map(({ width }) => ({ width })),
      rows: [titleRow(), captionRow(), headerRow(), ...MASTER_PROGRESS.map(itemRow)],
      merges: [
        { top: 0, left: 0, bottom: 0, right: WIDTH - 1 },
        { top: 1, left: 0, bottom: 1, right: DATE_CAPTION - 1 },
        { top: 1, left: DATE_CAPTION, bottom: 1, right: WIDTH - 1 },
      ],
      freeze: { rows: HEADER_ROW + 1, columns: 3 },
      filter: { top: HEADER_ROW, left: 0, bottom: lastRow, right: WIDTH - 1 },
      validations: [
        {
          range: { top: HEADER_ROW + 1, left: statusColumn, bottom: lastRow, right: statusColumn },
          rule: { kind: "list", values: Object.values(STATUS_WORDS) },
          error: { title: "完成状态", text: "请从下拉列表中选择。", style: "stop" },
        },
      ],
      print: {
        paper: "A3",
        orientation: "landscape",
        repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
        fitToWidth: true,
        margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
        pageNumbers: true,
      },
    },
  ];
}

/** 0-based column where 填报日期 begins in the line above the table. */
const DATE_CAPTION = 12;

function titleRow(): RowSpec {
  const title = "商丘市中央环境保护督察“回头看”及大气污染问题专项督察反馈意见整改台账";
  return { cells: banner(title, { ...TITLE, size: 26 }, WIDTH), height: 48 };
}

function captionRow(): RowSpec {
  const cells = banner("填报单位:市环境保护督察整改推进工作组办公室", CAPTION, WIDTH);
  cells[DATE_CAPTION] = cell("填报日期:2019年3月31日", { ...CAPTION, horizontal: "right" });
  return { cells, height: 24 };
}

function headerRow(): RowSpec {
  return {
    cells: COLUMNS.map(({ id, heading }) => cell(heading ?? columnTitle(rectificationKind, id), HEADER)),
    height: 30,
  };
}

function itemRow(reported: MasterProgress): RowSpec {
  const cells = COLUMNS.map(({ id, style }): CellSpec => cell(valueOf(id, reported), style));
  const texts = cells.map(({ value }) => (typeof value === "string" ? value : ""));
  return { cells, height: Math.max(40, rowHeight(texts, WIDTHS, 10)) };
}

function valueOf(id: ColumnId, reported: MasterProgress): SpecValue {
  const { completedOn, status, progress, lagReason, nextSteps } = reported;
  const written: Partial<Record<ColumnId, SpecValue | undefined>> = {
    ...planItem(reported.batch, reported.number),
    status: STATUS_WORDS[status],
    progress,
    completedOn: completedOn === undefined ? null : { kind: "date", iso: completedOn },
    lagReason,
    nextSteps,
  };
  const value = written[id];
  return value === undefined || value === "" ? null : value;
}
