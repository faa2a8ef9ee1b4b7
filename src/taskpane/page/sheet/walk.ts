import type { CellRange } from "../../../sheet";
import type { Axis } from "./axis";
import type { CellPoint } from "./sheet-place";

/** A key as a keyboard event tells it. */
export interface KeyPressed {
  readonly key: string;
  readonly ctrl: boolean;
}

/** The sheet as the arrow keys walk it. */
export interface WalkedSheet {
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many rows a page holds. */
  readonly pageRows: number;
  /** The merged area that a cell belongs to. */
  readonly mergeAt: (point: CellPoint) => CellRange | null;
}

/** The cell that a key leads to, as in Excel: hidden rows and columns are skipped, a merged area is one cell. `null` for other keys. */
export function walk(from: CellPoint, { key, ctrl }: KeyPressed, sheet: WalkedSheet): CellPoint | null {
  const { rows, columns, pageRows } = sheet;
  const area = sheet.mergeAt(from) ?? {
    top: from.row,
    bottom: from.row,
    left: from.column,
    right: from.column,
  };
  const row = (place: number): number => rows.at(clamp(place, rows.count));
  const column = (place: number): number => columns.at(clamp(place, columns.count));
  const last = { row: row(rows.count - 1), column: column(columns.count - 1) };
  const to = ((): CellPoint | null => {
    switch (key) {
      case "ArrowDown":
        return { row: ctrl ? last.row : row(after(rows, area.bottom)), column: from.column };
      case "ArrowUp":
        return { row: ctrl ? row(0) : row(rows.placeOf(area.top) - 1), column: from.column };
      case "ArrowRight":
        return { row: from.row, column: ctrl ? last.column : column(after(columns, area.right)) };
      case "ArrowLeft":
        return { row: from.row, column: ctrl ? column(0) : column(columns.placeOf(area.left) - 1) };
      case "PageDown":
        return { row: row(rows.placeOf(from.row) + pageRows), column: from.column };
      case "PageUp":
        return { row: row(rows.placeOf(from.row) - pageRows), column: from.column };
      case "Home":
        return { row: ctrl ? row(0) : from.row, column: column(0) };
      case "End":
        return { row: ctrl ? last.row : from.row, column: last.column };
      default:
        return null;
    }
  })();
  return to && firstOf(to, sheet);
}

/** A merged area is entered at its first cell. */
function firstOf(point: CellPoint, { mergeAt }: WalkedSheet): CellPoint {
  const area = mergeAt(point);
  return area ? { row: area.top, column: area.left } : point;
}

/** The place after a row or column, whether that one is seen or not. */
function after(axis: Axis, index: number): number {
  const place = axis.placeOf(index);
  return axis.at(place) > index ? place : place + 1;
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
