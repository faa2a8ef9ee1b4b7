import type { Token } from "./calendar-text";
import { digitsAt, isYear, type Moment, numberAt, signAt } from "./moment";
import { isDaySign, isEnd } from "./moment-within-year";
import { readMoment } from "./moment-reading";
import { skipTimeOfDay } from "./time-of-day";

/** A stretch of a deadline's text that speaks of time; token indexes, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Where a range begins (2019年3月 of 2019年3月至6月); `null` where one time is named. */
  readonly begin: Moment | null;
  /** The time, or where the range ends; `null` for a limit that no calendar knows: 30日内, 本月底. */
  readonly end: Moment | null;
}

const RANGE_SIGNS = new Set(["-", "—", "–", "~", "至", "到"]);
const DURATION_UNITS = new Set(["天", "日", "周", "个月", "月", "年"]);

/** Finds what speaks of time, in the order of the text. What recurs (每月10日前, 每年底) is left out: it is no limit. */
export function findSpans(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length;) {
    const recurring = signAt(tokens, at) === "每";
    const from = recurring ? at + 1 : at;
    const span = readSpan(tokens, from);
    if (span !== null && !recurring) spans.push(span);
    at = span?.to ?? from + (recurring ? 0 : 1);
  }
  return spans;
}

function readSpan(tokens: readonly Token[], at: number): Span | null {
  const sinceYear = readYearsFrom(tokens, at);
  if (sinceYear !== null) return sinceYear;
  const moment = readMoment(tokens, at);
  if (moment === null) return readOpenLimit(tokens, at);
  const behind = behindMoment(tokens, moment);
  const end = readRangeEnd(tokens, behind, moment);
  if (end === null) return { from: at, to: behind, begin: null, end: moment };
  return { from: at, to: behindMoment(tokens, end), begin: moment, end };
}

/** `2018-2020年` */
function readYearsFrom(tokens: readonly Token[], at: number): Span | null {
  if (!isYear(digitsAt(tokens, at) ?? "") || !RANGE_SIGNS.has(signAt(tokens, at + 1))) return null;
  const end = readMoment(tokens, at + 2);
  return typeof end?.year === "number" && !end.shortYear ? { from: at, to: end.to, begin: null, end } : null;
}

function behindMoment(tokens: readonly Token[], moment: Moment): number {
  return moment.precision === "day" ? skipTimeOfDay(tokens, moment.to) : moment.to;
}

/** The end of a range that `begin` opens; a sign of it may be doubled (——) and follow 起. */
function readRangeEnd(tokens: readonly Token[], at: number, begin: Moment): Moment | null {
  const sign = signAt(tokens, at) === "起" ? at + 1 : at;
  if (!RANGE_SIGNS.has(signAt(tokens, sign))) return null;
  const from = RANGE_SIGNS.has(signAt(tokens, sign + 1)) ? sign + 2 : sign + 1;
  return readMoment(tokens, from) ?? readDayOfRange(tokens, from, begin);
}

/** `30日` of 3月1日至30日, `6.30` of 2019.3.1-6.30: month and year are those of the beginning. */
function readDayOfRange(tokens: readonly Token[], from: number, begin: Moment): Moment | null {
  const month = begin.days[0]?.month;
  const [first, second] = [numberAt(tokens, from), numberAt(tokens, from + 2)];
  if (begin.precision !== "day" || month === undefined || first === null) return null;
  const found = {
    from,
    year: null,
    shortYear: false,
    precision: "day",
    closed: false,
    repaired: false,
  } as const;
  if (isDaySign(signAt(tokens, from + 1))) return { ...found, to: from + 2, days: [{ month, day: first }] };
  if (second === null || ![".", "/"].includes(signAt(tokens, from + 1))) return null;
  return { ...found, to: from + 3, days: [{ month: first, day: second }] };
}

/** 3个月内, 30日内, 半年内, 15日前, 本月底: a limit, but without a day to count from. */
function readOpenLimit(tokens: readonly Token[], at: number): Span | null {
  const sign = signAt(tokens, at);
  if (sign === "月" && isEnd(signAt(tokens, at + 1))) return { from: at, to: at + 2, begin: null, end: null };
  if (sign === "半年" && signAt(tokens, at + 1) === "内")
    return { from: at, to: at + 2, begin: null, end: null };
  const measured = digitsAt(tokens, at) !== null && DURATION_UNITS.has(signAt(tokens, at + 1));
  const behind = signAt(tokens, at + 2);
  const limited = behind === "内" || (behind === "前" && isDaySign(signAt(tokens, at + 1)));
  return measured && limited ? { from: at, to: at + 3, begin: null, end: null } : null;
}
