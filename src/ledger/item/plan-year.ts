import { type CellValue, cellText } from "../../sheet";

const YEAR = /(?<!\d)(20\d\d)(?=年|[-./]\d)/g;

/**
 * The year that a plan's deadlines belong to: the one its deadlines name most often, the earlier of two named equally
 * often. `null` where no deadline names a year.
 */
export function planYearOf(deadlines: readonly CellValue[]): number | null {
  const named = new Map<number, number>();
  for (const deadline of deadlines) {
    for (const [, year] of cellText(deadline).matchAll(YEAR)) {
      named.set(Number(year), (named.get(Number(year)) ?? 0) + 1);
    }
  }
  const [most] = [...named].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  return most?.[0] ?? null;
}
