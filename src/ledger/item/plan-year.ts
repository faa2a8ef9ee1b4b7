import { type CellValue, cellText } from "../../sheet";

const YEAR = /(?<!\d)(20\d\d)(?=年|[-./]\d)/g;

/**
 * The year that a plan's deadlines belong to: the one its deadlines name most often, the earlier of two named equally
 * often. `null` where no deadline names a year.
 */
export function planYearOf(deadlines: readonly CellValue[]): number | null {
  const times = new Map<string, number>();
  for (const deadline of deadlines) {
    const text = cellText(deadline);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const named = new Map<number, number>();
  for (const [text, count] of times) {
    for (const [, year] of text.matchAll(YEAR)) {
      named.set(Number(year), (named.get(Number(year)) ?? 0) + count);
    }
  }
  const [most] = [...named].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  return most?.[0] ?? null;
}
