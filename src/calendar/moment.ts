import { daysInMonth } from "./civil-day";
import { type IsoDate, isoDate } from "./iso-date";
import type { Token } from "./calendar-text";

/** A day within an unnamed year; both 1-based as written, and not yet known to exist. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number | "last";
}

/** How exactly a text names a time. */
export type Precision = "day" | "dekad" | "month" | "quarter" | "half" | "year";

/**
 * The year a text gives: a number; the plan's (今年) or the one after (明年); the one last named (当年) or the one after it
 * (次年); `unclear` where one is written but cannot be a year; `null` where none is written.
 */
export type NamedYear = number | "plan" | "after-plan" | "same" | "next" | "unclear" | null;

/** The part of a named time behind the year. */
export interface WithinYear {
  /** Index of the first token behind it. */
  readonly to: number;
  /**
   * The last day of the time named. Lost characters may leave several possible days, and 年初 names none: more or less than
   * one that exists cannot be told.
   */
  readonly days: readonly DayOfYear[];
  readonly precision: Precision;
  /** It says that its end is meant: 底, 末, 下旬. */
  readonly closed: boolean;
  /** Read past lost characters. */
  readonly repaired: boolean;
}

/** A time named in a text: 2019年3月底, 6月30日, 二季度, 2019.3.31. */
export interface Moment extends WithinYear {
  /** Index of its first token. */
  readonly from: number;
  readonly year: NamedYear;
  /** Only the last two digits of the year are written. */
  readonly shortYear: boolean;
}

/** The digits of the number at a place, or `null` where there is none. */
export function digitsAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.kind === "number" ? token.digits : null;
}

/** The number at a place, if it has at most `longest` digits. */
export function numberAt(tokens: readonly Token[], at: number, longest = 2): number | null {
  const digits = digitsAt(tokens, at);
  return digits !== null && digits.length <= longest ? Number(digits) : null;
}

/** The sign at a place, or `""` where there is a number or nothing. */
export function signAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "sign" ? token.sign : "";
}

/** True for the number of a year that a plan or ledger may name. */
export function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** The last day of a moment in a year: `invalid` where no such day exists, `unreadable` where it cannot be told. */
export function lastDayIn(year: number, days: readonly DayOfYear[]): IsoDate | "invalid" | "unreadable" {
  if (days.length === 0) return "unreadable";
  const dates = days
    .map(({ month, day }) => isoDate(year, month, day === "last" ? daysInMonth(year, month) : day))
    .filter((date) => date !== null);
  const [date] = dates;
  if (date === undefined) return "invalid";
  return dates.length === 1 ? date : "unreadable";
}

/** The ways in which digits that lost a 月 between them can be cut into month and day: `1231` one way, `111` two. */
export function splitMonthAndDay(digits: string): DayOfYear[] {
  return [1, 2]
    .map((cut) => [digits.slice(0, cut), digits.slice(cut)])
    .filter(([, day = ""]) => day.length === 1 || day.length === 2)
    .map(([month, day]) => ({ month: Number(month), day: Number(day) }));
}
