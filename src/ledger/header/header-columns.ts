import { cellText, valueAt, type Grid } from "../../sheet";
import { tidyText } from "../../text";
import type { MergeIndex } from "../body/merge-index";

/** Header texts over one column, top level first, a merged text once. */
export interface HeaderColumn {
  /** 0-based. */
  readonly column: number;
  readonly levels: readonly string[];
  /** The column (0-based) in which its lowest header stands: further left where that is merged over several columns. */
  readonly anchor: number;
}

/** The rows (0-based, inclusive) that make up a header. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** No ledger has so many columns; what lies further right is not looked at. */
export const MOST_COLUMNS = 512;

/** The text of a cell that may be a header: only text can be. */
export function headerText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? tidyText(value) : cellText(value);
}

/** How many columns (0-based end, exclusive) a header of these rows may reach over. */
export function headerWidth(grid: Grid, merges: MergeIndex, rows: HeaderRows): number {
  let width = 0;
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    const length = grid.rows[row]?.length ?? 0;
    const last = merges.at(row, Math.max(0, length - 1));
    width = Math.max(width, length, last ? last.right + 1 : 0);
  }
  return Math.min(width, MOST_COLUMNS);
}

/**
 * The header texts over each column that has any, for a header of these rows. The name of a group stands over all its columns, also
 * where it is written over the first of them and nothing is merged.
 */
export function headerColumns(grid: Grid, merges: MergeIndex, rows: HeaderRows): HeaderColumn[] {
  const width = headerWidth(grid, merges, rows);
  const groups = new Map<number, string>();
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = cellsOver(grid, merges, rows, column);
    const lowest = cells.findLast(({ text }) => text !== "");
    if (!lowest) {
      groups.clear();
      continue;
    }
    const levels: string[] = [];
    for (const { row, text, merged } of cells) {
      if (row >= lowest.row) break;
      if (text !== "" || merged) groups.set(row, merged ? "" : text);
      const group = text === "" ? (groups.get(row) ?? "") : text;
      if (group !== "") levels.push(group);
    }
    for (let row = lowest.row; row <= rows.bottom; row += 1) groups.delete(row);
    columns.push({ column, levels: [...levels, lowest.text], anchor: lowest.left });
  }
  return columns;
}

interface HeaderCell {
  readonly row: number;
  readonly left: number;
  readonly text: string;
  readonly merged: boolean;
}

/** The header cells over a column, from the top; an area merged downwards counts once, at its first row. */
function cellsOver(
  grid: Grid,
  merges: MergeIndex,
  { top, bottom }: HeaderRows,
  column: number,
): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const area = merges.at(row, column);
    if (area && area.top < row && row > top) continue;
    const text = headerText(grid, area?.top ?? row, area?.left ?? column);
    cells.push({ row, left: area?.left ?? column, text, merged: area !== null });
  }
  return cells;
}
