import { countyWordingAt } from "../names/name-key";

/** A stretch of a cell between two separators; offsets count UTF-16 units, `end` is exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The separator before it, or `""` at the start of the cell. */
  readonly separator: string;
  /** The stretch itself. */
  readonly text: string;
}

const OPENING = new Set("(（[［{｛【〔「『<《".split(""));
const CLOSING = new Set(")）]］}｝】〕」』>》".split(""));
const ANY_BRACKET = /[([{（［｛【〔「『<《]/;
/** Where a cell may be cut, or where what follows must not be. */
const STOP = /[,，;；、。/／|｜+＋\\各([{（［｛【〔「『<《]/g;

/**
 * Cuts a cell at its separators. Nothing is cut inside brackets that close again, nor inside 各县、市、区; line breaks and
 * spaces are left, for they stand within names as well.
 */
export function piecesOf(text: string): Piece[] {
  const closed = closedBrackets(text);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, separator: string): void => {
    const piece = { start, end, separator, text: text.slice(start, end) };
    if (!isEmptyPiece(piece.text)) pieces.push(piece);
  };
  let start = 0;
  let separator = "";
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const [character] = stop;
    const at = stop.index;
    if (character === "各") {
      STOP.lastIndex = at + Math.max(countyWordingAt(text, at), 1);
    } else if (OPENING.has(character)) {
      STOP.lastIndex = (closed?.get(at) ?? at) + 1;
    } else {
      const line = numberedLine(text, start, at);
      add(start, line, separator);
      start = at + 1;
      separator = line < at ? "\n" : character;
    }
  }
  add(start, text.length, separator);
  return pieces;
}

/** The line break before the number of a list (`\n2、`), or `at` where the separator follows no number. */
function numberedLine(text: string, start: number, at: number): number {
  const [line = ""] = /\n\s*[\d一二三四五六七八九十]{1,2}$/.exec(text.slice(start, at)) ?? [];
  return at - line.length;
}

/** Where each opened bracket closes; a bracket that never closes is not in the map. */
function closedBrackets(text: string): ReadonlyMap<number, number> | null {
  if (!ANY_BRACKET.test(text)) return null;
  let closed: Map<number, number> | null = null;
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (OPENING.has(character)) {
      open.push(at);
    } else if (CLOSING.has(character)) {
      const from = open.pop();
      if (from !== undefined) (closed ??= new Map<number, number>()).set(from, at);
    }
  }
  return closed;
}

/** A list has fewer than a hundred entries: 十二. */
const LONGEST_NUMBER = 2;

/** Blank, a placeholder, or the number of a list before its point. */
function isEmptyPiece(text: string): boolean {
  if (text.length > LONGEST_NUMBER && /^[\u4e00-\u9fff]{2}/.test(text)) return false;
  return /^[\s\u200B-\u200F\uFEFF]*(?:无|暂无|[-—–]+|[(（]?[\d一二三四五六七八九十]{1,2}[)）.．]?)?[\s\u200B-\u200F\uFEFF]*$/.test(
    text,
  );
}

/** Where brackets stand in a text, an unclosed one reaching to the end of its line; `[from, to)` with both brackets inside. */
export function bracketRanges(text: string): { from: number; to: number; closed: boolean }[] {
  if (!ANY_BRACKET.test(text)) return [];
  const closed = closedBrackets(text);
  const ranges: { from: number; to: number; closed: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!OPENING.has(text.charAt(at))) continue;
    const to = closed?.get(at);
    const end = to === undefined ? endOfLine(text, at) : to + 1;
    ranges.push({ from: at, to: end, closed: to !== undefined });
    at = end - 1;
  }
  return ranges;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
