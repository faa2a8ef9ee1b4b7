import { countyWordingAt } from "../names/name-key";
import { officeEndsAt } from "../names/organ";

/** A stretch of a cell between two separators; offsets count UTF-16 units, `end` is exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The separator before it, or `""` at the start of the cell. */
  readonly separator: string;
  /** The stretch itself. */
  readonly text: string;
}

/** What a character does to a cell: most do nothing. */
const MARK = { separator: 1, opening: 2, closing: 3, each: 4, point: 5 };
/** By UTF-16 unit: looked up for each character of each cell. */
const MARKS = new Uint8Array(0x10000);
for (const [characters, mark] of [
  [",，;；、。/／|｜+＋&＆\\＼①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", MARK.separator],
  ["(（[［{｛【〔「『<《", MARK.opening],
  [")）]］}｝】〕」』>》", MARK.closing],
  ["各", MARK.each],
  [".．·•", MARK.point],
] as const) {
  for (const character of characters) MARKS[character.charCodeAt(0)] = mark;
}

/**
 * Cuts a cell at its separators. Nothing is cut inside brackets that close again, nor inside 各县、市、区; line breaks and
 * spaces are left, for they stand within names as well.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, separator: string): void => {
    const piece = { start, end, separator, text: text.slice(start, end) };
    if (!isEmptyPiece(piece.text)) pieces.push(piece);
  };
  let closed: ReadonlyMap<number, number> | null = null;
  let start = 0;
  let separator = "";
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === MARK.each) {
      at += Math.max(countyWordingAt(text, at) - 1, 0);
    } else if (mark === MARK.opening) {
      closed ??= closedBrackets(text);
      at = closed.get(at) ?? at;
    } else if (mark === MARK.separator || (mark === MARK.point && pointSeparates(text, at))) {
      const line = numberedLine(text, start, at);
      add(start, line, separator);
      start = at + 1;
      separator = line < at ? "\n" : text.charAt(at);
    }
  }
  add(start, text.length, separator);
  return pieces;
}

/** True for a point between two names, or behind the number of the next: 市水利局.市环保局, 1.市发改委2.市工信局. */
function pointSeparates(text: string, at: number): boolean {
  if (!isChinese(text, at + 1)) return false;
  return (
    officeEndsAt(text, at) || (NUMERALS.has(text.charAt(at - 1)) && GLUED_NUMBER.test(text.slice(0, at)))
  );
}

/** The number of a list that follows a name without a separator. */
const GLUED_NUMBER = /(?<=[局委办部组府会院社司心室)）])\d{1,2}$/;

/** The line break before the number of a list (`\n2、`), or that number behind a name; `at` where the separator follows no number. */
function numberedLine(text: string, start: number, at: number): number {
  if (!NUMERALS.has(text.charAt(at - 1))) return at;
  const before = text.slice(start, at);
  const [line = ""] = /\n\s*[\d一二三四五六七八九十]{1,2}$/.exec(before) ?? GLUED_NUMBER.exec(before) ?? [];
  return at - line.length;
}
const NUMERALS = new Set("0123456789一二三四五六七八九十");

/** Where each opened bracket closes; a bracket that never closes is not in the map. */
function closedBrackets(text: string): ReadonlyMap<number, number> {
  const closed = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === MARK.opening) {
      open.push(at);
    } else if (mark === MARK.closing) {
      const from = open.pop();
      if (from !== undefined) closed.set(from, at);
    }
  }
  return closed;
}

/** A list has fewer than a hundred entries: 十二. */
const LONGEST_NUMBER = 2;

/** Blank, a placeholder, or the number of a list before its point. */
function isEmptyPiece(text: string): boolean {
  if (text.length > LONGEST_NUMBER && isChinese(text, 0) && isChinese(text, 1)) return false;
  return /^[\s\u200B-\u200F\uFEFF]*(?:无|暂无|[-—–]+|[(（]?[\d一二三四五六七八九十]{1,2}[)）.．]?)?[\s\u200B-\u200F\uFEFF]*$/.test(
    text,
  );
}

function isChinese(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Where brackets stand in a text, an unclosed one reaching to the end of its line; `[from, to)` with both brackets inside. */
export function bracketRanges(text: string): { from: number; to: number; closed: boolean }[] {
  if (!hasOpening(text)) return [];
  const closed = closedBrackets(text);
  const ranges: { from: number; to: number; closed: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (MARKS[text.charCodeAt(at)] !== MARK.opening) continue;
    const to = closed.get(at);
    const end = to === undefined ? endOfLine(text, at) : to + 1;
    ranges.push({ from: at, to: end, closed: to !== undefined });
    at = end - 1;
  }
  return ranges;
}

function hasOpening(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (MARKS[text.charCodeAt(at)] === MARK.opening) return true;
  return false;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
