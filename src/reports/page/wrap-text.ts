import { characterWidth } from "../../text";

/** A line of a wrapped text: where it begins and, exclusive, ends in the text, in UTF-16 units from 0. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** Marks that never begin a line. */
const CLOSING = /^[,.;:!?)\]}%、，。；：！？）】》〉」』〕”’…％]$/u;
/** Marks that never end a line. */
const OPENING = /^[([{（【《〈「『〔“‘]$/u;
/** Letters, digits and signs of half width: what stands between two spaces is not broken. */
const WORD = /^[\u0021-\u024F]$/u;

/**
 * The lines that a text takes in a cell, its own line breaks kept. Where spreadsheet programs differ the more careful way is
 * taken: a mark that may not begin a line takes the character before it along.
 * @param room how many half-width characters a line holds; at least one character is put on each line.
 */
export function wrapText(text: string, room: number): TextLine[] {
  const starts = [0];
  eachLineAfterFirst(text, room, Infinity, (start) => starts.push(start));
  return starts.map((start, line) => {
    const next = starts[line + 1];
    if (next === undefined) return { start, end: text.length };
    return { start, end: text.charCodeAt(next - 1) === LINE_BREAK ? next - 1 : next };
  });
}

/**
 * How many lines {@link wrapText} gives.
 * @param most lines that are counted: a longer text is not looked at to its end.
 */
export function countLines(text: string, room: number, most = Infinity): number {
  return eachLineAfterFirst(text, room, most);
}

/** Whether {@link wrapText} gives no more than `most` lines. */
export function isWithin(text: string, room: number, most: number): boolean {
  return isSurelyWithin(text, room, most) || countLines(text, room, most + 1) <= most;
}

/**
 * By its length alone. Two lines of a paragraph that follow one another are together wider than a line, but for a wide character:
 * what would have fitted on the first stands on the second.
 */
function isSurelyWithin(text: string, room: number, most: number): boolean {
  if (room <= WIDEST) return false;
  const inPairs = (2 * WIDEST * text.length) / (room - WIDEST);
  if (inPairs + 2 > most) return false;
  let paragraphs = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) paragraphs += 1;
  return inPairs + 2 * paragraphs <= most;
}

/** No character is wider, in half-width ones. */
const WIDEST = 2;

/** How wide a text is printed on one line, in half-width characters. */
export function lineWidth(text: string): number {
  let width = 0;
  for (const character of text) width += traitsOf(character.codePointAt(0) ?? 0) >> WIDTH;
  return width / UNITS;
}

const LINE_BREAK = 0x0a;

/**
 * Tells where each line but the first begins, in UTF-16 units from 0; of the first `most` lines. Runs over every text of a workbook several
 * times, and so makes nothing but the number it gives.
 * @returns how many lines there are, with the first
 */
function eachLineAfterFirst(
  text: string,
  room: number,
  most: number,
  onStart?: (start: number) => void,
): number {
  const { length } = text;
  if (length * WIDEST <= room && !text.includes("\n")) return 1;
  const widest = Math.floor(room * UNITS);
  let lines = 1;
  let start = 0;
  let used = 0;
  let breakAt = 0;
  let usedAtBreak = 0;
  let before = traitsOf(LINE_BREAK);
  for (let at = 0; at < length && lines < most; at++) {
    const code = text.codePointAt(at) ?? 0;
    const traits = traitsOf(code);
    if (code === LINE_BREAK) {
      start = at + 1;
      used = 0;
      lines += 1;
      onStart?.(start);
    } else {
      if (mayBreakBetween(before, traits)) {
        breakAt = at;
        usedAtBreak = used;
      }
      const width = traits >> WIDTH;
      while (used + width > widest && at > start) {
        used = breakAt > start ? used - usedAtBreak : 0;
        start = breakAt > start ? breakAt : at;
        lines += 1;
        onStart?.(start);
      }
      used += width;
      if (code > 0xffff) at += 1;
    }
    before = traits;
  }
  return lines;
}

/**
 * How wide a character is printed, in half-width characters. Digits and letters are a half in a Chinese font; where that is
 * missing they come from another, whose digits are 0.64 and whose capitals up to 0.7 of its size (DejaVu Sans).
 */
function printedWidth(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 1.3;
  if (code >= 0x41 && code <= 0x5a) return 1.45;
  return code >= 0x61 && code <= 0x7a ? 1.3 : characterWidth(code);
}

/** What a character is to its line, as bits: closing, opening, in a word; above them how wide it is printed. */
const CLOSES = 1;
const OPENS = 2;
const IN_WORD = 4;
const WIDTH = 3;
/** Widths are counted in twentieths of a half-width character, as whole numbers. */
const UNITS = 20;
/** Traits found once, by code point; 0 where none were asked for yet. */
const FOUND = new Uint16Array(0x10000);

function mayBreakBetween(before: number, after: number): boolean {
  if ((after & CLOSES) !== 0 || (before & OPENS) !== 0) return false;
  return (before & after & IN_WORD) === 0;
}

function traitsOf(code: number): number {
  const found = FOUND[code];
  if (found !== undefined && found !== 0) return found;
  const character = String.fromCodePoint(code);
  const traits =
    (Math.round(printedWidth(code) * UNITS) << WIDTH) |
    (CLOSING.test(character) ? CLOSES : 0) |
    (OPENING.test(character) ? OPENS : 0) |
    (WORD.test(character) ? IN_WORD : 0);
  if (code < FOUND.length) FOUND[code] = traits;
  return traits;
}
