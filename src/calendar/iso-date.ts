import { civilDayOf, type CivilDay, dayNumberOf, daysInMonth } from "./civil-day";

declare const isoDateBrand: unique symbol;

/**
 * A day of the calendar as `YYYY-MM-DD`, years 0001 to 9999. Being text, dates compare with `<`, are JSON, and can be
 * sent to a worker; the brand says that the day exists.
 */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  const inMonth = daysInMonth(Number(year), Number(month));
  return Number(year) >= 1 && Number(day) >= 1 && Number(day) <= inMonth;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** The day of this year, month (1–12) and day (1–31), or `null` where there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(text) ? text : null;
}

/** Takes exactly `YYYY-MM-DD`; anything else, and a day that does not exist, is `null`. */
export function parseIsoDate(text: string): IsoDate | null {
  return isIsoDate(text) ? text : null;
}

/** Year, month and day of a date, as numbers. */
export function civilDay(date: IsoDate): CivilDay {
  return { year: yearOf(date), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The last day of a month, or `null` where there is no such month. */
export function lastDayOfMonth(year: number, month: number): IsoDate | null {
  return isoDate(year, month, daysInMonth(year, month));
}

/**
 * The day `n` days later, or earlier where `n` is negative.
 * @throws RangeError where it lies outside the years 0001 to 9999, or `n` is no whole number.
 */
export function addDays(date: IsoDate, n: number): IsoDate {
  const { year, month, day } = civilDayOf(dayNumberOf(civilDay(date)) + n);
  const result = isoDate(year, month, day);
  if (result === null) throw new RangeError(`No date lies ${n} days after ${date}`);
  return result;
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(civilDay(to)) - dayNumberOf(civilDay(from));
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The date as offices write it: `2019年4月10日`. */
export function formatChineseDate(date: IsoDate): string {
  const { year, month, day } = civilDay(date);
  return `${year}年${month}月${day}日`;
}
