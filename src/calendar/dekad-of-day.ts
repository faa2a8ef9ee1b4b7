import { readDate } from "./date-reading";
import { type Dekad, dekadOf, dekadStart } from "./dekad";
import { daysBetween, type IsoDate } from "./iso-date";

/** A day with its full year, however it is written, and nothing that goes on with it: `2019.3.31`, but not `2019.3.31.2`. */
const DAY = String.raw`(20\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}(?!\d|[.\-/]\d)[日号]?)`;
/** `截至…`, or 至 at a beginning; until when something is to be sent is no such day. */
const UP_TO = new RegExp(
  String.raw`(?:(?<!填报|报送|上报|提交|反馈)截[至止]?[到至]?|(?:^|[(【[,:;、])至)${DAY}`,
);
/** What the title of a ledger of progress ends on, and a day behind it, in brackets or not: behind a plan's stands when it was settled. */
const LAST = new RegExp(
  String.raw`(?:台[账帐]|(?<!制|填|任务|分解|安排|计划)表|旬报|进展|情况|汇总|统计)[(【[]?${DAY}[)】\]]?$`,
);

/** The 旬 of the day up to which a text tells: `截至2019.3.31`; `null` where it names no such day with its year. */
export function dekadUpTo(text: string): Dekad | null {
  const day = dayIn(text, UP_TO);
  return day && dekadOf(day);
}

/** In so many days from a 旬's beginning the table for the one before is made. */
const DAYS_TO_MAKE = 3;

/**
 * The 旬 of a day at the end of a ledger's title: `整改台账（2019.3.31）`. `null` where none stands there, and in a 旬's first days: then it may as
 * well be the day on which the ledger of the 旬 before was made.
 */
export function dekadOfLastDay(title: string): Dekad | null {
  const day = dayIn(title, LAST);
  if (!day) return null;
  const dekad = dekadOf(day);
  return daysBetween(dekadStart(dekad), day) < DAYS_TO_MAKE ? null : dekad;
}

function dayIn(text: string, pattern: RegExp): IsoDate | null {
  const written = pattern.exec(text.normalize("NFKC").replace(/\s+/g, ""))?.[1];
  const reading = written === undefined ? null : readDate(written);
  return reading?.kind === "date" ? reading.date : null;
}
