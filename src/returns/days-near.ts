import { addDays, type Dekad, dekadEnd, type DateReading, isoDate, civilDay } from "../calendar";
import { DATE_COLUMNS, type DateColumnId, type Item } from "../ledger";

/** A day may be told a little ahead of the 旬's end, but not months. */
const DAYS_AHEAD = 31;
const NAMES_NO_YEAR = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})月/;

/**
 * A returned item whose days without a year (`3月15日`) lie in the last year in which they may have been: what a unit tells of has happened, while
 * the plan's deadlines, which told their year before, may lie years off.
 */
export function withDaysNear(item: Item, dekad: Dekad | null): Item {
  if (dekad === null || !DATE_COLUMNS.some((id) => isYearless(item, id, item.dates[id]))) return item;
  const moved = DATE_COLUMNS.flatMap((id) => {
    const reading = item.dates[id];
    const near = isYearless(item, id, reading) ? lastBefore(reading, dekad) : null;
    return near ? [[id, near] as const] : [];
  });
  return { ...item, dates: { ...item.dates, ...Object.fromEntries(moved) } };
}

type Day = Extract<DateReading, { kind: "date" }>;

function isYearless({ text }: Item, id: DateColumnId, reading: DateReading): reading is Day {
  return (
    reading.kind === "date" && reading.yearAssumed && NAMES_NO_YEAR.test((text[id] ?? "").normalize("NFKC"))
  );
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
