import {
  cellsOfRow,
  heldValue,
  type CellSpec,
  type CellStyle,
  type SheetSpec,
  type SpecValue,
  type ValueRow,
  widthOfRow,
} from "../../../sheet";
import { ColumnCells, isDate, placeOfStyle, type CellBooks } from "./column-cells";
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
    for (const row of spec.rows) width = Math.max(width, widthOfRow(row));
    for (const { top, left, bottom, right } of spec.merges ?? []) {
      [height, width] = [Math.max(height, bottom + 1), Math.max(width, right + 1)];
      const topRow = spec.rows[top];
      const first = topRow && cellsOfRow(topRow)[left];
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
    const enter: CellVisitor = (column, value, style) => {
      const isOfDate = isDate(value);
      if (style === entered[column] && !isOfDate) return;
      if (!isOfDate) entered[column] = style;
      placeOfStyle(value, style, styles);
    };
    // Rows of a table share their styles: once a row without dates, which look otherwise, was entered, only those with dates may bring more.
    const whole = new Set<ValueRow["styles"]>();
    for (let row = 0; row < this.height; row++) {
      const own = this.valueRow(row);
      const isDateless = own !== null && !own.values.some(isDate);
      if (isDateless && whole.has(own.styles)) continue;
      this.visit(row, enter);
      if (isDateless) whole.add(own.styles);
    }
  }

  /** What stands within `<sheetData>`, row by row, piece by piece; the rest of it waits. @throws RangeError where a number is not finite. */
  *xml(books: CellBooks, out: PartBytes): Generator<Uint8Array> {
    const columns = Array.from({ length: this.width }, (_, column) => new ColumnCells(column, books, out));
    for (let row = 0; row < this.height; row++) {
      const height = this.spec.rows[row]?.height;
      const before = out.length;
      const tall = height === undefined ? "" : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
      out.markup(`<row r="${row + 1}"${tall}>`);
      const start = out.length;
      this.visit(row, (column, value, style, formula) => {
        columns[column]?.write(row + 1, value, style, formula);
      });
      if (out.length === start && height === undefined) out.backTo(before);
      else out.copy(ROW_END);
      if (out.isFull) yield out.take();
    }
  }

  /** Shows the cells of a row to `visitor`, from left to right. */
  private visit(row: number, visitor: CellVisitor): void {
    const own = this.valueRow(row);
    if (own) {
      const { values, styles } = own;
      for (let column = 0; column < styles.length; column += 1) {
        visitor(column, heldValue(values[column]), styles[column], undefined);
      }
      return;
    }
    const cells = this.cellsOf(row);
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell) visitor(column, cell.value, cell.style, cell.formula);
    }
  }

  /** A row of values that no merged area covers. */
  private valueRow(row: number): ValueRow | null {
    const own = this.spec.rows[row];
    return own && !("cells" in own) && !this.covered.has(row) ? own : null;
  }

  private cellsOf(row: number): readonly (CellSpec | null)[] {
    const spec = this.spec.rows[row];
    const own = spec ? cellsOfRow(spec) : [];
    const covered = this.covered.get(row);
    if (!covered) return own;
    const length = Math.max(own.length, ...[...covered.keys()].map((column) => column + 1));
    return Array.from({ length }, (_, column) => {
      const look = covered.get(column);
      return look === undefined ? (own[column] ?? null) : look;
    });
  }
}

/** @param column 0-based */
type CellVisitor = (
  column: number,
  value: SpecValue,
  style: CellStyle | undefined,
  formula: string | undefined,
) => void;

const ROW_END = asciiBytes("</row>");
