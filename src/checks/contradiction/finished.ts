import {
  ENDS_THE_CLAUSE,
  FINISHED,
  IS_ALL,
  IS_COUNTED,
  IS_MATTER,
  IS_NOT_SO,
  IS_PART,
  IS_SO,
  MEASURED_BY,
  NAMES_ONLY,
  NEEDS_A_NAME,
  STATES_ALONE,
} from "./finished-words";
import { placesIn, type Place } from "./place";

/** Words which say that the whole matter is ended. */
export interface Finished {
  readonly start: number;
  readonly words: string;
  /** Says so of the matter itself, not of its works. */
  readonly isOfMatter: boolean;
}

/** What a text says of the end of the whole matter, in its order: not of a part, of what is planned or of what is wanted. */
export function finishedIn(text: string): Finished[] {
  const found: Finished[] = [];
  for (const place of placesIn(text, FINISHED)) {
    if (!isSaidOfWhole(place) || (NEEDS_A_NAME.test(place.words) && !isMatter(place))) continue;
    found.push({ ...withItsAdverbs(place), isOfMatter: place.group !== undefined || isMatter(place) });
  }
  return found;
}

function isSaidOfWhole({ before, words, after, earlier, later }: Place): boolean {
  const bare = before.replace(MEASURED_BY, "").replaceAll("部门", "");
  const said = saidOf(bare);
  const told = said + words;
  if (NAMES_ONLY.test(after) || IS_NOT_SO.test(said) || words.includes("基本")) return false;
  if (!IS_SO.test(told) && !(STATES_ALONE.test(before) && after === "")) return false;
  if (IS_PART.test(bare) || isQuoted(earlier + before, after + later)) return false;
  return !IS_COUNTED.test(bare) || IS_ALL.test(told);
}

/** What is said of the matter: behind its name (…不到位问题). */
function saidOf(before: string): string {
  const named = Math.max(before.lastIndexOf("问题"), before.lastIndexOf("隐患"));
  return before.slice(named < 0 ? 0 : named + 2);
}

function isQuoted(told: string, rest: string): boolean {
  return told.lastIndexOf("“") > told.lastIndexOf("”") && rest.includes("”");
}

function isMatter({ before, words, after }: Place): boolean {
  if (!ENDS_THE_CLAUSE.test(after)) return false;
  const adverb = IS_SO.exec(before + words)?.index ?? 0;
  const accepted = /验收|核查/.test(words);
  return IS_MATTER.test((before + words).slice(0, adverb)) && (accepted || !/工程|项目/.test(before));
}

/** The words with what makes them a statement: 已按要求完成整改. */
function withItsAdverbs({ before, words, start }: Place): { start: number; words: string } {
  const adverb = IS_SO.exec(before)?.index ?? before.length;
  return { start: start - (before.length - adverb), words: before.slice(adverb) + words };
}
