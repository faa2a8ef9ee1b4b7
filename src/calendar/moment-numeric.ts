import type { Token } from "./calendar-text";
import { digitsAt, isYear, type Moment, numberAt, signAt, splitMonthAndDay, type WithinYear } from "./moment";
import { isDaySign, isEnd, readAfterMonth, readAfterYear } from "./moment-within-year";

const SEPARATORS = new Set([".", "/", "-", "\\", "—", "–"]);
/** What a year that lost its 年 may stand before. */
const AFTER_BARE_YEAR = new Set(["上半年", "下半年", "年底"]);

/** Reads a time whose year has no 年 behind it: 2019.3.31, 20190331, and 20193月, which lost its 年. */
export function readNumericMoment(tokens: readonly Token[], at: number): Moment | null {
  const digits = digitsAt(tokens, at);
  if (digits === null) return null;
  if (digits.length === 2) return readShortYear(tokens, at, digits);
  const year = digits.slice(0, 4);
  if (!isYear(year)) return null;
  const rest =
    digits.length === 4 ? readBehindYear(tokens, at + 1) : readJoinedDigits(tokens, at + 1, digits.slice(4));
  return rest && { ...rest, from: at, year: Number(year), shortYear: false };
}

/** `19.3.5`: only with a day, and whether it is a year at all the plan's year must tell. */
function readShortYear(tokens: readonly Token[], at: number, digits: string): Moment | null {
  const rest = readSeparated(tokens, at + 1);
  if (rest?.precision !== "day") return null;
  return { ...rest, from: at, year: 2000 + Number(digits), shortYear: true };
}

function readBehindYear(tokens: readonly Token[], at: number): WithinYear | null {
  const sign = signAt(tokens, at);
  const separated = readSeparated(tokens, at);
  if (separated !== null) return separated;
  const lostYearSign = AFTER_BARE_YEAR.has(sign) || isEnd(sign) || digitsAt(tokens, at) !== null;
  const rest = lostYearSign ? readAfterYear(tokens, at) : null;
  return rest && { ...rest, repaired: true };
}

/** `.3.31`, `/3`, `-03-31`: what follows a year and one kind of separator. */
function readSeparated(tokens: readonly Token[], at: number): WithinYear | null {
  const separator = signAt(tokens, at);
  const month = numberAt(tokens, at + 1);
  if (!SEPARATORS.has(separator) || month === null) return null;
  const daily = signAt(tokens, at + 2) === separator && signAt(tokens, at + 4) !== "月";
  const day = daily ? numberAt(tokens, at + 3) : null;
  if (day !== null) {
    const to = isDaySign(signAt(tokens, at + 4)) ? at + 5 : at + 4;
    return { to, days: [{ month, day }], precision: "day", closed: false, repaired: false };
  }
  if (signAt(tokens, at + 2) === "月") return readAfterMonth(tokens, at + 3, month);
  const end = isEnd(signAt(tokens, at + 2));
  // A cell that held 2019.10 as a number shows 2019.1, so that this by itself is no certain month.
  const numberAlone = separator === "." && at === 1 && tokens.length === 3;
  const certain = !numberAlone || digitsAt(tokens, at + 1)?.length === 2;
  return {
    to: end ? at + 3 : at + 2,
    days: certain ? [{ month, day: "last" }] : [],
    precision: "month",
    closed: end,
    repaired: false,
  };
}

/** The digits written right behind a year: `0331`, or `3` before 月, `1225` before 日, where 年 and 月 were lost. */
function readJoinedDigits(tokens: readonly Token[], to: number, digits: string): WithinYear | null {
  const sign = signAt(tokens, to);
  const day = { precision: "day", closed: false } as const;
  if (sign === "月" && digits.length <= 2) {
    return { ...readAfterMonth(tokens, to + 1, Number(digits)), repaired: true };
  }
  if (isDaySign(sign) && digits.length <= 4) {
    return { to: to + 1, days: splitMonthAndDay(digits), repaired: true, ...day };
  }
  if (digits.length === 4) return { to, days: splitMonthAndDay(digits), repaired: false, ...day };
  // 201911 may be November or 1 January: only a month that can be nothing else is taken.
  const padded = digits.length === 2 && (digits.startsWith("0") || digits === "10");
  if (!padded) return null;
  const end = isEnd(sign);
  return {
    to: end ? to + 1 : to,
    days: [{ month: Number(digits), day: "last" }],
    precision: "month",
    closed: end,
    repaired: false,
  };
}
