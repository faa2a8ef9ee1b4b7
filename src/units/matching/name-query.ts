import { exactKey, looseKey } from "../names/name-key";
import { PROVINCES } from "../names/places";
import type { UnitIndex } from "./unit-index";

/** How the city stands before a name, compared with the plain 市 of the directory. */
export type CityWriting = "full" | "missing" | "doubled";

/** A name without the city before it, and how the city was written. */
export interface StemReading {
  readonly stem: string;
  readonly city: CityWriting;
}

/** A written name, prepared for the matchers. */
export interface NameQuery {
  readonly exact: string;
  readonly loose: string;
  /** What the name may be without the city before it: 市场监管局 is 市 + 场监管局, or has lost its 市. */
  readonly stems: readonly StemReading[];
}

/** Prepares a written name. */
export function nameQuery(text: string, index: UnitIndex): NameQuery {
  const exact = exactKey(text);
  const loose = withoutProvince(looseKey(exact), index.cityShort);
  return { exact, loose, stems: stemReadings(loose, index) };
}

function stemReadings(loose: string, { city, cityShort }: UnitIndex): StemReading[] {
  const prefixes: (readonly [string, CityWriting])[] = [
    ["市", "full"],
    ["市市", "doubled"],
  ];
  if (city !== null && cityShort !== null) {
    prefixes.push(
      [city, "full"],
      [`${city}市`, "doubled"],
      [`市${city}`, "doubled"],
      [`${city}${city}`, "doubled"],
      [cityShort, "missing"],
    );
  }
  const readings: StemReading[] = prefixes
    .filter(([prefix]) => loose.startsWith(prefix) && loose.length > prefix.length)
    .map(([prefix, writing]) => ({ stem: loose.slice(prefix.length), city: writing }));
  return [...readings, { stem: loose, city: "missing" }];
}

/** 河南省商丘市… is 商丘市…: there is but one city of the name. */
function withoutProvince(loose: string, cityShort: string | null): string {
  if (cityShort === null) return loose;
  const at = loose.indexOf(cityShort);
  return at > 0 && PROVINCES.has(loose.slice(0, at).replace(/省$/, "")) ? loose.slice(at) : loose;
}
