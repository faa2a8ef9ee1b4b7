import type { Token } from "./calendar-text";
import { digitsAt, isYear, type Moment, type NamedYear, signAt, type WithinYear } from "./moment";
import { readNumericMoment } from "./moment-numeric";
import { isEnd, lastOfRange, readAfterYear, readWithinYear } from "./moment-within-year";

const YEAR_WORDS: ReadonlyMap<string, NamedYear> = new Map<string, NamedYear>([
  ["本年", "plan"],
  ["明年", "after-plan"],
  ["当年", "same"],
  ["次年", "next"],
]);
/** The last year of a national five-year plan; the numerals together are no number, so they come as one sign. */
const FIVE_YEAR_PLANS: ReadonlyMap<string, number> = new Map([
  ["十二五", 2015],
  ["十三五", 2020],
  ["十四五", 2025],
  ["十五五", 2030],
]);
const OPENING_QUOTES = new Set(["“", '"', "「", "『"]);
const CLOSING_QUOTES = new Set(["”", '"', "」", "』"]);
/** Behind these, 年底 or 年内 is not the end of one year: 三年内, 几年内. */
const MANY_YEARS = new Set(["几", "数", "两", "多", "近", "历", "逐"]);

/** Reads the time that is named from a place on; `null` where none begins there. Looks a bounded way ahead. */
export function readMoment(tokens: readonly Token[], at: number): Moment | null {
  return (
    readWrittenYear(tokens, at) ??
    readYearWord(tokens, at) ??
    readFiveYearPlan(tokens, at) ??
    readNumericMoment(tokens, at) ??
    readWithoutYear(tokens, at)
  );
}

/** 2019年…, 19年3月… */
function readWrittenYear(tokens: readonly Token[], at: number): Moment | null {
  const digits = digitsAt(tokens, at);
  const sign = signAt(tokens, at + 1);
  if (digits === null || (sign !== "年" && sign !== "年底")) return null;
  const behind = sign === "年" ? skipDoubledYear(tokens, at + 2) : at + 1;
  const rest = readAfterYear(tokens, behind);
  if (isYear(digits)) {
    return { ...(rest ?? wholeYear(behind)), from: at, year: Number(digits), shortYear: false };
  }
  if (rest === null) return null;
  const short = digits.length === 2 && !isPartOfLongerNumber(tokens, at);
  const year = short ? 2000 + Number(digits) : "unclear";
  return { ...rest, from: at, year, shortYear: short };
}

/** `PM10年底` and `2.19年底` name no year. */
function isPartOfLongerNumber(tokens: readonly Token[], at: number): boolean {
  return /^[a-z.%-]$/.test(signAt(tokens, at - 1)) || digitsAt(tokens, at - 1) !== null;
}

/** Passes a second 年 before 底 or 内, with brackets or without: `2019年（年）底`. */
function skipDoubledYear(tokens: readonly Token[], at: number): number {
  const bracketed =
    signAt(tokens, at) === "(" && signAt(tokens, at + 1) === "年" && signAt(tokens, at + 2) === ")";
  const behind = bracketed ? at + 3 : signAt(tokens, at) === "年" ? at + 1 : at;
  const sign = signAt(tokens, behind);
  return isEnd(sign) || sign === "内" ? behind : at;
}

function wholeYear(to: number): WithinYear {
  return { to, days: [{ month: 12, day: 31 }], precision: "year", closed: false, repaired: false };
}

/** 今年底, 次年3月 */
function readYearWord(tokens: readonly Token[], at: number): Moment | null {
  const year = YEAR_WORDS.get(signAt(tokens, at));
  if (year === undefined) return null;
  return { ...(readAfterYear(tokens, at + 1) ?? wholeYear(at + 1)), from: at, year, shortYear: false };
}

/** “十三五”末 */
function readFiveYearPlan(tokens: readonly Token[], at: number): Moment | null {
  const numerals = OPENING_QUOTES.has(signAt(tokens, at)) ? at + 1 : at;
  const year = FIVE_YEAR_PLANS.get(signAt(tokens, numerals));
  if (year === undefined) return null;
  const behind = CLOSING_QUOTES.has(signAt(tokens, numerals + 1)) ? numerals + 2 : numerals + 1;
  const end = signAt(tokens, behind) === "期" ? behind + 1 : behind;
  if (!isEnd(signAt(tokens, end))) return null;
  return { ...wholeYear(end + 1), closed: true, from: at, year, shortYear: false };
}

/** 3月底, 上半年, 年底, 年内; 12.31前 */
function readWithoutYear(tokens: readonly Token[], at: number): Moment | null {
  const rest = readWithinYear(tokens, lastOfRange(tokens, at)) ?? readEndOfYear(tokens, at);
  return rest && { ...rest, from: at, year: null, shortYear: false };
}

function readEndOfYear(tokens: readonly Token[], at: number): WithinYear | null {
  const sign = signAt(tokens, at);
  if (digitsAt(tokens, at - 1) !== null || MANY_YEARS.has(signAt(tokens, at - 1))) return null;
  if (sign === "年底") return { ...wholeYear(at + 1), closed: true };
  return sign === "年" && signAt(tokens, at + 1) === "内" ? wholeYear(at + 1) : null;
}
