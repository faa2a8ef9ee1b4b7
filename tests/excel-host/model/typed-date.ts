import type { TypedContent } from "./typed-value";

/** The short date, as `numberFormat` names it whatever the language of Excel. */
export const SHORT_DATE = "m/d/yyyy";
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a day: 1900-03-01 is 61; `null` where there is no such day. Days before it are not modelled. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1901 && year <= 9999;
  return real ? (date.getTime() - EPOCH) / DAY_MS : null;
}

/** Year, month, day, hours, minutes and seconds of a serial number. */
export function partsOfSerial(serial: number): { date: Date; day: number } {
  const ms = Math.round((serial * DAY_MS) / 1000) * 1000;
  return { date: new Date(EPOCH + ms), day: Math.floor(serial) };
}

/** What Excel for China takes for a date or a time when it is typed: `2019-3-31`, `2019年3月31日`, `3-31`, `2019/3`, `8:30`. */
export function typedDate(text: string, year: number): TypedContent | undefined {
  const [, datePart = text, timePart] = /^(\S+) +(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const time = timeOf(timePart ?? text);
  if (timePart === undefined && time !== undefined) {
    return { value: time, numberFormat: /:.*:/.test(text) ? "h:mm:ss" : "h:mm" };
  }
  const date = dateOf(datePart, year);
  if (!date) return undefined;
  if (timePart === undefined) return { value: date.serial, numberFormat: date.format };
  return time === undefined ? undefined : { value: date.serial + time, numberFormat: `${SHORT_DATE} h:mm` };
}

function timeOf(text: string): number | undefined {
  const [matched, hours = "", minutes = "", seconds = "0"] =
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (matched === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400;
}

const FULL = /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/;
const FULL_CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const MONTH_CHINESE = /^(\d{4})年(\d{1,2})月$/;
const DAY_CHINESE = /^(\d{1,2})月(\d{1,2})日$/;
const SHORT = /^(\d{1,4})[-/](\d{1,2})$/;

function dateOf(text: string, year: number): { serial: number; format: string } | undefined {
  const candidates = [
    fromMatch(FULL.exec(text), ([, y = "", , m = "", d = ""]) => serialOf(fullYear(y), +m, +d), SHORT_DATE),
    fromMatch(
      FULL_CHINESE.exec(text),
      ([, y = "", m = "", d = ""]) => serialOf(+y, +m, +d),
      'yyyy"年"m"月"d"日"',
    ),
    fromMatch(MONTH_CHINESE.exec(text), ([, y = "", m = ""]) => serialOf(+y, +m, 1), 'yyyy"年"m"月"'),
    fromMatch(DAY_CHINESE.exec(text), ([, m = "", d = ""]) => serialOf(year, +m, +d), 'm"月"d"日"'),
    fromMatch(SHORT.exec(text), ([, m = "", d = ""]) => shortDate(+m, +d, year), 'm"月"d"日"'),
    fromMatch(
      SHORT.exec(text),
      ([, y = "", m = ""]) => (y.length === 4 ? serialOf(+y, +m, 1) : null),
      "mmm-yy",
    ),
  ];
  return candidates.find((candidate) => candidate !== undefined);
}

function shortDate(month: number, day: number, year: number): number | null {
  return month <= 12 ? serialOf(year, month, day) : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function fromMatch(
  match: RegExpExecArray | null,
  serial: (match: RegExpExecArray) => number | null,
  format: string,
): { serial: number; format: string } | undefined {
  const found = match ? serial(match) : null;
  return found === null ? undefined : { serial: found, format };
}
