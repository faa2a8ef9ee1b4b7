import data from "./places.json";

/** Provinces, without 省. */
export const PROVINCES: ReadonlySet<string> = new Set(Object.keys(data.cities));
const provinceOfCity = new Map(
  Object.entries(data.cities).flatMap(([province, cities]) =>
    cities.split(" ").map((city) => [city, province] as const),
  ),
);
/** Cities that have counties below them, without 市. Source: the administrative divisions of 2020. */
export const CITIES: ReadonlySet<string> = new Set(provinceOfCity.keys());
/**
 * Counties and districts of 河南 and of its neighbours around 商丘, and all over the country those that share a character with one of its own,
 * or sound like one. Source: the administrative divisions of 2020.
 */
export const COUNTIES: ReadonlySet<string> = new Set(data.counties.split(" "));

/** The province of a city, both by their short names; `null` for a city that is not known. */
export function provinceOf(city: string): string | null {
  return provinceOfCity.get(city) ?? null;
}

/** What may follow the name of a county in the name of one of its organs. */
export const COUNTY_ORGANS =
  /(?:(?:人民政府|政府|委员会|党委|委|党工委|管委会|管理委员会|机关党委|人大|政协)(?:办公室|宣传部|组织部)?|宣传部|组织部)$/;

/** The city a name begins with, without 市. */
export function cityAtStart(name: string): string | null {
  for (const length of [4, 3, 2]) {
    const place = name.slice(0, length);
    if (CITIES.has(place)) return place;
  }
  return null;
}
