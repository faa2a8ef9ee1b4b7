/** A month, and the 旬 of it, that a header names: `4月上旬进展`, `3月份进展`. */
const NAMED = /(\d{1,2})月(?:份|([上中下])旬?)?/;
const PARTS = "上中下";
/** A year in steps of a 旬 and one more a month, for a header that names the month alone. */
const YEAR = 12 * 4;

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

function placeInYear(header: string): number | null {
  const [, month, part] = NAMED.exec(header.normalize("NFKC")) ?? [];
  return month === undefined ? null : Number(month) * 4 + (part === undefined ? 0 : PARTS.indexOf(part) + 1);
}
