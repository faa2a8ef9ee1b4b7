import { type ColumnId } from "../../../src/ledger";
import type { CellValue, Workbook, Worksheet } from "exceljs";
import { cellAddress } from "../../../src/sheet";
import { BODY_FONT, HEADER_FONT, TITLE_FONT, rowHeight } from "../office-style";
import { reported } from "./reported-item";
import type { ReportedItem } from "./reported-item";
import { emptyWorkbook, sampleOf } from "./returned-workbook";
import type { FormTruth, ReturnedSample } from "./returned-sample";

interface FormField {
  readonly id: ColumnId;
  readonly label: string;
}

/** The form's lines: one field over the whole width, or two side by side. */
const LINES: readonly (readonly FormField[])[] = [
  [
    { id: "batch", label: "批次" },
    { id: "number", label: "序号" },
  ],
  [{ id: "problem", label: "反馈问题" }],
  [{ id: "target", label: "整改目标" }],
  [{ id: "measures", label: "整改措施" }],
  [
    { id: "leadUnits", label: "牵头单位" },
    { id: "responsibleUnits", label: "责任单位" },
  ],
  [
    { id: "deadline", label: "整改时限" },
    { id: "status", label: "完成状态" },
  ],
  [{ id: "progress", label: "整改进展" }],
  [
    { id: "completedOn", label: "完成时间" },
    { id: "remarks", label: "备注" },
  ],
  [{ id: "nextSteps", label: "下一步措施" }],
];
const LABEL_WIDTH = 14;
const WIDTHS = [LABEL_WIDTH, 40, LABEL_WIDTH, 40];
const FONT_SIZE = 11;
/** 1-based: under the title and the line with unit and date. */
const FIRST_LINE = 3;

const ITEMS = [
  reported(
    "附件1",
    10,
    ["completed", "已完成"],
    "国道310跨林七水库段桥面径流收集系统安装完毕,应急池验收合格。",
    {
      completedOn: "2019年4月6日",
      nextSteps: "做好日常养护。",
    },
  ),
  reported(
    "附件2",
    9,
    ["inProgress", "推进中"],
    "国省干道新增洗扫车9台,出城道路外延5公里每天冲洗2次,机械化清扫率达到96%。",
    {
      nextSteps: "6月底前补齐东环路保洁设备。",
    },
  ),
];

/** No table: one sheet an item, each a form with the value right of its label. */
export function roadMaintenance(): ReturnedSample {
  const workbook = emptyWorkbook();
  const forms = ITEMS.map((item) => form(workbook, item));
  const head = {
    file: "市公路养护中心.xlsx",
    unit: "市公路养护中心",
    unitAsWritten: "市公路局",
    reportedOn: "2019-04-10",
  };
  return sampleOf(head, workbook, forms);
}

function form(workbook: Workbook, item: ReportedItem): FormTruth {
  const { batch, number } = item.plan;
  const sheet = workbook.addWorksheet(`${batch}-${number}`);
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.pageSetup = { orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  formHead(sheet);
  const cells: Partial<Record<ColumnId, string>> = {};
  LINES.forEach((fields, index) => {
    for (const [id, address] of formLine(sheet, FIRST_LINE + index, fields, item)) cells[id] = address;
  });
  const row = FIRST_LINE + LINES.findIndex((fields) => fields.some(({ id }) => id === "problem"));
  return {
    layout: "form",
    sheet: sheet.name,
    cells,
    item: { row, lastRow: row, batch, number, status: item.status, plan: { batch, number }, hidden: false },
  };
}

function formHead(sheet: Worksheet): void {
  sheet.mergeCells("A1:D1");
  sheet.getCell("A1").value = "整改任务进展情况表(2019年4月上旬)";
  sheet.getCell("A1").font = { name: TITLE_FONT, size: 18 };
  sheet.getCell("A1").alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 34;
  sheet.getCell("A2").value = "填报单位:市公路局";
  sheet.getCell("D2").value = "填报日期:2019年4月10日";
}

function formLine(
  sheet: Worksheet,
  row: number,
  fields: readonly FormField[],
  item: ReportedItem,
): [ColumnId, string][] {
  if (fields.length === 1) sheet.mergeCells(row, 2, row, WIDTHS.length);
  sheet.getRow(row).height = formHeight(fields, item);
  return fields.map(({ id, label }, index) => {
    const labelColumn = 1 + index * 2;
    formCell(sheet, row, labelColumn, label, HEADER_FONT);
    formCell(sheet, row, labelColumn + 1, item.cells[id] ?? null, BODY_FONT);
    return [id, cellAddress(row - 1, labelColumn)];
  });
}

function formHeight(fields: readonly FormField[], item: ReportedItem): number {
  const texts = fields.map(({ id }) => {
    const value = item.cells[id];
    return typeof value === "string" ? value : "";
  });
  const [, valueWidth = 1] = WIDTHS;
  const width = fields.length === 1 ? WIDTHS.reduce((sum, one) => sum + one) - LABEL_WIDTH : valueWidth;
  return Math.max(28, rowHeight(texts, [width, width], FONT_SIZE));
}

function formCell(sheet: Worksheet, row: number, column: number, value: CellValue, font: string): void {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  cell.font = { name: font, size: FONT_SIZE };
  cell.alignment = { vertical: "middle", wrapText: true };
  cell.border = {
    top: { style: "thin" },
    left: { style: "thin" },
    bottom: { style: "thin" },
    right: { style: "thin" },
  };
}
