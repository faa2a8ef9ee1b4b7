import { MAX_COLUMNS, MAX_ROWS } from "../../../sheet";
import type { CellValue } from "../../../sheet";
import { cellContentValue, sharedTextOf, storedNumberValue } from "./cell-content";
import type { WorkbookContext } from "./cell-content";
import type { GridBuilder } from "./grid-builder";
import { standsAt } from "./stands-at";
import { xmlCharacters } from "./xml-characters";

/** Types of cells that are known at sight, by what stands in `t` up to the closing mark. */
const TYPES = ["n", "s", "str", "b", "e", "inlineStr"] as const;
type PlainType = (typeof TYPES)[number];

/**
 * Reads cells that are written as nearly every program writes them, straight from the bytes: `<c r="B2" s="1" t="s"><v>3</v></c>`.
 * Whatever stands otherwise is left to the scan of the whole part, which knows all of XML; so what is here has to be right for
 * that one spelling only, and may be narrow.
 */
export class PlainCells {
  /** Column of the cell that was read last, or is being read; 0-based. */
  column = -1;
  private row = 0;
  private type: PlainType = "n";
  private style = 0;
  /** Where the part that was recognised last ends. */
  private at = 0;

  constructor(
    private readonly builder: GridBuilder,
    private readonly context: WorkbookContext,
  ) {}

  /** Reads cells of a row from a place on, and returns where the first begins that it does not know at sight. */
  read(bytes: Uint8Array, from: number, row: number, column: number): number {
    if (row >= MAX_ROWS) return from;
    this.row = row;
    this.column = column;
    let done = from;
    while (this.readCell(bytes, done)) done = this.at;
    return done;
  }

  /** Reads one cell; false, and nothing is done, where it is not plain. */
  private readCell(bytes: Uint8Array, from: number): boolean {
    if (bytes[from] !== LESS || bytes[from + 1] !== LETTER_C) return false;
    const before = this.column;
    this.at = from + 2;
    this.column++;
    if (this.readAttributes(bytes) && this.column < MAX_COLUMNS && this.readContent(bytes)) return true;
    this.column = before;
    return false;
  }

  private readAttributes(bytes: Uint8Array): boolean {
    this.type = "n";
    this.style = 0;
    let last = 0;
    while (bytes[this.at] === SPACE) {
      const name = bytes[this.at + 1] ?? 0;
      // In the order of the schema, and so each once.
      if (name <= last || bytes[this.at + 2] !== EQUALS || bytes[this.at + 3] !== QUOTATION) return false;
      this.at += 4;
      if (!this.readAttribute(bytes, name) || bytes[this.at++] !== QUOTATION) return false;
      last = name;
    }
    return true;
  }

  private readAttribute(bytes: Uint8Array, name: number): boolean {
    switch (name) {
      case LETTER_R:
        return this.readAddress(bytes);
      case LETTER_S:
        this.style = this.readDigits(bytes);
        return this.style >= 0;
      case LETTER_T:
        return this.readType(bytes);
      default:
        return false;
    }
  }

  private readAddress(bytes: Uint8Array): boolean {
    let column = 0;
    let byte = bytes[this.at] ?? 0;
    while (byte >= LETTER_A && byte <= LETTER_Z && column < MAX_COLUMNS) {
      column = column * 26 + byte - LETTER_A + 1;
      byte = bytes[++this.at] ?? 0;
    }
    this.column = column - 1;
    return column > 0 && byte !== DIGIT_0 && this.readDigits(bytes) === this.row + 1;
  }

  private readType(bytes: Uint8Array): boolean {
    for (let index = 0; index < TYPES.length; index++) {
      const name = TYPE_NAMES[index];
      const type = TYPES[index];
      if (!name || !type || !standsAt(bytes, this.at, name)) continue;
      this.type = type;
      this.at += name.length - 1;
      return true;
    }
    return false;
  }

  /** A whole number of at most 15 digits; -1 where there is none. */
  private readDigits(bytes: Uint8Array): number {
    const start = this.at;
    let number = 0;
    let digit = (bytes[start] ?? 0) - DIGIT_0;
    while (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      digit = (bytes[++this.at] ?? 0) - DIGIT_0;
    }
    return this.at === start || this.at - start > 15 ? -1 : number;
  }

  private readContent(bytes: Uint8Array): boolean {
    if (bytes[this.at] === SLASH && bytes[this.at + 1] === GREATER) {
      this.at += 2;
      return true;
    }
    if (bytes[this.at] !== GREATER) return false;
    this.at++;
    return this.type === "inlineStr" ? this.readInline(bytes) : this.readStored(bytes);
  }

  private readStored(bytes: Uint8Array): boolean {
    if (!standsAt(bytes, this.at, VALUE)) return false;
    const start = this.at + VALUE.length;
    if (this.type === "s" || this.type === "n") {
      this.at = start;
      const value = this.type === "s" ? this.readTextNumber(bytes) : this.readNumber(bytes);
      return value !== undefined && this.readEnd(bytes, VALUE_END, value);
    }
    const end = endOfText(bytes, start);
    if (end === start || !standsAt(bytes, end, VALUE_END)) return false;
    this.at = end;
    const stored = xmlCharacters(bytes, start, end);
    const content = { type: this.type, style: this.style, stored, inline: null, isFormula: false };
    return this.readEnd(bytes, VALUE_END, cellContentValue(content, this.context));
  }

  /** The text whose number stands here; undefined where there is no number. */
  private readTextNumber(bytes: Uint8Array): CellValue | undefined {
    const number = this.readDigits(bytes);
    return number < 0 ? undefined : sharedTextOf(number, this.context);
  }

  /** A number such as -12.5, made without a text of it as long as its digits make an exact whole number. */
  private readNumber(bytes: Uint8Array): CellValue | undefined {
    const start = this.at;
    const isNegative = bytes[start] === MINUS;
    if (isNegative) this.at++;
    let number = this.readDigits(bytes);
    if (number >= 0 && bytes[this.at] === POINT) number = this.readFraction(bytes, number);
    if (number < 0 || bytes[this.at] !== LESS) {
      this.at = endOfText(bytes, start);
      number = numberIn(bytes, start, this.at);
      return Number.isNaN(number) ? undefined : storedNumberValue(number, this.style, this.context);
    }
    return storedNumberValue(isNegative ? -number : number, this.style, this.context);
  }

  /** Digits behind the point. Both the digits as a whole number and the power of ten are exact, so their quotient is right. */
  private readFraction(bytes: Uint8Array, whole: number): number {
    const start = ++this.at;
    let number = whole;
    let digit = (bytes[start] ?? 0) - DIGIT_0;
    while (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      digit = (bytes[++this.at] ?? 0) - DIGIT_0;
    }
    const digits = this.at - start;
    return digits > 0 && digits <= 15 && number < 1e15 ? number / 10 ** digits : -1;
  }

  private readInline(bytes: Uint8Array): boolean {
    const opening = standsAt(bytes, this.at, INLINE) ? INLINE : INLINE_SPACED;
    if (!standsAt(bytes, this.at, opening)) return false;
    const start = this.at + opening.length;
    const end = endOfText(bytes, start);
    if (!standsAt(bytes, end, INLINE_END)) return false;
    this.at = end;
    const inline = xmlCharacters(bytes, start, end);
    const content = { type: this.type, style: this.style, stored: null, inline, isFormula: false };
    return this.readEnd(bytes, INLINE_END, cellContentValue(content, this.context));
  }

  /** Puts the value into the grid, if the cell ends as it should. */
  private readEnd(bytes: Uint8Array, ending: Uint8Array, value: CellValue): boolean {
    if (!standsAt(bytes, this.at, ending)) return false;
    this.at += ending.length;
    if (value !== null) this.builder.put(this.row, this.column, value);
    return true;
  }
}

/** Where the text that begins here ends: at the next tag, or with the bytes. */
function endOfText(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== LESS) end++;
  return end;
}

/** A number of more digits, or with an exponent; NaN for what is none at sight. */
function numberIn(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 30) return NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end));
  const number = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : NaN;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTATION = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const DIGIT_0 = 0x30;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

const ASCII = new TextEncoder();
const TYPE_NAMES = TYPES.map((type) => ASCII.encode(`${type}"`));
const VALUE = ASCII.encode("<v>");
const VALUE_END = ASCII.encode("</v></c>");
const INLINE = ASCII.encode("<is><t>");
const INLINE_SPACED = ASCII.encode('<is><t xml:space="preserve">');
const INLINE_END = ASCII.encode("</t></is></c>");
