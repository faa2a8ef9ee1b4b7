import data from "./places.json";
import type { UnitEntry } from "./unit-entry";

/** Provinces, without 省. */
export const PROVINCES: ReadonlySet<string> = new Set(data.provinces.split(" "));
/** Cities that have counties below them, without 市. Source: the administrative divisions of 2020. */
export const CITIES: ReadonlySet<string> = new Set(data.cities.split(" "));
/** Counties and districts of 河南 and of its neighbours around 商丘, and some whose names look or sound like one of its own. */
export const COUNTIES: ReadonlySet<string> = new Set(data.counties.split(" "));

/** 县市区, and what offices write for it: 县区, 县(市、区), 属地. */
const COUNTY_CATEGORIES = /^(?:各?县(?!直)|区县|属地)/;
const PARTY = "中共";
/** What may follow the name of a county in the name of one of its organs. */
export const COUNTY_ORGANS =
  /(?:人民政府|政府|委员会|党委|委|党工委|管委会|管理委员会|机关党委|人大|政协)(?:办公室|宣传部|组织部)?$/;

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

/** The city a name begins with, without 市. */
export function cityAtStart(name: string): string | null {
  for (const length of [4, 3, 2]) {
    const place = name.slice(0, length);
    if (CITIES.has(place)) return place;
  }
  return null;
}
