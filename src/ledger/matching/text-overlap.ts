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
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const pair of shorter) if (longer.has(pair)) shared += 1;
  return shared / shorter.size;
}
