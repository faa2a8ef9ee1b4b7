import type { CellRange, Grid } from "../../sheet";

/**
 * The index holds at most this many rows of areas. Areas that do not overlap never come near it; a damaged file that names the
 * whole sheet a hundred thousand times must not take the memory either.
 */
const MOST_AREA_ROWS = 4_000_000;

/** Tells which merged area a cell of a grid lies in. */
export interface MergeIndex {
  /** The merged area over a cell (0-based), clipped to the part of the sheet that holds anything; `null` for a single cell. */
  at(row: number, column: number): CellRange | null;
  /** Whether any merged area takes part in a row (0-based). */
  crosses(row: number): boolean;
}

/** Builds the index of a grid's merged areas: for each row the areas that cross it, from left to right. */
export function indexMerges(grid: Grid): MergeIndex {
  const lastRow = grid.rows.length - 1;
  const lastColumn = grid.rows.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  const byRow = new Map<number, CellRange[]>();
  let held = 0;
  for (const merge of [...grid.merges].sort((a, b) => a.left - b.left)) {
    const area = {
      ...merge,
      bottom: Math.min(merge.bottom, lastRow),
      right: Math.min(merge.right, Math.max(lastColumn, merge.left)),
    };
    held += Math.max(0, area.bottom - area.top + 1);
    if (held > MOST_AREA_ROWS) break;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  return { at: (row, column) => areaAt(byRow.get(row), column), crosses: (row) => byRow.has(row) };
}

function areaAt(areas: readonly CellRange[] | undefined, column: number): CellRange | null {
  if (!areas) return null;
  let [low, high] = [0, areas.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((areas[middle]?.left ?? 0) <= column) low = middle;
    else high = middle - 1;
  }
  const area = areas[low];
  return area && area.left <= column && column <= area.right ? area : null;
}
