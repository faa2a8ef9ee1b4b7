import { LONGEST_CELL_TEXT } from "../../../sheet";
import { writableText } from "./cell-text";
import { escapedText } from "./escaped-text";

/** Pieces of about this many bytes are handed on, so that a large part never stands in memory as a whole. */
const PIECE = 1 << 17;
/** A character takes so many bytes of UTF-8 at most, by UTF-16 unit. */
const BYTES_OF_UNIT = 3;
/** Whole numbers up to here are put down digit by digit. */
const MOST_DIGITS = 9;
const BEYOND_DIGITS = 10 ** MOST_DIGITS;
const encoder = new TextEncoder();

/** Letters, digits and signs of ASCII as bytes, to be written many times; see {@link PartBytes.copy}. */
export function asciiBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * The bytes of a part in the making. A workbook's cells are some 50 MB of markup around numbers: made as strings first, it takes three
 * times as long.
 */
export class PartBytes {
  private bytes = new Uint8Array(PIECE);
  private end = 0;

  /** How many bytes wait to be taken. */
  get length(): number {
    return this.end;
  }

  /** Whether there is a piece to take. */
  get isFull(): boolean {
    return this.end >= PIECE - PIECE / 8;
  }

  /** What was written since the last piece. */
  take(): Uint8Array {
    const piece = this.bytes.subarray(0, this.end);
    this.bytes = new Uint8Array(PIECE);
    this.end = 0;
    return piece;
  }

  /** Takes back what was written after `length` bytes waited. */
  backTo(length: number): void {
    this.end = length;
  }

  /** Prepared bytes. */
  copy(prepared: Uint8Array): void {
    const bytes = this.room(prepared.length);
    let at = this.end;
    // A loop: `set` takes longer to be called than so few bytes take to be copied.
    for (const byte of prepared) bytes[at++] = byte;
    this.end = at;
  }

  /** A number that is finite. */
  number(number: number): void {
    if (!Number.isInteger(number) || number < 0 || number >= BEYOND_DIGITS) {
      this.markup(String(number));
      return;
    }
    const bytes = this.room(MOST_DIGITS);
    let digits = 1;
    for (let most = 10; most <= number; most *= 10) digits++;
    let rest = number;
    for (let at = this.end + digits - 1; at >= this.end; at--) {
      const tenth = Math.floor(rest / 10);
      bytes[at] = ZERO + rest - tenth * 10;
      rest = tenth;
    }
    this.end += digits;
  }

  /** Markup as it is. */
  markup(text: string): void {
    const bytes = this.room(text.length * BYTES_OF_UNIT);
    this.end += encoder.encodeInto(text, bytes.subarray(this.end)).written;
  }

  /** A cell's text between tags, without what a workbook cannot hold. Most texts need no look but this one at each character. */
  text(text: string): void {
    const bytes = this.room(text.length * BYTES_OF_UNIT);
    const length = text.length > LONGEST_CELL_TEXT ? Infinity : text.length;
    let at = this.end;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 0x800 && (code < 0xd800 || (code > 0xdfff && code < 0xfffe))) {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (isPlain(code)) {
        bytes[at++] = code;
      } else {
        this.markup(escapedText(writableText(text)));
        return;
      }
    }
    this.end = at;
  }

  private room(more: number): Uint8Array {
    const needed = this.end + more;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.end));
      this.bytes = larger;
    }
    return this.bytes;
  }
}

const ZERO = 0x30;

/** Whether a character of ASCII stands for itself in any text: no control, none of `&<>`, and not the `_` of an escape. */
function isPlain(code: number): boolean {
  if (code < 0x20) return code === 0x0a || code === 0x09;
  return code < 0x7f && code !== 0x26 && code !== 0x3c && code !== 0x3e && code !== 0x5f;
}
