import { placesInClauses, type Place } from "./place";
import {
  ASKED,
  ASKED_WORDS,
  BEYOND,
  COUNTED_NONE,
  DENIED_AFTER,
  DENIED_BEFORE,
  FORMAL_END,
  LASTING,
  LATER_ENDED,
  NEXT_STEPS,
  NOT_ONE,
  NOW,
  OBJECT_AFTER,
  OBJECT_BEFORE,
  ONCE,
  PROBLEM_AFTER,
  PROBLEM_HEADING,
  REPORTED_BEFORE,
  THEN_ENDED,
  TOLD_OF_THEN,
  WHOEVER,
  WHOEVER_AFTER,
} from "./scope-words";
import { signFinder } from "./signs";
import { NOT_YET_BESIDE, UNFINISHED, UNFINISHED_SIGNS } from "./unfinished-words";

const nextSign = signFinder(UNFINISHED_SIGNS);

/** Words which say that the work goes on. */
export interface Unfinished extends Place {
  /** Part of the matter itself is still to be ended; else what goes on may be a further matter. */
  readonly isFirm: boolean;
  /** Stands among the next steps, or beside the matter. */
  readonly isBeyond: boolean;
}

/** What a text says of work that goes on, in its order: not what it quotes, denies, tells of the past or asks of others. */
export function unfinishedIn(text: string): Unfinished[] {
  const found: Unfinished[] = [];
  const next = nextStepsOf(text);
  for (const place of placesInClauses(text, nextSign, UNFINISHED)) {
    if (!isSaidOfNow(place) || isLongPast(place, text) || isBesideTheMatter(place, text)) continue;
    found.push({
      ...place,
      isFirm: place.group !== undefined,
      isBeyond: place.start > next || BEYOND.test(place.earlier + place.before),
    });
  }
  return found;
}

function isSaidOfNow(place: Place): boolean {
  if (isReported(place) || isDenied(place) || isObject(place) || place.after.startsWith("了")) return false;
  return isStressedNow(place) || !THEN_ENDED.test(place.after + place.later);
}

/** The sentence tells of years gone by, and a later one of the end. */
function isLongPast(place: Place, text: string): boolean {
  const { earlier, before, words, later, after, end } = place;
  if (isStressedNow(place) || !ONCE.test(earlier + before + words)) return false;
  return LATER_ENDED.test(text.slice(end + after.length + later.length));
}

function isStressedNow({ before, words }: Place): boolean {
  return NOW.test(words) || NOW.test(before);
}

function isReported({ before, words, after, earlier, later }: Place): boolean {
  if (REPORTED_BEFORE.test(before) && PROBLEM_AFTER.test(after + later.slice(0, 12))) return true;
  if (isQuoted(earlier + before)) return true;
  if (PROBLEM_HEADING.test(earlier + before)) return true;
  return !words.includes("整改") && !NOW.test(before) && TOLD_OF_THEN.test(earlier + before);
}

function isQuoted(told: string): boolean {
  return told.lastIndexOf("“") > told.lastIndexOf("”");
}

function isDenied({ before, words, after }: Place): boolean {
  if (NOT_ONE.test(before) || COUNTED_NONE.test(after)) return true;
  return DENIED_BEFORE.test(before) && DENIED_AFTER.test(words.slice(2) + after);
}

function isObject({ before, words, after, earlier, later }: Place): boolean {
  if (words.endsWith("中") && before.startsWith("在")) return true;
  if (ASKED_WORDS.test(words) && ASKED.test(earlier + before)) return true;
  if (before === "" && WHOEVER.test(words) && WHOEVER_AFTER.test(after)) return true;
  return OBJECT_BEFORE.test(before) || OBJECT_AFTER.test(after + later.slice(0, 24));
}

function isBesideTheMatter({ words, after, before }: Place, text: string): boolean {
  if (NOT_YET_BESIDE.test(words + after) || FORMAL_END.test(after)) return true;
  return LASTING.test(before + words + after) && /已|完成|到位|反弹/.test(text);
}

/** Where the text begins to tell of what is to come; behind its end when it does not. */
function nextStepsOf(text: string): number {
  const at = text.search(NEXT_STEPS);
  return at < 0 ? text.length : at;
}
