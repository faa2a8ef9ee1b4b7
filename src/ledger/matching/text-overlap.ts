import { foldText } from "../../text";

/**
 * A text as the set of its pairs of neighbouring characters, for telling how much two texts share. A pair is one number: sets of short texts
 * take several times as long to make, and twice as long to ask.
 */
export type TextPairs = ReadonlySet<number>;

/** The pairs of a text's characters, punctuation left out; a single character stands for itself. */
export function textPairs(text: string): TextPairs {
  const pairs = new Set<number>();
  const folded = foldText(text);
  const { length } = folded;
  let before = NONE;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const code = folded.codePointAt(at) ?? NONE;
    if (code > LAST_UNIT) at += 1;
    if (isPunctuation(code)) continue;
    if (count > 0) pairs.add(pairOf(before, code));
    before = code;
    count += 1;
  }
  return count === 1 ? new Set([before]) : pairs;
}

/** No character. */
const NONE = 0;
/** Characters beyond take two UTF-16 units. */
const LAST_UNIT = 0xffff;

/** Whole numbers of 32 bits for all but rare characters: a set finds those soonest. */
function pairOf(first: number, second: number): number {
  return first <= LAST_UNIT && second <= LAST_UNIT ? (first << 16) | second : first * 2 ** 32 + second;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
const [ASIDE, KEPT] = [1, 2];
/** Whether a UTF-16 unit is left out, found once; 0 where none asked yet. */
const FOUND = new Uint8Array(LAST_UNIT + 1);

function isPunctuation(code: number): boolean {
  if (code > LAST_UNIT) return PUNCTUATION.test(String.fromCodePoint(code));
  if (FOUND[code] === 0) FOUND[code] = PUNCTUATION.test(String.fromCodePoint(code)) ? ASIDE : KEPT;
  return FOUND[code] === ASIDE;
}

/**
 * How much of the shorter text the longer one holds, from 0 to 1: units shorten a problem, and some lengthen it.
 */
export function overlap(a: TextPairs, b: TextPairs): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : shared(a, b) / least;
}

/** How much of both texts together they share, from 0 to 1 (Dice); 1 where they differ in punctuation at most. */
export function sharedOfBoth(a: TextPairs, b: TextPairs): number {
  const all = a.size + b.size;
  return all === 0 ? 0 : (2 * shared(a, b)) / all;
}

function shared(a: TextPairs, b: TextPairs): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const pair of shorter) if (longer.has(pair)) count += 1;
  return count;
}
