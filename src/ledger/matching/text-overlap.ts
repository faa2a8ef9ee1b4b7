import { foldText } from "../../text";

/** A text as the set of its pairs of neighbouring characters, for telling how much two texts share. */
export type TextPairs = ReadonlySet<string>;

/** The pairs of a text's characters, punctuation left out; a single character stands for itself. */
export function textPairs(text: string): TextPairs {
  const characters = Array.from(foldText(text).replace(/[\p{P}\p{S}]/gu, ""));
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`));
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
