import { cellKey, MAX_COLUMNS } from "../../../sheet";
import type { CellRange, CellValue, Grid } from "../../../sheet";
import { allowanceOf } from "../allowance";
import type { Allowance } from "../allowance";
import { LIMITS } from "../limits";

/** One empty row stands for all of them, so that an empty row takes no memory of its own. Nothing is ever put into it. */
const EMPTY_ROW: CellValue[] = [];

/** Collects the cells of one sheet, in any order, into a {@link Grid}. All rows and columns are 0-based. */
export class GridBuilder {
  private readonly rows: CellValue[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly columnWidths = new Map<number, number>();
  private readonly mergeAllowance = allowanceOf(LIMITS.merges, "merged areas");
  private columnsSeen = 0;

  /** @param cells places the workbook's grids may still take. */
  constructor(
    private readonly sheet: string,
    private readonly cells: Allowance,
  ) {}

  put(row: number, column: number, value: Exclude<CellValue, null>): void {
    const cells = this.rowForWriting(row);
    if (column >= cells.length) this.cells.take(column + 1 - cells.length);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  putFormula(row: number, column: number, formula: string): void {
    this.cells.take(1);
    this.formulas.set(cellKey(row, column), formula);
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  merge(range: CellRange): void {
    this.mergeAllowance.take(1);
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }

  /**
   * Says how some columns look. Columns come in ascending order and once each (ECMA-376 part 1, 18.3.1.13); what comes
   * again is passed over, which keeps a hostile list of them from taking time.
   */
  setColumns(first: number, last: number, width: number | null, hidden: boolean): void {
    const end = Math.min(last, MAX_COLUMNS - 1);
    for (let column = Math.max(first, this.columnsSeen); column <= end; column++) {
      if (width !== null) this.columnWidths.set(column, width);
      if (hidden) this.hiddenColumns.add(column);
      this.columnsSeen = column + 1;
    }
  }

  grid(): Grid {
    this.clearCovered();
    for (const cells of this.rows) trim(cells, (value) => value === null);
    trim(this.rows, (cells) => cells.length === 0);
    return {
      sheet: this.sheet,
      rows: this.rows,
      merges: this.merges,
      hiddenRows: new Set(this.hiddenRows.filter((row) => row < this.rows.length)),
      hiddenColumns: this.hiddenColumns,
      formulas: this.formulas,
      columnWidths: this.columnWidths,
    };
  }

  private rowForWriting(row: number): CellValue[] {
    if (row >= this.rows.length) this.cells.take(row + 1 - this.rows.length);
    while (this.rows.length <= row) this.rows.push(EMPTY_ROW);
    const cells = this.rows[row];
    if (cells !== undefined && cells !== EMPTY_ROW) return cells;
    const fresh: CellValue[] = [];
    this.rows[row] = fresh;
    return fresh;
  }

  /** Empties the cells under a merged area, which the user does not see: other programs than Excel leave values in them. */
  private clearCovered(): void {
    const looks = allowanceOf(LIMITS.mergedCells, "cells under merged areas");
    for (const { top, left, bottom, right } of this.merges) {
      const rows = this.rows.slice(top, bottom + 1);
      looks.take(rows.length);
      for (const [index, cells] of rows.entries()) {
        const first = index === 0 ? left + 1 : left;
        if (first >= cells.length) continue;
        looks.take(cells.length - first);
        for (let column = first; column <= right && column < cells.length; column++) cells[column] = null;
      }
    }
  }
}

/** Takes away what is empty at the end of a list. */
function trim<Entry>(list: Entry[], isEmpty: (entry: Entry) => boolean): void {
  let length = list.length;
  for (let last = list.at(-1); last !== undefined && isEmpty(last); last = list[length - 1]) length--;
  list.length = length;
}
