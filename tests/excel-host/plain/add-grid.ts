import { MAX_COLUMNS } from "../../../src/sheet";
import type { CellValue, Grid, SheetVisibility } from "../../../src/sheet";
import { serialOf, SHORT_DATE } from "../model";
import type { StoredValue, Workbook, Worksheet } from "../model";
import { pointsOfCharacters } from "./column-width";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
/** Days between the first days of the two date systems. */
const DAYS_1904 = 1462;

/** Adds a sheet that holds what a grid holds, as if a clerk had filled it in. */
export function addGrid(workbook: Workbook, grid: Grid, visibility: SheetVisibility = "visible"): Worksheet {
  const sheet = workbook.worksheets.add(grid.sheet);
  for (const [row, values] of grid.rows.entries()) {
    for (const [column, value] of values.entries()) addCell(sheet, row, column, value);
  }
  for (const [key, formula] of grid.formulas) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const { value } = sheet.cells.content(row, column);
    sheet.cells.setContent(row, column, { value, formula: `=${formula}` });
  }
  for (const { top, left, bottom, right } of grid.merges) {
    sheet.merges.add({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, "whole");
  }
  for (const row of grid.hiddenRows) sheet.rowSizes.hide(row, 1, true);
  for (const [column, width] of grid.columnWidths)
    sheet.columnSizes.set(column, 1, pointsOfCharacters(width));
  for (const column of grid.hiddenColumns) sheet.columnSizes.hide(column, 1, true);
  if (visibility !== "visible") hide(workbook, sheet, visibility);
  return sheet;
}

/** @throws Error where no other sheet is visible yet: Excel always shows one. */
function hide(workbook: Workbook, sheet: Worksheet, visibility: "hidden" | "veryHidden"): void {
  const others = workbook.worksheets.items.filter((other) => other !== sheet);
  if (!others.some((other) => other.visibility === "Visible")) {
    throw new Error(`Add a visible sheet before the hidden sheet ${sheet.name}`);
  }
  sheet.visibility = VISIBILITY[visibility];
}

function addCell(sheet: Worksheet, row: number, column: number, value: CellValue): void {
  const { stored, numberFormat } = storedValue(value, sheet.workbook.dateSystem);
  sheet.cells.setContent(row, column, { value: stored });
  if (numberFormat !== undefined) {
    sheet.cells.setLook({ row, column, rows: 1, columns: 1 }, { numberFormat });
  }
}

function storedValue(
  value: CellValue,
  dateSystem: 1900 | 1904,
): { stored: StoredValue; numberFormat?: string } {
  if (typeof value !== "object" || value === null) return { stored: value };
  if (value.kind === "percent") return { stored: value.fraction, numberFormat: "0.00%" };
  if (value.kind === "error") return { stored: { error: value.code } };
  const [date = "", time] = value.iso.split("T");
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const serial = serialOf(year, month, day);
  if (serial === null) throw new Error(`No day of Excel: ${value.iso}`);
  const first = dateSystem === 1904 ? serial - DAYS_1904 : serial;
  if (time === undefined) return { stored: first, numberFormat: SHORT_DATE };
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  const fraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { stored: first + fraction, numberFormat: `${SHORT_DATE} h:mm` };
}
