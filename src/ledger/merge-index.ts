import { cellKey, type CellKey, type CellRange, type Grid } from "../sheet";

/** Merged areas are looked up cell by cell only up to this many cells, so that a merge over a whole sheet costs nothing. */
const MOST_CELLS = 4_000_000;

/** Tells which merged area a cell of a grid lies in. */
export interface MergeIndex {
  /** The merged area over a cell (0-based), clipped to the part of the sheet that holds anything; `null` for a single cell. */
  at(row: number, column: number): CellRange | null;
}

/** Builds the index of a grid's merged areas. */
export function indexMerges(grid: Grid): MergeIndex {
  const lastRow = grid.rows.length - 1;
  const lastColumn = grid.rows.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  const areas = new Map<CellKey, CellRange>();
  let cells = 0;
  for (const merge of grid.merges) {
    const area = {
      ...merge,
      bottom: Math.min(merge.bottom, lastRow),
      right: Math.min(merge.right, Math.max(lastColumn, merge.left)),
    };
    cells += Math.max(0, area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > MOST_CELLS) break;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) areas.set(cellKey(row, column), area);
    }
  }
  return { at: (row, column) => areas.get(cellKey(row, column)) ?? null };
}
