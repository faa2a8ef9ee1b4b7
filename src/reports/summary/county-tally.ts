import type { Item } from "../../ledger";
import type { TallyRow } from "../../measures";

/**
 * Tallies by county what was tallied by unit: an item that names both the county's 党委 and its 人民政府 counts once. Units
 * that belong to no county are left out.
 */
export function tallyByCounty(
  tallies: readonly TallyRow[],
  countyOf: (unit: string) => string | null,
): TallyRow[] {
  const counties = new Map<string, TallyRow[]>();
  for (const tally of tallies) {
    const county = countyOf(tally.name);
    if (county === null) continue;
    const own = counties.get(county);
    if (own) own.push(tally);
    else counties.set(county, [tally]);
  }
  return [...counties].map(([name, own]) => ({
    name,
    known: true,
    items: union(own.map(({ items }) => items)),
    completed: union(own.map(({ completed }) => completed)),
    overdue: union(own.map(({ overdue }) => overdue)),
  }));
}

function union(lists: readonly (readonly Item[])[]): Item[] {
  return [...new Set(lists.flat())];
}
