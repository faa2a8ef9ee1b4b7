import { holdsMended, type Token, tokenize } from "./calendar-text";
import { type DateContext, shortYearStands } from "./date-context";
import { serialToIso } from "./excel-serial";
import { type IsoDate, parseIsoDate } from "./iso-date";
import { lastDayIn, type Moment, signAt } from "./moment";
import { readMoment } from "./moment-reading";
import { skipTimeOfDay } from "./time-of-day";

/**
 * Why a text in a date column is no day: `month-only` (2019年3月), `year-missing` (3月12号, and the plan's year is not known;
 * 19.3.5 where it is not near), `ambiguous` (2019111日), `not-a-date` (all else).
 */
export type DateObstacle = "month-only" | "year-missing" | "ambiguous" | "not-a-date";

/** What a text in a date column says. */
export type DateReading =
  | {
      readonly kind: "date";
      readonly date: IsoDate;
      /** The text named no year, or only its last two digits; it was taken from the plan's year. */
      readonly yearAssumed: boolean;
      /** The text had lost characters: a person must confirm the date. */
      readonly repaired: boolean;
    }
  /** Looks like a date, but there is no such day: 2019年2月30日. */
  | { readonly kind: "invalid" }
  | { readonly kind: "unreadable"; readonly reason: DateObstacle }
  | { readonly kind: "blank" };

/** The serials of 2000-01-01 and 2099-12-31 in the 1900 system: a number outside is not taken for a date. */
const SANE_SERIALS = { first: 36_526, last: 73_050 } as const;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const TRAILING_MARKS = new Set([".", ",", ";", "。", "、", ":"]);

/**
 * Reads a text that is one date as a whole, in any way that offices write one: 2019年3月5日, 2019.3.5, 20190305, 3月12号,
 * 二〇一九年三月五日, an Excel serial as text; with a weekday, a time or punctuation behind it. A number with a point (3.5) or
 * a slash (3/5) and no year is no date.
 */
export function readDate(text: string, options: DateContext = {}): DateReading {
  const tokens = withoutTrailingMarks(tokenize(text));
  if (tokens.length === 0) return { kind: "blank" };
  const serial = readSerialText(tokens);
  if (serial !== null) return { kind: "date", date: serial, yearAssumed: false, repaired: false };
  const moment = readMoment(tokens, 0);
  if (moment === null) return unreadable("not-a-date");
  const behind = moment.precision === "day" ? skipTimeOfDay(tokens, moment.to) : moment.to;
  return behind < tokens.length ? unreadable("not-a-date") : dateOf(moment, holdsMended(tokens), options);
}

function unreadable(reason: DateObstacle): DateReading {
  return { kind: "unreadable", reason };
}

function dateOf(moment: Moment, mended: boolean, options: DateContext): DateReading {
  if (moment.precision !== "day")
    return unreadable(moment.precision === "month" ? "month-only" : "not-a-date");
  const fromPlan = moment.year === null || moment.year === "plan";
  const year = fromPlan ? options.planYear : moment.year;
  if (year === undefined || !shortYearStands(moment, options)) return unreadable("year-missing");
  if (typeof year !== "number") return unreadable("ambiguous");
  const date = lastDayIn(year, moment.days);
  if (date === "invalid") return { kind: "invalid" };
  if (date === "unreadable") return unreadable("ambiguous");
  return {
    kind: "date",
    date,
    yearAssumed: fromPlan || moment.shortYear,
    repaired: moment.repaired || mended,
  };
}

/** The tokens up to the last one that is no punctuation mark. */
export function withoutTrailingMarks(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (TRAILING_MARKS.has(signAt(tokens, end - 1))) end--;
  return tokens.slice(0, end);
}

/** The day of an Excel serial that was stored as text (`43555`, `43555.5`), 1900 system; `null` for any other text. */
export function readSerialText(tokens: readonly Token[]): IsoDate | null {
  if (tokens.length > 3) return null;
  const text = tokens.map((token) => (token.kind === "number" ? token.digits : token.sign)).join("");
  const serial = SERIAL.test(text) ? Number(text) : 0;
  const inRange = serial >= SANE_SERIALS.first && serial < SANE_SERIALS.last + 1;
  return inRange ? parseIsoDate(serialToIso(Math.floor(serial), false) ?? "") : null;
}
