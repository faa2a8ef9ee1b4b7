import { looseKey, exactKey } from "../names/name-key";
import { nameDistance } from "./similarity/distance";
import { CITIES, COUNTIES, COUNTY_ORGANS, PROVINCES } from "../names/places";
import type { UnitIndex } from "./unit-index";

/** Where a name says its office is: {@link CITY}, {@link NOWHERE}, or a county by its name in the directory. */
export type Place = string;
/** The city itself. */
export const CITY: Place = "市";
/** No place is named: a company, a group. */
export const NOWHERE: Place = "";

/** A name taken apart into its place and the rest. */
export interface PlacedName {
  readonly place: Place;
  /** What stands after the place; `""` where a county is named alone. */
  readonly body: string;
  /** How doubtful the place is, in the units of {@link nameDistance}. */
  readonly cost: number;
}

/** How far a county's name may be misspelt: one slip of sound or shape. */
const MISSPELT = 0.5;
/** Two homophones, where the input method put one word for another: 粱圆区. */
const TWO_HOMOPHONES = { shortest: 3, misspelt: 0.6 };
/** One character missing in the name of a county. */
const ABRIDGED = 0.8;
const UNNAMED_CITY = 0.2;
/** Zones have long names, of which a character may be missing. */
const LONG_NAME = { length: 6, misspelt: 0.9 };
/** Something that looks like the name of a county, a district or a city at the start of a longer name. */
const PLACE_AT_START = /^(?:.{2,3}?市|.{1,4}?[县区])/;
/** The same, long enough for the name of a zone. */
const LONG_PLACE_AT_START = /^(?:.{2,3}?市|.{1,10}?[县区])/;

const forms = new WeakMap<UnitIndex, ReadonlyMap<string, string>>();

/** The ways the directory writes its counties (民权县, 民权, 示范区), each with the county's own name. */
export function countyForms(index: UnitIndex): ReadonlyMap<string, string> {
  const known = forms.get(index);
  if (known) return known;
  const found = new Map<string, string>();
  for (const { name, aliases } of index.directory.entries) {
    const county = index.directory.countyOf(name);
    if (county === null) continue;
    const bare = aliases.filter((alias) => alias.length > 1 && !COUNTY_ORGANS.test(alias));
    for (const form of [county, ...(county.length > 2 ? [county.slice(0, -1)] : []), ...bare]) {
      found.set(looseKey(exactKey(form)), county);
    }
  }
  const sorted = new Map([...found].sort((a, b) => b[0].length - a[0].length));
  forms.set(index, sorted);
  return sorted;
}

/** The county a name begins with, and what follows; `null` where it begins with none of the directory's. */
export function splitCounty(loose: string, index: UnitIndex): PlacedName | null {
  for (const [form, county] of countyForms(index)) {
    if (loose.startsWith(form)) return { place: county, body: loose.slice(form.length), cost: 0 };
  }
  return null;
}

/** The county or city that a misspelt name at the start may mean; never where it is the right name of another place. */
function splitMisspeltPlace(loose: string, index: UnitIndex): PlacedName[] {
  const [written] = LONG_PLACE_AT_START.exec(loose) ?? [];
  if (written === undefined) return splitMisspeltLevel(loose, index);
  const rest = loose.slice(written.length);
  const body = rest.startsWith(written.slice(-1)) ? rest.slice(1) : rest;
  const found: PlacedName[] = [];
  if (index.city !== null) {
    const cost = nameDistance(written, index.city, MISSPELT);
    if (cost <= MISSPELT) found.push({ place: CITY, body, cost });
  }
  for (const [form, county] of countyForms(index)) {
    const limit = isAbridged(written, form) ? ABRIDGED : misspellingOf(written);
    const cost = nameDistance(written, form, limit);
    if (cost <= limit) found.push({ place: county, body, cost });
  }
  return found;
}

/** 柘城具: the county is there, and what it is called is misspelt. */
function splitMisspeltLevel(loose: string, index: UnitIndex): PlacedName[] {
  for (const county of index.counties) {
    const written = loose.slice(0, county.length);
    if (county.length < TWO_HOMOPHONES.shortest || !written.startsWith(county.slice(0, -1))) continue;
    const cost = nameDistance(written, county, MISSPELT);
    if (cost <= MISSPELT) return [{ place: county, body: loose.slice(county.length), cost }];
  }
  return [];
}

/** 柘县 for 柘城县; one that is another county's right name is told apart by its being foreign. */
function isAbridged(written: string, form: string): boolean {
  return written.length === 2 && form.length === 3 && written === form.charAt(0) + form.charAt(2);
}

function misspellingOf({ length }: string): number {
  if (length >= LONG_NAME.length) return LONG_NAME.misspelt;
  return length >= TWO_HOMOPHONES.shortest ? TWO_HOMOPHONES.misspelt : MISSPELT;
}

/** 商邱火车站: the city's short name at the start, misspelt. */
function misspeltCity(loose: string, { cityShort }: UnitIndex): PlacedName[] {
  if (cityShort === null || loose.startsWith(cityShort) || loose.length <= cityShort.length) return [];
  const cost = nameDistance(loose.slice(0, cityShort.length), cityShort, MISSPELT);
  return cost <= MISSPELT ? [{ place: CITY, body: loose.slice(cityShort.length), cost }] : [];
}

/** True where a name begins with a place that could be a county or a city, whichever it is. */
function beginsWithPlace(loose: string): boolean {
  return PLACE_AT_START.test(loose) && !loose.startsWith("市");
}

/** All ways to read where a written name belongs. Empty where it names a place outside the directory. */
export function placesOf(
  loose: string,
  stems: readonly { readonly stem: string; readonly city: string }[],
  index: UnitIndex,
): PlacedName[] {
  const county = splitCounty(loose, index);
  const nowhere: PlacedName = { place: NOWHERE, body: loose, cost: 0 };
  if (county) return [county, ...splitMisspeltLevel(loose, index), nowhere];
  const misspelt = startsWithOwnCity(loose, index) ? [] : splitMisspeltPlace(loose, index);
  if (misspelt.length > 0) return [...misspelt, nowhere];
  if (beginsWithPlace(loose) && !startsWithOwnCity(loose, index)) return [nowhere];
  const plain = /^市(?!场)/.test(loose) ? stems.filter(({ city: writing }) => writing !== "missing") : stems;
  const city = plain.map(({ stem, city: writing }): PlacedName => {
    return { place: CITY, body: stem, cost: writing === "full" ? 0 : UNNAMED_CITY };
  });
  const within = stems
    .filter(({ stem }) => stem !== loose)
    .flatMap(({ stem }) => splitCounty(stem, index) ?? splitMisspeltPlace(stem, index));
  return [...within, ...city, ...misspeltCity(loose, index), nowhere];
}

function startsWithOwnCity(loose: string, { cityShort }: UnitIndex): boolean {
  return cityShort !== null && loose.startsWith(cityShort);
}

/** Places outside the directory that a name mentions: 郑州 in 国网郑州供电公司, 杞县 in 杞县人民政府. */
export function foreignPlaces(loose: string, index: UnitIndex): string[] {
  const found: string[] = [];
  const own = countyForms(index);
  for (let at = 0; at < loose.length; at++) {
    for (const length of [2, 3, 4]) {
      const place = loose.slice(at, at + length);
      if (place.length < length || place === index.cityShort || own.has(place)) continue;
      if (CITIES.has(place) || COUNTIES.has(place) || (at === 0 && PROVINCES.has(place))) found.push(place);
    }
  }
  return found;
}
