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
  // No character is wider than two.
  if (text.length * 2 <= room && !text.includes("\n")) return [{ start: 0, end: text.length }];
  const lines: TextLine[] = [];
  let [start, used, breakAt, usedAtBreak, at] = [0, 0, 0, 0, 0];
  let previous = LINE_BREAK;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (code === LINE_BREAK) {
      lines.push({ start, end: at });
      [start, used] = [at + 1, 0];
    } else {
      if (mayBreakBetween(previous, code)) [breakAt, usedAtBreak] = [at, used];
      const width = printedWidth(code);
      while (used + width > room && at > start) {
        const end = breakAt > start ? breakAt : at;
        lines.push({ start, end });
        [start, used] = [end, end === at ? 0 : used - usedAtBreak];
      }
      used += width;
    }
    at += code > 0xffff ? 2 : 1;
    previous = code;
  }
  lines.push({ start, end: at });
  return lines;
}

/** How wide a text is printed on one line, in half-width characters. */
export function lineWidth(text: string): number {
  let width = 0;
  for (const character of text) width += printedWidth(character.codePointAt(0) ?? 0);
  return width;
}

const LINE_BREAK = 0x0a;

/**
 * How wide a character is printed, in half-width characters. Digits and letters are a half in a Chinese font; where that is
 * missing they come from another, whose digits are 0.64 and whose capitals up to 0.7 of its size (DejaVu Sans).
 */
function printedWidth(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 1.3;
  if (code >= 0x41 && code <= 0x5a) return 1.45;
  return code >= 0x61 && code <= 0x7a ? 1.3 : characterWidth(code);
}

/** What a character is to its line, as bits: looked at (so that nothing is looked up twice), closing, opening, in a word. */
const SEEN = 1;
const CLOSES = 2;
const OPENS = 4;
const IN_WORD = 8;
/** Roles found once, by code point; 0 where none was asked for yet. */
const ROLES = new Uint8Array(0x10000);

function mayBreakBetween(before: number, after: number): boolean {
  const [role, next] = [roleOf(before), roleOf(after)];
  if ((next & CLOSES) !== 0 || (role & OPENS) !== 0) return false;
  return (role & next & IN_WORD) === 0;
}

function roleOf(code: number): number {
  const found = ROLES[code];
  if (found !== undefined && found !== 0) return found;
  const character = String.fromCodePoint(code);
  const role =
    SEEN |
    (CLOSING.test(character) ? CLOSES : 0) |
    (OPENING.test(character) ? OPENS : 0) |
    (WORD.test(character) ? IN_WORD : 0);
  if (code < ROLES.length) ROLES[code] = role;
  return role;
}
