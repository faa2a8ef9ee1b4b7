import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet";
import type { CellRange, CellValue } from "../../../sheet";
import { allowanceOf } from "../allowance";
import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";
import type { GridBuilder } from "./grid-builder";

/** The most columns, and rows, that a page's cell may span (HTML standard, 4.9.11). */
const WIDEST = 1000;
const TALLEST = 65534;

interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
}

/** A table of a page, its cells put where they are shown: those that span rows push the cells below to the right. */
export class PageTable {
  private readonly cells: TableCell[] = [];
  private readonly spans: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly places = allowanceOf(LIMITS.cells, "places of a page's table");
  /** By column, the first row that no cell above reaches into. */
  private readonly freeFrom: number[] = [];
  private row = -1;
  private column = 0;
  private columnsSeen = 0;

  get rowCount(): number {
    return this.row + 1;
  }

  get holdsAnything(): boolean {
    return this.cells.length > 0;
  }

  openRow(hidden: boolean): void {
    this.row++;
    this.column = 0;
    if (hidden) this.hiddenRows.push(this.row);
  }

  addColumns(count: number, hidden: boolean): void {
    const end = Math.min(this.columnsSeen + count, MAX_COLUMNS);
    for (; this.columnsSeen < end; this.columnsSeen++) if (hidden) this.hiddenColumns.push(this.columnsSeen);
  }

  /** Adds the next cell of the row; one outside of any row begins the first. */
  addCell(value: CellValue, size: { readonly rows: number; readonly columns: number }): void {
    if (this.row < 0) this.openRow(false);
    for (; (this.freeFrom[this.column] ?? 0) > this.row; this.column++) this.places.take(1);
    const span = {
      top: this.row,
      left: this.column,
      bottom: this.row + Math.min(size.rows, TALLEST) - 1,
      right: this.column + Math.min(size.columns, WIDEST) - 1,
    };
    if (span.right >= MAX_COLUMNS || span.top >= MAX_ROWS) {
      throw new WorkbookUnreadable("too-large", "a page's table with more rows or columns than a sheet");
    }
    this.places.take(span.right - span.left + 1);
    for (; this.column <= span.right; this.column++) this.freeFrom[this.column] = span.bottom + 1;
    if (value !== null) this.cells.push({ row: span.top, column: span.left, value });
    if (span.bottom > span.top || span.right > span.left) this.spans.push(span);
  }

  /** Writes the table into a sheet, from row `top` on. */
  fill(builder: GridBuilder, top: number): void {
    for (const { row, column, value } of this.cells) builder.put(top + row, column, value);
    for (const span of this.spans) {
      const bottom = Math.min(span.bottom, this.row);
      builder.merge({ ...span, top: top + span.top, bottom: top + bottom });
    }
    for (const row of this.hiddenRows) builder.hideRow(top + row);
    for (const column of this.hiddenColumns) builder.setColumns(column, column, null, true);
  }
}
