import { MAX_COLUMNS } from "./address";
import type { CellRange } from "./cell-range";
import type { CellValue } from "./cell-value";

/** Identifies a cell within one sheet by a single number; made by {@link cellKey}. */
export type CellKey = number;

/** The key of a cell, from 0-based row and column. */
export function cellKey(row: number, column: number): CellKey {
  return row * MAX_COLUMNS + column;
}

/** One sheet as read: plain data that any host can make. Rows and columns are 0-based. */
export interface Grid {
  /** The sheet's name. */
  readonly sheet: string;
  /** Cells row by row. Rows are ragged: what is past the end of a row, or of the list, is empty. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged areas; only the top left cell of one holds a value. */
  readonly merges: readonly CellRange[];
  /** Rows the user does not see, hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Formula text (without `=`) of the cells whose value is a formula's result. */
  readonly formulas: ReadonlyMap<CellKey, string>;
  /** Widths in characters, as Excel counts them, of columns whose width was set. */
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** How the sheet's tab shows: a `veryHidden` sheet cannot be unhidden from the menus. */
export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A sheet of a workbook, before its cells are read. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** What a cell holds (0-based row and column); cells outside what was read are empty. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.rows[row]?.[column] ?? null;
}

/** A grid with values only, for tests and for sheets made in memory. */
export function gridOf(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  return {
    sheet,
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulas: new Map(),
    columnWidths: new Map(),
  };
}
