import { cellsOfRow, withCells, type CellRange, type CellSpec, type SheetSpec } from "../../src/sheet";
import { displayWidth } from "../../src/text";

/** A cell that holds something, with its 0-based place. */
export interface FilledCell extends CellSpec {
  readonly row: number;
  readonly column: number;
}

/** The cells that hold something, row by row. */
export function filledCells(sheet: SheetSpec): FilledCell[] {
  return sheet.rows.flatMap((own, row) =>
    cellsOfRow(own).flatMap((cell, column) =>
      cell && cell.value !== null ? [{ ...cell, row, column }] : [],
    ),
  );
}

/** All texts of a sheet, row by row. */
export function textsOf(sheet: SheetSpec): string[] {
  return filledCells(sheet).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

/** The values of a column between two rows, both 0-based and inclusive. */
export function columnValues(sheet: SheetSpec, column: number, from: number, to: number): unknown[] {
  return sheet.rows.slice(from, to + 1).map((row) => cellsOfRow(row)[column]?.value ?? null);
}

/** The texts of a column one after another: a text that goes on in further rows is whole again, but for line breaks. */
export function joinedColumn(sheet: SheetSpec, column: number): string {
  const values = columnValues(sheet, column, 0, sheet.rows.length);
  return values
    .filter((value) => typeof value === "string")
    .join("")
    .replaceAll("\n", "");
}

/** The 0-based row of the table's header. */
export function headerRow(sheet: SheetSpec): number {
  return sheet.print?.repeatRows?.from ?? -1;
}

/** The header's titles. */
export function titlesOf(sheet: SheetSpec): unknown[] {
  const header = sheet.rows[headerRow(sheet)];
  return (header ? cellsOfRow(header) : []).map((cell) => cell?.value ?? null);
}

/** The area a cell takes: its merge, or itself. */
export function areaOf(sheet: SheetSpec, row: number, column: number): CellRange {
  const merge = sheet.merges?.find(({ top, left }) => top === row && left === column);
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/**
 * Cells whose text needs more height than it has, reckoned by letters alone and with the lowest pitch that a font has: what
 * is found here is cut off in any program.
 */
export function cutCells(sheet: SheetSpec): FilledCell[] {
  return filledCells(sheet).filter((cell) => {
    if (typeof cell.value !== "string") return false;
    const { top, left, bottom, right } = areaOf(sheet, cell.row, cell.column);
    const size = cell.style?.size ?? 10;
    const characters = sheet.columns.slice(left, right + 1).reduce((sum, { width }) => sum + width, 0);
    const points = (characters * 8 + (right - left + 1) * 5 - 6) * 0.75;
    const lines = cell.value
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((displayWidth(line) * size) / 2 / points)), 0);
    const height = sheet.rows.slice(top, bottom + 1).reduce((sum, row) => sum + (row.height ?? 0), 0);
    return lines * size * 1.3 > height;
  });
}

/** Whether two merged areas share a cell. */
export function mergesOverlap({ merges = [] }: SheetSpec): boolean {
  const taken = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = `${row},${column}`;
        if (taken.has(key)) return true;
        taken.add(key);
      }
    }
  }
  return false;
}

/** Without stored results a program has to compute every formula itself. */
export function withoutResults(sheets: readonly SheetSpec[]): SheetSpec[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      withCells(
        row,
        cellsOfRow(row).map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null })),
      ),
    ),
  }));
}
