import type { Moment } from "./moment";

/** What a reader of dates knows besides the text. */
export interface DateContext {
  /** The year that a month or 年底 without a year belongs to. */
  readonly planYear?: number;
}

/** A two-digit year further than this from the plan's is more likely something else (10.3.19 written the other way round). */
const NEAR = 5;

/** A year written with two digits stands only near the plan's year; without a plan's year there is nothing to hold it to. */
export function shortYearStands(moment: Moment, { planYear }: DateContext): boolean {
  if (!moment.shortYear) return true;
  return (
    typeof moment.year === "number" && planYear !== undefined && Math.abs(moment.year - planYear) <= NEAR
  );
}
