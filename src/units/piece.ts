import { countyWordingAt } from "./name-key";

/** A stretch of a cell between two separators; offsets count UTF-16 units, `end` is exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The separator before it, or `""` at the start of the cell. */
  readonly separator: string;
}

const SEPARATORS = new Set(",，;；、。/／|｜+＋\\".split(""));
const OPENING = new Set("(（[［{｛【〔「『<《".split(""));
const CLOSING = new Set(")）]］}｝】〕」』>》".split(""));
const ANY_BRACKET = /[([{（［｛【〔「『<《]/;

/**
 * Cuts a cell at its separators. Nothing is cut inside brackets that close again, nor inside 各县、市、区; line breaks and
 * spaces are left, for they stand within names as well.
 */
export function piecesOf(text: string): Piece[] {
  const closed = closedBrackets(text);
  const pieces: Piece[] = [];
  let start = 0;
  let separator = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const closing = closed?.get(at);
    if (closing !== undefined) {
      at = closing;
    } else if (character === "各") {
      at += Math.max(countyWordingAt(text, at) - 1, 0);
    } else if (SEPARATORS.has(character)) {
      pieces.push({ start, end: at, separator });
      start = at + 1;
      separator = character;
    }
  }
  pieces.push({ start, end: text.length, separator });
  return pieces.filter((piece) => !isEmptyPiece(text.slice(piece.start, piece.end)));
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

/** Blank, a placeholder, or the number of a list before its point. */
function isEmptyPiece(text: string): boolean {
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
