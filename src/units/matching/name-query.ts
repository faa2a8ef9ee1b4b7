import { exactKey, looseKey } from "../names/name-key";
import { provinceOf } from "../names/places";
import type { CityWriting, Spelling, UnitIndex } from "./unit-index";

/** A name without the city before it, and how the city was written. */
export interface StemReading {
  readonly stem: string;
  readonly city: CityWriting;
  /** The city's own spellings that have this stem. */
  readonly spellings: readonly Spelling[];
}

/** A written name, prepared for the matchers: what the directory holds under each of its keys is looked up once. */
export interface NameQuery {
  readonly exact: string;
  readonly loose: string;
  /** The spellings that agree letter by letter. */
  readonly sameExact: readonly Spelling[];
  /** The spellings with the same loose key. */
  readonly sameLoose: readonly Spelling[];
  /** What the name may be without the city before it: 市场监管局 is 市 + 场监管局, or has lost its 市. */
  readonly stems: readonly StemReading[];
}

const NONE: readonly Spelling[] = [];

/** Prepares a written name. */
export function nameQuery(text: string, index: UnitIndex): NameQuery {
  const exact = exactKey(text);
  const loose = withLevelOnce(withoutProvince(looseKey(exact), index), index);
  return {
    exact,
    loose,
    sameExact: index.byExact.get(exact) ?? NONE,
    sameLoose: index.byLoose.get(loose) ?? NONE,
    stems: stemReadings(loose, index),
  };
}

function stemReadings(loose: string, index: UnitIndex): StemReading[] {
  const readings: StemReading[] = [];
  for (const [prefix, city] of index.cityPrefixes) {
    if (!loose.startsWith(prefix) || loose.length <= prefix.length) continue;
    const stem = loose.slice(prefix.length);
    readings.push({ stem, city, spellings: index.byStem.get(stem) ?? NONE });
  }
  return readings;
}

/** 河南省商丘市… is 商丘市…, and 河南省永城市… is 永城市…. */
function withoutProvince(loose: string, { cityShort, counties }: UnitIndex): string {
  const province = cityShort === null ? null : provinceOf(cityShort);
  if (cityShort === null || province === null || !loose.startsWith(province)) return loose;
  const rest = loose.slice(province.length).replace(/^省/, "");
  return [cityShort, ...counties].some((place) => rest.startsWith(place)) ? rest : loose;
}

/** 睢县县委 is 睢县委: said aloud, the level is heard twice. */
function withLevelOnce(loose: string, { counties }: UnitIndex): string {
  for (const county of counties) {
    const level = county.slice(-1);
    if (!loose.startsWith(level, county.length) || !loose.startsWith(county)) continue;
    if (COUNTY_ORGAN_START.test(loose.slice(county.length + 1)))
      return county + loose.slice(county.length + 1);
  }
  return loose;
}
const COUNTY_ORGAN_START = /^(?:委|政府|党|人大|政协|纪委)/;
