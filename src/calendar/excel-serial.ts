import { civilDayOf, dayNumberOf } from "./civil-day";
import { civilDay, isoDate, parseIsoDate } from "./iso-date";

const SECONDS_IN_DAY = 86_400;
/** 1899-12-30 and 1904-01-01 as days from 1970-01-01: where serial 0 of each system lies, for dates after February 1900. */
const EPOCH_1900 = dayNumberOf({ year: 1899, month: 12, day: 30 });
const EPOCH_1904 = dayNumberOf({ year: 1904, month: 1, day: 1 });
/**
 * Excel's 1900 system has a 29 February 1900 that never was, kept for Lotus 1-2-3; serials before it lie one day later.
 * Source: Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year".
 */
const FALSE_LEAP_DAY = 60;

const ISO_MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?$/;

/**
 * The day and time that an Excel serial number stands for: `YYYY-MM-DD`, with `THH:MM:SS` (rounded to the second) where
 * there is a fraction. `null` where it is no date: negative, past the year 9999, a time alone (below 1 in the 1900
 * system), or the 29 February 1900 of the 1900 system.
 * @param date1904 the workbook counts from 1904-01-01, as old Macs did
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  const seconds = Math.round(serial * SECONDS_IN_DAY);
  const days = Math.floor(seconds / SECONDS_IN_DAY);
  const day = dayOfSerial(days, date1904);
  if (day === null) return null;
  const { year, month, day: dayOfMonth } = civilDayOf(day);
  const date = isoDate(year, month, dayOfMonth);
  if (date === null) return null;
  const time = seconds - days * SECONDS_IN_DAY;
  return time === 0 ? date : `${date}T${clock(time)}`;
}

/** Days from 1970-01-01 for a whole serial, or `null` where the serial names no day. */
function dayOfSerial(days: number, date1904: boolean): number | null {
  if (!Number.isFinite(days)) return null;
  if (date1904) return days < 0 ? null : EPOCH_1904 + days;
  if (days < 1 || days === FALSE_LEAP_DAY) return null;
  return EPOCH_1900 + days + (days < FALSE_LEAP_DAY ? 1 : 0);
}

/** The time of day, `9:00` or `9:00:30`, that a serial number within one day stands for; `null` for any other number. */
export function serialToTime(serial: number): string | null {
  if (!(serial >= 0 && serial < 1)) return null;
  const seconds = Math.min(Math.round(serial * SECONDS_IN_DAY), SECONDS_IN_DAY - 1);
  return clock(seconds).replace(/^0/, "").replace(/:00$/, "");
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** The inverse of {@link serialToTime}; `null` for a text that is no time of day. */
export function timeToSerial(time: string): number | null {
  const [hours, minutes = 0, seconds = 0] = (TIME.exec(time) ?? []).slice(1).map((part) => Number(part || 0));
  if (hours === undefined || hours > 23 || minutes > 59 || seconds > 59) return null;
  return (hours * 3600 + minutes * 60 + seconds) / SECONDS_IN_DAY;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/**
 * The Excel serial number of `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`: the inverse of {@link serialToIso}. `null` where the
 * text is neither, or lies before the system's first day.
 */
export function isoToSerial(iso: string, date1904: boolean): number | null {
  const [, dateText = "", ...timeParts] = ISO_MOMENT.exec(iso) ?? [];
  const date = parseIsoDate(dateText);
  const [hours = 0, minutes = 0, seconds = 0] = timeParts.map((part) => Number(part || 0));
  if (date === null || hours > 23 || minutes > 59 || seconds > 59) return null;
  const days = serialOfDay(dayNumberOf(civilDay(date)), date1904);
  return days === null ? null : days + (hours * 3600 + minutes * 60 + seconds) / SECONDS_IN_DAY;
}

function serialOfDay(day: number, date1904: boolean): number | null {
  if (date1904) return day < EPOCH_1904 ? null : day - EPOCH_1904;
  const serial = day - EPOCH_1900;
  if (serial > FALSE_LEAP_DAY) return serial;
  return serial > 1 ? serial - 1 : null;
}
