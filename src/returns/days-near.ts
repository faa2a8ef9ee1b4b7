import { addDays, type Dekad, dekadEnd, type DateReading, isoDate, civilDay, readDate } from "../calendar";
import { DATE_COLUMNS, type DateColumnId, type Item } from "../ledger";

/** A day may be told a little ahead of the 旬's end, but not months. */
const DAYS_AHEAD = 31;
const NAMES_NO_YEAR = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})月/;

/**
 * A returned item whose days without a year (`3月15日`) lie in the last year in which they may have been: what a unit tells of has happened, while
 * the plan's deadlines, which told their year before, may lie years off.
 */
export function withDaysNear(item: Item, dekad: Dekad | null): Item {
  if (dekad === null) return item;
  let { dates } = item;
  for (const id of DATE_COLUMNS) {
    const reading = yearlessDay(item, id, dekad);
    const near = reading && lastBefore(reading, dekad);
    if (near) dates = { ...dates, [id]: near };
  }
  return dates === item.dates ? item : { ...item, dates };
}

type Day = Extract<DateReading, { kind: "date" }>;

/** A day that its text names without a year, in the year that was taken for it or else in the 旬's; `null` for any other. */
function yearlessDay({ text, dates }: Item, id: DateColumnId, { year }: Dekad): Day | null {
  const before = dates[id];
  const isTaken = before.kind === "date" && before.yearAssumed;
  const isMissing = before.kind === "unreadable" && before.reason === "year-missing";
  if (!isTaken && !isMissing) return null;
  const written = text[id] ?? "";
  if (!NAMES_NO_YEAR.test(written.normalize("NFKC"))) return null;
  const reading = isTaken ? before : readDate(written, { planYear: year });
  return reading.kind === "date" ? reading : null;
}

/** The day in the 旬's year or the one before; `null` where neither has it (2月29日). */
function lastBefore(reading: Day, dekad: Dekad): Day | null {
  const { month, day } = civilDay(reading.date);
  const latest = addDays(dekadEnd(dekad), DAYS_AHEAD);
  const [date] = [dekad.year + 1, dekad.year, dekad.year - 1]
    .flatMap((year) => isoDate(year, month, day) ?? [])
    .filter((one) => one <= latest);
  return date === undefined ? null : { ...reading, date };
}
