import { isoToSerial } from "../../../calendar";
import { columnLetter } from "../../../sheet";
import type { CellSpec, CellStyle, SheetSpec, SpecValue } from "../../../sheet";
import { writableText } from "./cell-text";
import { escapedText, type StringTable } from "./string-table";
import type { StyleBook } from "./style-book";

/** How a date shows whose style gives no format of its own. */
const PLAIN_DATE = "yyyy-mm-dd";
/** Excel refuses higher rows. */
const HIGHEST_ROW = 409;
const NO_STYLE: CellStyle = {};

/** What cells are written with. */
export interface CellBooks {
  readonly strings: StringTable;
  readonly styles: StyleBook;
  /** See `StyleBook.numbersIn`. */
  readonly styleNumbers: readonly number[];
}

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
    for (let row = 0; row < this.height; row++) {
      for (const cell of this.cellsOf(row)) if (cell) styleOf(cell, styles);
    }
  }

  /** What stands within `<sheetData>`, row by row. @throws RangeError where a number is not finite. */
  *xml(books: CellBooks): Generator<string> {
    const letters = Array.from({ length: this.width }, (_, column) => columnLetter(column));
    for (let row = 0; row < this.height; row++) {
      const height = this.spec.rows[row]?.height;
      const cells = this.cellsOf(row);
      let text = "";
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (cell) text += cellXml(cell, `${letters[column] ?? ""}${row + 1}`, books);
      }
      if (text === "" && height === undefined) continue;
      const tall = height === undefined ? "" : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
      yield `<row r="${row + 1}"${tall}>${text}</row>`;
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

function styleOf({ value, style }: CellSpec, styles: StyleBook): number | null {
  const isDate = typeof value === "object" && value !== null && isoToSerial(value.iso, false) !== null;
  if (isDate) return styles.placeOf(style ?? NO_STYLE, PLAIN_DATE);
  return style ? styles.placeOf(style) : null;
}

function cellXml(cell: CellSpec, address: string, { strings, styles, styleNumbers }: CellBooks): string {
  const place = styleOf(cell, styles);
  const number = place === null ? 0 : (styleNumbers[place] ?? 0);
  const head = number === 0 ? `<c r="${address}"` : `<c r="${address}" s="${number}"`;
  const stored = storedValue(cell.value);
  if (cell.formula !== undefined) return `${head}${computedXml(cell.formula, stored)}</c>`;
  if (stored === null) return number === 0 ? "" : `${head}/>`;
  if (typeof stored === "number") return `${head}><v>${stored}</v></c>`;
  if (typeof stored === "boolean") return `${head} t="b"><v>${stored ? 1 : 0}</v></c>`;
  return `${head} t="s"><v>${strings.numberOf(stored)}</v></c>`;
}

function computedXml(formula: string, result: ReturnType<typeof storedValue>): string {
  const computed = `<f>${escapedText(writableText(formula))}</f>`;
  if (result === null) return `>${computed}`;
  if (typeof result === "number") return `>${computed}<v>${result}</v>`;
  if (typeof result === "boolean") return ` t="b">${computed}<v>${result ? 1 : 0}</v>`;
  return ` t="str">${computed}<v>${escapedText(writableText(result))}</v>`;
}

/**
 * What is stored for a value: a date as its serial number, so that no time zone can shift it, or as text where Excel has no
 * number for it (before 1900). A string is always text.
 */
function storedValue(value: SpecValue): string | number | boolean | null {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`A cell cannot hold the number ${value}`);
  }
  return typeof value === "object" && value !== null ? (isoToSerial(value.iso, false) ?? value.iso) : value;
}
