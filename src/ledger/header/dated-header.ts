import type { ReportedPeriod } from "./reported-period";

/** A month, and the 旬 of it, that a header names: `4月上旬进展`, `4月份进展 / 上旬`, `3月份进展`. */
const MONTH = /(\d{1,2})月/;
const PART = /([上中下])旬|\d月([上中下])/;
const PARTS = "上中下";
/** A year in steps of a 旬 and one more a month, for a header that names the month alone. */
const YEAR = 12 * 4;
const YEAR_NAMED = /(\d{4})年/;
const DAY = /月(\d{1,2})[日号]/;

/**
 * Orders headers of which each names a 旬 or a month, the latest first; 0 where one names none. More than half a year apart, the smaller
 * month is that of the next year.
 */
export function latestFirst(one: string, other: string): number {
  const [first, second] = [placeInYear(one), placeInYear(other)];
  if (first === null || second === null) return 0;
  const later = second - first;
  return Math.abs(later) > YEAR / 2 ? -later : later;
}

/** Whether a header names a 旬, by its part of the month or a day in it, or the month of it alone. */
export function isToldFor(
  header: string,
  { year, month, part }: Pick<ReportedPeriod, "year" | "month" | "part">,
): boolean {
  const plain = header.normalize("NFKC");
  const yearNamed = YEAR_NAMED.exec(plain)?.[1];
  if (yearNamed !== undefined && year !== null && Number(yearNamed) !== year) return false;
  if (Number(MONTH.exec(plain)?.[1]) !== month) return false;
  const day = DAY.exec(plain)?.[1];
  if (day !== undefined) return Math.min(Math.ceil(Number(day) / 10), PARTS.length) === part;
  const [, long, short] = PART.exec(plain) ?? [];
  const named = long ?? short;
  return named === undefined || PARTS.indexOf(named) + 1 === part;
}

function placeInYear(header: string): number | null {
  const plain = header.normalize("NFKC");
  const month = MONTH.exec(plain)?.[1];
  if (month === undefined) return null;
  const [, part, short] = PART.exec(plain) ?? [];
  return Number(month) * 4 + PARTS.indexOf(part ?? short ?? "x") + 1;
}
