import { cityAtStart, COUNTY_ORGANS } from "../names/places";
import type { UnitEntry } from "./unit-entry";

/** 县市区, and what offices write for it: 县区, 县(市、区), 属地. */
const COUNTY_CATEGORIES = /^(?:各?县(?!直)|区县|属地)/;
const PARTY = "中共";

/** The county, district or zone in the name of a 县市区 unit, or of one without category; `null` for other units. */
export function countyIn(entry: UnitEntry | null): string | null {
  if (entry === null || !(entry.category === "" || COUNTY_CATEGORIES.test(entry.category))) return null;
  const name = entry.name.startsWith(PARTY) ? entry.name.slice(PARTY.length) : entry.name;
  const place = name.replace(COUNTY_ORGANS, "");
  return /[县区市]$/.test(place) ? place : null;
}

/** The city, in full (`商丘市`), that most of the names begin with; `null` where none does. */
export function cityIn(entries: readonly UnitEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const name of entries.flatMap((entry) => [entry.name, ...entry.aliases])) {
    const city = cityAtStart(name.startsWith(PARTY) ? name.slice(PARTY.length) : name);
    if (city !== null) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  const [best = null] = [...counts].sort((a, b) => b[1] - a[1]).map(([city]) => city);
  return best === null ? null : `${best}市`;
}
