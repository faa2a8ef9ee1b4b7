import { compareDekads, type Dekad, dekadId, dekadStart } from "../calendar";
import { dueDay } from "./chasing";
import type { ReturnedWorkbook, UnreadableReturn } from "./merge-result";

/**
 * The 旬 that most returns name; of two named equally often, the later. Returns for a 旬 before the master's own came late or were sent once more:
 * where no return names that one or a later one, the master's own is merged, and takes no step back. Where none names any, it is the master's own if
 * most of the days on which they were filled in lie in it or on its due day: the title may still be that of the 旬 before.
 *
 * @param masterDekad `null` where the master names none.
 */
export function dekadToMerge(
  returned: readonly (ReturnedWorkbook | UnreadableReturn)[],
  masterDekad: Dekad | null,
): Dekad | null {
  const named = returned.flatMap((one) => ("rows" in one && one.isYearNamed ? (one.dekad ?? []) : []));
  const current = named.filter((dekad) => masterDekad === null || compareDekads(dekad, masterDekad) >= 0);
  const agrees = masterDekad !== null && (named.length > 0 || areFilledIn(masterDekad, returned));
  return mostFrequent(current) ?? (agrees ? masterDekad : null);
}

function areFilledIn(dekad: Dekad, returned: readonly (ReturnedWorkbook | UnreadableReturn)[]): boolean {
  const days = returned.flatMap((one) => ("rows" in one ? (one.reportedOn ?? []) : []));
  const within = days.filter((day) => day >= dekadStart(dekad) && day <= dueDay(dekad));
  return within.length * 2 > days.length;
}

function mostFrequent(named: readonly Dekad[]): Dekad | null {
  const counts = new Map<string, { dekad: Dekad; count: number }>();
  for (const dekad of named) {
    const id = dekadId(dekad);
    counts.set(id, { dekad, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count || compareDekads(b.dekad, a.dekad));
  return most?.dekad ?? null;
}
