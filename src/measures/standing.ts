import { isClosed, isComplete, latenessOf, type Item } from "../ledger";
import type { MeasureOptions } from "./measure";

/**
 * Where an item stands on a day, in one word; every item stands in exactly one place, so the counts add up to all items.
 * What is late is told before what its status says, and what has no date before what a unit says of its pace.
 */
export type Standing = "complete" | "onSchedule" | "underway" | "behind" | "overdue" | "notComputable";

/** All standings, from done to what can't be judged. */
export const STANDINGS = [
  "complete",
  "onSchedule",
  "underway",
  "behind",
  "overdue",
  "notComputable",
] as const satisfies readonly Standing[];

/** Where one item stands. */
export function standingOf(item: Item, { asOf, dueSoonDays }: MeasureOptions): Standing {
  if (isComplete(item.status)) return "complete";
  const { kind } = latenessOf(item, asOf, dueSoonDays);
  if (kind === "overdue" || kind === "notComputable") return kind;
  if (item.status === "onSchedule") return "onSchedule";
  return item.status === "behind" || item.status === "notStarted" || item.status === "relapsed"
    ? "behind"
    : "underway";
}

/** How many items stand where, and how many of the complete ones are struck off (销号). */
export interface StandingCounts extends Readonly<Record<Standing, number>> {
  readonly closed: number;
}

/** Counts items by {@link standingOf}. */
export function countStandings(items: readonly Item[], options: MeasureOptions): StandingCounts {
  const counts = {
    complete: 0,
    onSchedule: 0,
    underway: 0,
    behind: 0,
    overdue: 0,
    notComputable: 0,
    closed: 0,
  };
  for (const item of items) {
    counts[standingOf(item, options)] += 1;
    if (isClosed(item)) counts.closed += 1;
  }
  return counts;
}
