import { isoToSerial } from "../../../calendar";
import { columnLetter } from "../../../sheet";
import type { CellStyle, SpecValue } from "../../../sheet";
import { remember } from "../../../text";
import { writableText } from "./cell-text";
import { escapedText } from "./escaped-text";
import { asciiBytes, type PartBytes } from "./part-bytes";
import type { StringTable } from "./string-table";
import type { StyleBook } from "./style-book";

/** How a date shows whose style gives no format of its own. */
const PLAIN_DATE = "yyyy-mm-dd";
const NO_STYLE: CellStyle = {};
/** Excel's number for a day; a ledger has few days, and asks for each cell several times. */
const serialOf = remember((iso) => isoToSerial(iso, false), 10_000);

/** What cells are written with. */
export interface CellBooks {
  readonly strings: StringTable;
  readonly styles: StyleBook;
  /** See `StyleBook.numbersIn`. */
  readonly styleNumbers: readonly number[];
}

const CELL_END = asciiBytes("</v></c>");

/** Writes the cells of a column, which mostly look alike, and often say what the one above says. */
export class ColumnCells {
  private readonly start: Uint8Array;
  private readonly starts = new Map<number, CellStarts>();
  private style: CellStyle | undefined;
  private starting: CellStarts;
  private text = "";
  private textNumber = -1;

  /** @param column 0-based */
  constructor(
    column: number,
    private readonly books: CellBooks,
    private readonly out: PartBytes,
  ) {
    this.start = asciiBytes(`<c r="${columnLetter(column)}`);
    this.starting = this.startsWith(0);
  }

  /** @param row 1-based */
  write(row: number, value: SpecValue, style: CellStyle | undefined, formula: string | undefined): void {
    const { out } = this;
    const starts = this.startsOf(value, style);
    if (value === null && formula === undefined) {
      if (starts.style !== 0) this.open(row, starts.empty);
      return;
    }
    const stored = storedValue(value);
    if (formula !== undefined) {
      this.open(row, starts.bare);
      out.markup(`${computedXml(formula, stored)}</c>`);
    } else if (typeof stored === "string") {
      this.open(row, starts.text);
      out.number(this.numberOf(stored));
      out.copy(CELL_END);
    } else {
      this.open(row, typeof stored === "boolean" ? starts.boolean : starts.number);
      out.number(Number(stored));
      out.copy(CELL_END);
    }
  }

  private open(row: number, start: Uint8Array): void {
    this.out.copy(this.start);
    this.out.number(row);
    this.out.copy(start);
  }

  private numberOf(text: string): number {
    if (this.textNumber === -1 || this.text !== text) {
      this.text = text;
      this.textNumber = this.books.strings.numberOf(text);
    }
    return this.textNumber;
  }

  private startsOf(value: SpecValue, style: CellStyle | undefined): CellStarts {
    if (isDate(value)) return this.startsWith(this.styleNumber(value, style));
    if (style !== this.style) {
      this.style = style;
      this.starting = this.startsWith(this.styleNumber(value, style));
    }
    return this.starting;
  }

  private styleNumber(value: SpecValue, style: CellStyle | undefined): number {
    const place = placeOfStyle(value, style, this.books.styles);
    return place === null ? 0 : (this.books.styleNumbers[place] ?? 0);
  }

  private startsWith(style: number): CellStarts {
    let starts = this.starts.get(style);
    if (!starts) this.starts.set(style, (starts = new CellStarts(style)));
    return starts;
  }
}

/** What follows a cell's address, by what stands in it. */
class CellStarts {
  readonly bare: Uint8Array;
  readonly empty: Uint8Array;
  readonly number: Uint8Array;
  readonly boolean: Uint8Array;
  readonly text: Uint8Array;

  /** @param style its number in the workbook; 0 is the standard one. */
  constructor(readonly style: number) {
    const look = style === 0 ? '"' : `" s="${style}"`;
    this.bare = asciiBytes(look);
    this.empty = asciiBytes(`${look}/>`);
    this.number = asciiBytes(`${look}><v>`);
    this.boolean = asciiBytes(`${look} t="b"><v>`);
    this.text = asciiBytes(`${look} t="s"><v>`);
  }
}

/** Whether a value is written as a date: Excel has a number for its day. */
export function isDate(value: SpecValue): boolean {
  return typeof value === "object" && value !== null && serialOf(value.iso) !== null;
}

/** The place of a cell's style in the book; `null` where it has none. */
export function placeOfStyle(
  value: SpecValue,
  style: CellStyle | undefined,
  styles: StyleBook,
): number | null {
  if (isDate(value)) return styles.placeOf(style ?? NO_STYLE, PLAIN_DATE);
  return style ? styles.placeOf(style) : null;
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
  return typeof value === "object" && value !== null ? (serialOf(value.iso) ?? value.iso) : value;
}
