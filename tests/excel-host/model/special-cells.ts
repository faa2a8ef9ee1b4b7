import { HostError, notModelled } from "../protocol";
import type { Area } from "./area";
import type { CellContent } from "./cell";
import type { CellStore } from "./cell-store";

const WANTED: Readonly<Record<string, (content: CellContent) => boolean>> = {
  Formulas: ({ formula }) => formula !== undefined,
  Constants: ({ value, formula }) => formula === undefined && value !== null,
};

/** The areas of a kind of cells, row by row, runs of rows with the same columns taken together. */
export function specialAreas(cells: CellStore, within: Area, cellType: unknown): Area[] {
  if (typeof cellType !== "string") throw new HostError("InvalidArgument");
  const wanted = WANTED[cellType];
  if (!wanted) throw notModelled(`getSpecialCells(${cellType})`);
  const found = cells
    .within(within)
    .filter(([row, column]) => wanted(cells.content(row, column)))
    .toSorted(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return downwards(acrossRows(found));
}

function acrossRows(found: readonly (readonly [number, number])[]): Area[] {
  const runs: Area[] = [];
  for (const [row, column] of found) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

function downwards(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column} ${run.columns}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.row !== undefined && above.row + above.rows === run.row) {
      areas[index] = { ...above, rows: above.rows + 1 };
    } else open.set(key, areas.push(run) - 1);
  }
  return areas;
}
