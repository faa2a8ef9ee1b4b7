import type { Cell, Workbook, Worksheet } from "exceljs";

import { isoToSerial } from "../../../calendar";
import { rangeAddress } from "../../../sheet";
import type { CellSpec, ColumnSpec, SheetSpec, SpecValue } from "../../../sheet";
import { writableText } from "./cell-text";
import { setUpPrinting } from "./print-setup";
import type { StyleBook } from "./style-book";

/** How a date shows whose style gives no format of its own. */
const PLAIN_DATE = "yyyy-mm-dd";
/** Excel refuses higher rows. */
const HIGHEST_ROW = 409;
/** exceljs takes this width for "not set" and leaves the column out (`DEFAULT_COLUMN_WIDTH` in its doc/column.js). */
const WIDTH_EXCELJS_DROPS = 9;
/** The smallest step of a column's width that Excel keeps. */
const WIDTH_STEP = 1 / 256;
const NOTE_FONT = { name: "宋体", size: 9, charset: 134 };

/**
 * Adds a sheet to the workbook, all but its rules for what may be typed.
 * @param name a legal name that no other sheet has.
 */
export function writeSheet(spec: SheetSpec, name: string, workbook: Workbook, styles: StyleBook): Worksheet {
  const worksheet = workbook.addWorksheet(name);
  if (spec.freeze) {
    worksheet.views = [{ state: "frozen", xSplit: spec.freeze.columns, ySplit: spec.freeze.rows }];
  }
  writeColumns(worksheet, spec.columns);
  for (const [index, row] of spec.rows.entries()) {
    const written = worksheet.getRow(index + 1);
    if (row.height !== undefined) written.height = Math.min(row.height, HIGHEST_ROW);
    for (const [column, cell] of row.cells.entries()) {
      if (cell) writeCell(written.getCell(column + 1), cell, styles);
    }
  }
  for (const merge of spec.merges ?? []) {
    // exceljs gives all merged cells the style of the first, so the border runs around the whole area.
    if (rangeAddress(merge).includes(":")) worksheet.mergeCells(rangeAddress(merge));
  }
  if (spec.filter) worksheet.autoFilter = rangeAddress(spec.filter);
  if (spec.print) setUpPrinting(worksheet, spec.print);
  return worksheet;
}

function writeColumns(worksheet: Worksheet, columns: readonly ColumnSpec[]): void {
  for (const [index, { width, hidden }] of columns.entries()) {
    const column = worksheet.getColumn(index + 1);
    column.width = width === WIDTH_EXCELJS_DROPS ? width + WIDTH_STEP : width;
    if (hidden) column.hidden = true;
  }
}

function writeCell(cell: Cell, spec: CellSpec, styles: StyleBook): void {
  const stored = storedValue(spec.value);
  cell.value =
    spec.formula === undefined
      ? stored
      : { formula: writableText(spec.formula), ...(stored !== null && { result: stored }) };
  const isDate = typeof spec.value === "object" && spec.value !== null && typeof stored === "number";
  if (isDate) cell.style = styles.styleOf(spec.style ?? {}, PLAIN_DATE);
  else if (spec.style) cell.style = styles.styleOf(spec.style);
  if (spec.note !== undefined) cell.note = { texts: [{ font: NOTE_FONT, text: writableText(spec.note) }] };
}

/**
 * What is stored in the file: a date as its serial number, so that no time zone can shift it, or as text where Excel has no
 * number for it (before 1900). A string is always text.
 */
function storedValue(value: SpecValue): string | number | boolean | null {
  if (typeof value === "string") return writableText(value);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`A cell cannot hold the number ${value}`);
  }
  return typeof value === "object" && value !== null ? (isoToSerial(value.iso, false) ?? value.iso) : value;
}
