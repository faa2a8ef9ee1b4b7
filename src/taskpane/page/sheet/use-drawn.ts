import type { CellRange } from "../../../sheet";
import type { RemoteDesk } from "../../work/office-worker";
import type { CellMarkView } from "../../work/views/cell-marks";
import type { MergedCell, SheetCell, SheetWindow } from "../../work/views/sheet-view";
import type { CellPoint } from "./sheet-place";
import { useCells, useMarks, type RowsInView } from "./use-sheet";

/** What is known of the rows that are drawn. Rows and columns are 0-based. */
export interface Drawn {
  readonly cellsOf: (row: number) => readonly (SheetCell | null)[] | undefined;
  readonly marksOf: (row: number) => ReadonlyMap<number, CellMarkView> | undefined;
  readonly merges: readonly MergedCell[];
  /** The merged area that a cell belongs to. */
  readonly mergeAt: (point: CellPoint) => CellRange | null;
}

/** Asks for the rows that are drawn. */
export function useDrawn(desk: RemoteDesk, sheet: string, rows: RowsInView): Drawn {
  const windowAt = useCells(desk, sheet, rows);
  const marksAt = useMarks(sheet, rows);
  const merges = mergesOf([windowAt(rows.first), windowAt(rows.last)]);
  return {
    cellsOf: (row) => {
      const window = windowAt(row);
      return window?.rows[row - window.from];
    },
    marksOf: (row) => marksAt(row)?.get(row),
    merges,
    mergeAt: (point) => merges.find((range) => holds(range, point)) ?? null,
  };
}

function mergesOf(windows: readonly (SheetWindow | undefined)[]): readonly MergedCell[] {
  const [first, last] = windows;
  if (!first || !last || first === last) return (first ?? last)?.merges ?? [];
  const known = new Set(first.merges.map(({ top, left }) => `${top}:${left}`));
  return [...first.merges, ...last.merges.filter(({ top, left }) => !known.has(`${top}:${left}`))];
}

function holds({ top, bottom, left, right }: CellRange, { row, column }: CellPoint): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
