import type { Token } from "./calendar-text";
import { digitsAt, numberAt, signAt } from "./moment";

const PARTS_OF_DAY = new Set(["上午", "下午", "中午", "晚", "早"]);
const HOUR_SIGNS = new Set(["时", "点"]);
const WEEKDAY_NUMERALS = /^[1-7]$/;

/** Passes what may stand behind a day without changing it: `(星期二)`, `18:00`, `T08:30:00.000Z`, `下午3点半`. */
export function skipTimeOfDay(tokens: readonly Token[], at: number): number {
  const behindWeekday = skipWeekday(tokens, at);
  const letter = signAt(tokens, behindWeekday) === "t" ? behindWeekday + 1 : behindWeekday;
  const start = PARTS_OF_DAY.has(signAt(tokens, letter)) ? letter + 1 : letter;
  const hour = numberAt(tokens, start);
  if (hour === null || hour > 24) return behindWeekday;
  if (signAt(tokens, start + 1) === ":") return skipClock(tokens, start + 1);
  return HOUR_SIGNS.has(signAt(tokens, start + 1)) ? skipMinutes(tokens, start + 2) : behindWeekday;
}

function skipWeekday(tokens: readonly Token[], at: number): number {
  const bracketed = signAt(tokens, at) === "(";
  const start = bracketed ? at + 1 : at;
  if (!["星期", "周"].includes(signAt(tokens, start))) return at;
  const named =
    WEEKDAY_NUMERALS.test(digitsAt(tokens, start + 1) ?? "") || signAt(tokens, start + 1) === "日";
  if (!named) return at;
  if (!bracketed) return start + 2;
  return signAt(tokens, start + 2) === ")" ? start + 3 : at;
}

/** From the first colon of `18:00:00.000Z`. */
function skipClock(tokens: readonly Token[], colon: number): number {
  let at = colon;
  for (let parts = 0; parts < 2 && signAt(tokens, at) === ":" && numberAt(tokens, at + 1) !== null; parts++)
    at += 2;
  if (signAt(tokens, at) === "." && numberAt(tokens, at + 1, 9) !== null) at += 2;
  return signAt(tokens, at) === "z" ? at + 1 : at;
}

/** Behind 时: `30分`, `半`, `整`. */
function skipMinutes(tokens: readonly Token[], at: number): number {
  if (signAt(tokens, at) === "半" || signAt(tokens, at) === "整") return at + 1;
  if (numberAt(tokens, at) === null || signAt(tokens, at + 1) !== "分") return at;
  return numberAt(tokens, at + 2) !== null && signAt(tokens, at + 3) === "秒" ? at + 4 : at + 2;
}
