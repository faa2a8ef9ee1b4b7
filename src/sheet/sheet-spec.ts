import type { CellRange } from "./cell-range";
import type { ChartSpec } from "./chart-spec";

/** A thin line on all sides, or none. */
export type BorderStyle = "none" | "thin";

/** How a cell looks. Shared between cells: hosts make one style of equal objects. */
export interface CellStyle {
  /** Font name as Office knows it; the first one installed of this and the host's fallback is used. */
  readonly font?: string;
  /** Size in points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Six hexadecimal digits, without `#`. */
  readonly color?: string;
  /** Background, six hexadecimal digits, without `#`. */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly border?: BorderStyle;
  /** An Excel number format, such as `0.0%` or `yyyy"年"m"月"d"日"`. */
  readonly numberFormat?: string;
  /** False where a clerk may type on a protected sheet. */
  readonly locked?: boolean;
}

/** A value to be written. A string stays text, whatever it begins with; a date is written as a real date. */
export type SpecValue = string | number | boolean | null | { readonly kind: "date"; readonly iso: string };

/** One cell to be written. */
export interface CellSpec {
  readonly value: SpecValue;
  /** A formula without `=`, with `value` as its stored result. Made only by us, never from a returned text. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Help that shows when the pointer rests on the cell. */
  readonly note?: string;
}

/** One row to be written. */
export type RowSpec = CellRow | ValueRow;

/** A row cell by cell; `null` leaves a cell empty and without style. */
export interface CellRow extends RowSize {
  readonly cells: readonly (CellSpec | null)[];
}

/**
 * A row of a table, whose cells look as their columns do and hold values alone; `""` leaves a cell empty. Written cell by cell, a large
 * table is some hundred thousand objects more.
 */
export interface ValueRow extends RowSize {
  readonly values: readonly SpecValue[];
  /** For each value; one and the same list for all rows of a table. */
  readonly styles: readonly CellStyle[];
}

interface RowSize {
  /** Height in points; left out, the program that opens the file chooses. At most 409. */
  readonly height?: number;
}

/** The cells of a row. */
export function cellsOfRow(row: RowSpec): readonly (CellSpec | null)[] {
  if ("cells" in row) return row.cells;
  const { values, styles } = row;
  return styles.map((style, column) => ({ value: heldValue(values[column]), style }));
}

/** How many cells a row has. */
export function widthOfRow(row: RowSpec): number {
  return "cells" in row ? row.cells.length : row.styles.length;
}

/** A row as high as another, with cells of its own. */
export function withCells({ height }: RowSpec, cells: CellRow["cells"]): CellRow {
  return height === undefined ? { cells } : { cells, height };
}

/** What a cell of a {@link ValueRow} holds. */
export function heldValue(value: SpecValue | undefined): SpecValue {
  return value === undefined || value === "" ? null : value;
}

/** A column's width in characters of the standard font (宋体 11: 8 pixels each, and 5 more a column), as Excel counts them. */
export interface ColumnSpec {
  readonly width: number;
  readonly hidden?: boolean;
}

/** A rule for what may be typed into a range. */
export interface ValidationSpec {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** Both dates are inclusive, `YYYY-MM-DD`. */
    | { readonly kind: "date"; readonly from: string; readonly to: string }
    /** Both numbers are inclusive. */
    | { readonly kind: "number"; readonly from: number; readonly to: number };
  /** Shown when a cell of the range is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when something else is typed. `warning` lets the user keep it. */
  readonly error?: { readonly title: string; readonly text: string; readonly style: "stop" | "warning" };
}

/** How a sheet prints. */
export interface PrintSpec {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  /** 0-based, inclusive: the rows printed again on top of each page. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** 0-based, ascending: rows that begin a new page, whatever room is left above them. */
  readonly pageBreaks?: readonly number[];
  /** Always one page wide; the number of pages down is free. */
  readonly fitToWidth: true;
  /** In centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Page number in the middle of the foot, `第 1 页 共 3 页`. */
  readonly pageNumbers: boolean;
}

/** A sheet to be written, as data: the same spec gives the same sheet in Excel and in a file. */
export interface SheetSpec {
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  readonly merges?: readonly CellRange[];
  /** How many rows and columns stay in place while the rest scrolls. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** The range, header row included, that gets filter buttons. */
  readonly filter?: CellRange;
  readonly validations?: readonly ValidationSpec[];
  /**
   * Cells can only be typed into where their style is not `locked`. There is no password: it keeps from mistakes and is taken off in the menu.
   * Filtering, widths, heights and looks can be changed, and rows added, all the same.
   */
  readonly isProtected?: boolean;
  readonly print?: PrintSpec;
  /** Charts of this sheet's own cells; the cells they cover should be empty. */
  readonly charts?: readonly ChartSpec[];
}
