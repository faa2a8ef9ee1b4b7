import { finishedIn, type Finished } from "./finished";
import { PREVENTED, STILL_OPEN } from "./finished-words";
import { unfinishedIn, type Unfinished } from "./unfinished";

/** What a 完成状态 claims: 完成整改, 核查通过 and 完成销号 that the work is done, the others that it is not. */
export type Claim = "done" | "notDone";

/** The longest quote that is carried on to the end of its clause. */
const SHORT = 18;

/**
 * Where a 整改进展 says the opposite of what the status claims: the words that say so, as they stand in it, or `null`. It
 * decides for silence when a text can be read both ways: a part that is done beside one that is not, a problem quoted, a
 * history told, next steps after the end.
 */
export function contradictionIn(text: string, claim: Claim): string | null {
  return claim === "done" ? wordsOfWork(text) : wordsOfEnd(text);
}

function wordsOfWork(text: string): string | null {
  const unfinished = unfinishedIn(text);
  if (unfinished.length === 0) return null;
  const ends = finishedIn(text);
  const open = unfinished.find((place) => !isAnswered(place, ends));
  return open ? quoteOf(open) : null;
}

/** Whether a conclusion overrides what goes on: one behind it always does, one before it when the rest is a further matter. */
function isAnswered(place: Unfinished, ends: readonly Finished[]): boolean {
  if (ends.some(({ start }) => start > place.end)) return true;
  return ends.length > 0 && (!place.isFirm || place.isBeyond);
}

function quoteOf({ words, after }: Unfinished): string {
  const whole = words + after;
  return (whole.length <= SHORT ? whole : words).trim();
}

function wordsOfEnd(text: string): string | null {
  const end = finishedIn(text).find(({ isOfMatter }) => isOfMatter);
  if (!end || STILL_OPEN.test(text.slice(end.start).replace(PREVENTED, ""))) return null;
  return unfinishedIn(text).some(({ isBeyond }) => !isBeyond) ? null : end.words;
}
