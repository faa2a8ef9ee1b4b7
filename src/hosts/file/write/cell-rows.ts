import type { CellSpec, CellStyle, SheetSpec } from "../../../sheet";
import { ColumnCells, isDate, styleOf, type CellBooks } from "./column-cells";
import { asciiBytes, type PartBytes } from "./part-bytes";
import type { StyleBook } from "./style-book";

/** Excel refuses higher rows. */
const HIGHEST_ROW = 409;

/** The cells of a sheet, ready to be written: the areas that were merged are spread over their cells. */
export class CellRows {
  /** The sheet's used size. */
  readonly height: number;
  readonly width: number;
  /** Cells that a merged area covers, by row and column: they look like the first of the area, so that its border runs around the whole. */
  private readonly covered = new Map<number, Map<number, CellSpec | null>>();

  constructor(private readonly spec: SheetSpec) {
    let [height, width] = [spec.rows.length, 0];
    for (const { cells } of spec.rows) width = Math.max(width, cells.length);
    for (const { top, left, bottom, right } of spec.merges ?? []) {
      [height, width] = [Math.max(height, bottom + 1), Math.max(width, right + 1)];
      const first = spec.rows[top]?.cells[left];
      const look = first?.style ? { value: null, style: first.style } : null;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          if (row !== top || column !== left) this.cover(row, column, look);
        }
      }
    }
    [this.height, this.width] = [height, width];
  }

  private cover(row: number, column: number, look: CellSpec | null): void {
    const inRow = this.covered.get(row);
    if (inRow) inRow.set(column, look);
    else this.covered.set(row, new Map([[column, look]]));
  }

  /** Enters the styles of all cells in the book. */
  enterStyles(styles: StyleBook): void {
    const entered: (CellStyle | undefined)[] = [];
    for (let row = 0; row < this.height; row++) {
      const cells = this.cellsOf(row);
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (!cell || (cell.style === entered[column] && !isDate(cell.value))) continue;
        if (!isDate(cell.value)) entered[column] = cell.style;
        styleOf(cell, styles);
      }
    }
  }

  /** What stands within `<sheetData>`, row by row, piece by piece; the rest of it waits. @throws RangeError where a number is not finite. */
  *xml(books: CellBooks, out: PartBytes): Generator<Uint8Array> {
    const columns = Array.from({ length: this.width }, (_, column) => new ColumnCells(column, books, out));
    for (let row = 0; row < this.height; row++) {
      const height = this.spec.rows[row]?.height;
      const cells = this.cellsOf(row);
      const before = out.length;
      const tall = height === undefined ? "" : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
      out.markup(`<row r="${row + 1}"${tall}>`);
      const start = out.length;
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (cell) columns[column]?.write(cell, row + 1);
      }
      if (out.length === start && height === undefined) out.backTo(before);
      else out.copy(ROW_END);
      if (out.isFull) yield out.take();
    }
  }

  private cellsOf(row: number): readonly (CellSpec | null)[] {
    const own = this.spec.rows[row]?.cells ?? [];
    const covered = this.covered.get(row);
    if (!covered) return own;
    const length = Math.max(own.length, ...[...covered.keys()].map((column) => column + 1));
    return Array.from({ length }, (_, column) => {
      const look = covered.get(column);
      return look === undefined ? (own[column] ?? null) : look;
    });
  }
}

const ROW_END = asciiBytes("</row>");
