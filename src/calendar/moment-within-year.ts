import type { Token } from "./calendar-text";
import {
  type DayOfYear,
  digitsAt,
  numberAt,
  type Precision,
  signAt,
  splitMonthAndDay,
  type WithinYear,
} from "./moment";

const DEKAD_ENDS: ReadonlyMap<string, number | "last"> = new Map<string, number | "last">([
  ["上旬", 10],
  ["中旬", 20],
  ["下旬", "last"],
]);
const ENDS = new Set(["底", "末", "终"]);
const RANGE_SIGNS = new Set(["-", "—", "–", "~", "至"]);
const LIST_SIGNS = new Set([...RANGE_SIGNS, "、", "和", "及"]);
/** More months or quarters than this in one list is not a list of them. */
const LONGEST_LIST = 12;
/** Behind these, a day that lost its 日 is one, and 初 or 中 is no part of another word. */
const BREAK = /^[前内,;。:、)]?$/u;

/** True where 底 or 末 stands. */
export function isEnd(sign: string): boolean {
  return ENDS.has(sign);
}

function found(to: number, day: DayOfYear, precision: Precision, closed = false): WithinYear {
  return { to, days: [day], precision, closed, repaired: false };
}

/** Nothing certain: 年初, 月初. */
function vague(to: number, precision: Precision): WithinYear {
  return { to, days: [], precision, closed: true, repaired: false };
}

function isVague(tokens: readonly Token[], at: number): boolean {
  const word = signAt(tokens, at) === "初" || signAt(tokens, at) === "中";
  return word && digitsAt(tokens, at + 1) === null && BREAK.test(signAt(tokens, at + 1));
}

/** Reads 上半年, 第三季度, 3月底, 3月5日… at a place, with or without a year before it. */
export function readWithinYear(tokens: readonly Token[], at: number): WithinYear | null {
  return (
    readHalf(tokens, at) ?? readQuarter(tokens, at) ?? readMonth(tokens, at) ?? readPointedDay(tokens, at)
  );
}

/** What only follows a year: its end, its beginning, or a month and day that lost characters. */
export function readAfterYear(tokens: readonly Token[], at: number): WithinYear | null {
  const sign = signAt(tokens, at);
  const yearEnd = { month: 12, day: "last" } as const;
  if (sign === "年底" || isEnd(sign)) return found(at + 1, yearEnd, "year", true);
  if (sign === "全年") return found(at + 1, yearEnd, "year", true);
  if (isVague(tokens, at)) return vague(at + 1, "year");
  return readWithinYear(tokens, lastOfList(tokens, at, LIST_SIGNS)) ?? readLostMonthSign(tokens, at);
}

function readHalf(tokens: readonly Token[], at: number): WithinYear | null {
  const sign = signAt(tokens, at);
  const to = isEnd(signAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (sign === "上半年") return found(to, { month: 6, day: 30 }, "half", to > at + 1);
  if (sign === "下半年") return found(to, { month: 12, day: 31 }, "half", to > at + 1);
  return null;
}

/**
 * Where the last number stands in a range such as 1-3 of 1-3月; the place itself where there is none. Without a year before
 * it, `3、6月` may be the third point of a list.
 */
export function lastOfRange(tokens: readonly Token[], at: number): number {
  return lastOfList(tokens, at, RANGE_SIGNS);
}

/** Where the last number stands in a rising list such as 6、7 of 6、7月; the place itself where there is no list. */
function lastOfList(tokens: readonly Token[], at: number, signs: ReadonlySet<string>): number {
  let last = signAt(tokens, at) === "第" ? at + 1 : at;
  for (let length = 1; length < LONGEST_LIST && signs.has(signAt(tokens, last + 1)); length++) {
    const [number, next] = [numberAt(tokens, last), numberAt(tokens, last + 2)];
    if (number === null || next === null || next <= number) break;
    last += 2;
  }
  return last;
}

function readQuarter(tokens: readonly Token[], at: number): WithinYear | null {
  const start = ["第", "前"].includes(signAt(tokens, at)) ? at + 1 : at;
  const quarter = numberAt(tokens, start);
  const sign = signAt(tokens, start + 1);
  if (quarter === null || (sign !== "季度" && sign !== "季度底")) return null;
  if (quarter < 1 || quarter > 4) return vague(start + 2, "quarter");
  return found(start + 2, { month: quarter * 3, day: "last" }, "quarter", sign === "季度底");
}

function readMonth(tokens: readonly Token[], at: number): WithinYear | null {
  if (signAt(tokens, at) === "元月") return readAfterMonth(tokens, at + 1, 1);
  const month = numberAt(tokens, at);
  return month === null || signAt(tokens, at + 1) !== "月" ? null : readAfterMonth(tokens, at + 2, month);
}

/** The rest of a time behind `N月`. */
export function readAfterMonth(tokens: readonly Token[], at: number, month: number): WithinYear {
  const sign = signAt(tokens, at);
  const dekadEnd = DEKAD_ENDS.get(sign);
  if (dekadEnd !== undefined) {
    const to = isEnd(signAt(tokens, at + 1)) ? at + 2 : at + 1;
    return found(to, { month, day: dekadEnd }, "dekad", true);
  }
  if (isEnd(sign)) return found(at + 1, { month, day: "last" }, "month", true);
  if (isVague(tokens, at)) return vague(at + 1, "month");
  return readDay(tokens, at, month) ?? found(at, { month, day: "last" }, "month");
}

function readDay(tokens: readonly Token[], at: number, month: number): WithinYear | null {
  const digits = digitsAt(tokens, at);
  if (digits === null) return null;
  const day = { month, day: Number(digits) };
  if (isDaySign(signAt(tokens, at + 1))) return found(at + 2, day, "day");
  const bare = digits.length <= 2 && digitsAt(tokens, at + 1) === null;
  if (!bare || !BREAK.test(signAt(tokens, at + 1))) return null;
  return { ...found(at + 1, day, "day"), repaired: true };
}

/** True for 日 and 号. */
export function isDaySign(sign: string): boolean {
  return sign === "日" || sign === "号";
}

/** Behind a year: `3底` lost its 月, and so did `331日`. */
function readLostMonthSign(tokens: readonly Token[], at: number): WithinYear | null {
  const digits = digitsAt(tokens, at);
  const sign = signAt(tokens, at + 1);
  if (digits === null) return null;
  if (digits.length <= 2 && isEnd(sign)) {
    return { ...found(at + 2, { month: Number(digits), day: "last" }, "month", true), repaired: true };
  }
  if ((digits.length === 3 || digits.length === 4) && isDaySign(sign)) {
    return { to: at + 2, days: splitMonthAndDay(digits), precision: "day", closed: false, repaired: true };
  }
  return null;
}

/** `12.31前`: a day in figures, only where 前 says that it is one. */
function readPointedDay(tokens: readonly Token[], at: number): WithinYear | null {
  const [month, day] = [numberAt(tokens, at), numberAt(tokens, at + 2)];
  const pointed = [".", "/"].includes(signAt(tokens, at + 1)) && signAt(tokens, at + 3) === "前";
  if (month === null || day === null || !pointed || digitsAt(tokens, at - 1) !== null) return null;
  return found(at + 3, { month, day }, "day");
}
