import { cellsOfRow, type CellSpec, type CellStyle, type RowSpec, type SheetSpec } from "../../src/sheet";
import { builtInDirectory, directorySheet } from "../../src/units";
import { HEADER, TEXT, TITLE, rowHeight } from "./office-style";

/** The directory's sheet has a title, a header, and then a row for each unit. */
const HEADER_ROW = 1;
const BODY_SIZE = 11;

/** The built-in directory of units as a sheet that clerks edit, in the fonts of an office document. */
export function unitDirectory(): SheetSpec[] {
  const sheet = directorySheet(builtInDirectory());
  const widths = sheet.columns.map(({ width }) => width);
  return [{ ...sheet, rows: sheet.rows.map((row, index) => officeRow(row, index, widths)) }];
}

function officeRow(row: RowSpec, index: number, widths: readonly number[]): RowSpec {
  const cells = cellsOfRow(row);
  if (index < HEADER_ROW) return { cells: inStyle(cells, TITLE), height: 42 };
  if (index === HEADER_ROW) return { cells: inStyle(cells, HEADER), height: 28 };
  const texts = cells.map((cell) => (typeof cell?.value === "string" ? cell.value : ""));
  return {
    cells: inStyle(cells, { ...TEXT, size: BODY_SIZE, numberFormat: "@" }),
    height: rowHeight(texts, widths, BODY_SIZE),
  };
}

function inStyle(cells: readonly (CellSpec | null)[], style: CellStyle): (CellSpec | null)[] {
  return cells.map((cell) => cell && { ...cell, style });
}
