import type { Workbook, Worksheet } from "exceljs";

import { rangeAddress } from "../../../sheet";
import type { ColumnSpec, SheetSpec } from "../../../sheet";
import { writableText } from "./cell-text";
import { setUpPrinting } from "./print-setup";

/** exceljs takes this width for "not set" and leaves the column out (`DEFAULT_COLUMN_WIDTH` in its doc/column.js). */
const WIDTH_EXCELJS_DROPS = 9;
/** The smallest step of a column's width that Excel keeps. */
const WIDTH_STEP = 1 / 256;
const NOTE_FONT = { name: "宋体", size: 9, charset: 134 };

/**
 * Adds a sheet to the workbook, all but its cells, its merged areas and its rules for what may be typed.
 * @param name a legal name that no other sheet has.
 */
export function writeFrame(spec: SheetSpec, name: string, workbook: Workbook): Worksheet {
  const worksheet = workbook.addWorksheet(name);
  if (spec.freeze) {
    worksheet.views = [{ state: "frozen", xSplit: spec.freeze.columns, ySplit: spec.freeze.rows }];
  }
  writeColumns(worksheet, spec.columns);
  writeNotes(worksheet, spec);
  if (spec.filter) worksheet.autoFilter = rangeAddress(spec.filter);
  if (spec.print) setUpPrinting(worksheet, spec.print);
  if (spec.isProtected) protect(worksheet);
  return worksheet;
}

/** exceljs does this at once, whatever its types say: only a password takes time. */
function protect(worksheet: Worksheet): void {
  void worksheet.protect("", {
    autoFilter: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
  });
}

function writeColumns(worksheet: Worksheet, columns: readonly ColumnSpec[]): void {
  for (const [index, { width, hidden }] of columns.entries()) {
    const column = worksheet.getColumn(index + 1);
    column.width = width === WIDTH_EXCELJS_DROPS ? width + WIDTH_STEP : width;
    if (hidden) column.hidden = true;
  }
}

function writeNotes(worksheet: Worksheet, { rows }: SheetSpec): void {
  for (let row = 0; row < rows.length; row += 1) {
    const own = rows[row];
    // Rows of values have no notes.
    if (!own || !("cells" in own)) continue;
    for (let column = 0; column < own.cells.length; column += 1) {
      const cell = own.cells[column];
      if (cell?.note === undefined) continue;
      const note = { texts: [{ font: NOTE_FONT, text: writableText(cell.note) }] };
      worksheet.getCell(row + 1, column + 1).note = note;
    }
  }
}
