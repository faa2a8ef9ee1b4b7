import { civilDay, type IsoDate, isoDate, lastDayOfMonth } from "./iso-date";

/**
 * A 旬, the ten-day period of reporting: 上旬 is the 1st to the 10th, 中旬 the 11th to the 20th, 下旬 the 21st to the end
 * of the month (8 to 11 days). `Dekad` is what meteorology and the FAO call it.
 */
export interface Dekad {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1 is 上旬, 2 中旬, 3 下旬. */
  readonly part: 1 | 2 | 3;
}

const PART_NAMES = { 1: "上", 2: "中", 3: "下" } as const;

/** The 旬 in which a day lies. */
export function dekadOf(date: IsoDate): Dekad {
  const { year, month, day } = civilDay(date);
  return { year, month, part: day <= 10 ? 1 : day <= 20 ? 2 : 3 };
}

/** The first day of a 旬. @throws RangeError where its month does not exist. */
export function dekadStart(dekad: Dekad): IsoDate {
  return existing(isoDate(dekad.year, dekad.month, dekad.part * 10 - 9), dekad);
}

/** The last day of a 旬, which belongs to it. @throws RangeError where its month does not exist. */
export function dekadEnd(dekad: Dekad): IsoDate {
  const { year, month, part } = dekad;
  return existing(part === 3 ? lastDayOfMonth(year, month) : isoDate(year, month, part * 10), dekad);
}

function existing(date: IsoDate | null, dekad: Dekad): IsoDate {
  if (date === null) throw new RangeError(`No such month: ${dekad.year}-${dekad.month}`);
  return date;
}

/** The 旬 before this one. */
export function previousDekad({ year, month, part }: Dekad): Dekad {
  if (part === 3) return { year, month, part: 2 };
  if (part === 2) return { year, month, part: 1 };
  return month === 1 ? { year: year - 1, month: 12, part: 3 } : { year, month: month - 1, part: 3 };
}

/** The 旬 after this one. */
export function nextDekad({ year, month, part }: Dekad): Dekad {
  if (part === 1) return { year, month, part: 2 };
  if (part === 2) return { year, month, part: 3 };
  return month === 12 ? { year: year + 1, month: 1, part: 1 } : { year, month: month + 1, part: 1 };
}

/** Negative where `a` is the earlier, positive where it is the later, 0 where both are the same 旬; for sorting. */
export function compareDekads(a: Dekad, b: Dekad): number {
  return a.year - b.year || a.month - b.month || a.part - b.part;
}

/** The last of some 旬; `null` of none. */
export function latestDekad(dekads: readonly Dekad[]): Dekad | null {
  return dekads.toSorted(compareDekads).at(-1) ?? null;
}

/** The 旬 as offices write it: `2019年4月上旬`. */
export function dekadLabel({ year, month, part }: Dekad): string {
  return `${year}年${month}月${PART_NAMES[part]}旬`;
}

/** The 旬 as the command takes it, which sorts by time: `2019-04-上` reads back with `parseDekad`. */
export function dekadId({ year, month, part }: Dekad): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${PART_NAMES[part]}`;
}
