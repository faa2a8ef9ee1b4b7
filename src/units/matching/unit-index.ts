import type { UnitDirectory } from "../directory/directory";
import { exactKey, looseKey } from "../names/name-key";
import { bareEntry, GROUP_CATEGORY, type UnitEntry } from "../directory/unit-entry";

/** Where in the directory a spelling stands. */
export type SpellingSource = "canonical" | "alias" | "former";

/** How the city stands before a name, compared with the plain 市 of the directory. */
export type CityWriting = "full" | "missing" | "doubled";

/** One spelling that the directory knows. */
export interface Spelling {
  readonly unit: string;
  readonly source: SpellingSource;
  readonly exact: string;
  readonly loose: string;
  /** Without the city before it; `null` where the unit is not one of the city itself. */
  readonly stem: string | null;
}

/** The spellings of a directory, ready to be looked up. */
export interface UnitIndex {
  readonly directory: UnitDirectory;
  /** Those of the entries. A group without an entry is looked up, and never guessed at. */
  readonly spellings: readonly Spelling[];
  readonly byExact: ReadonlyMap<string, readonly Spelling[]>;
  readonly byLoose: ReadonlyMap<string, readonly Spelling[]>;
  readonly byStem: ReadonlyMap<string, readonly Spelling[]>;
  /** The length of the longest loose key. */
  readonly longest: number;
  /** `商丘市`, or `null`. */
  readonly city: string | null;
  /** `商丘`, or `null`. */
  readonly cityShort: string | null;
  /** The ways to write the city before a name; last none at all. */
  readonly cityPrefixes: readonly (readonly [string, CityWriting])[];
  /** Counties, districts and zones of the directory, such as 梁园区. */
  readonly counties: readonly string[];
  /** What the names of this city begin with, by its first character: most characters of a text begin nothing. */
  readonly starts: ReadonlyMap<string, readonly string[]>;
  /** 1 for each UTF-16 unit in `starts`: looked up for each character of each piece. */
  readonly startUnits: Uint8Array;
}

const indexes = new WeakMap<UnitDirectory, UnitIndex>();

/** The index of a directory, made once. */
export function indexOf(directory: UnitDirectory): UnitIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const index = makeIndex(directory);
  indexes.set(directory, index);
  return index;
}

function makeIndex(directory: UnitDirectory): UnitIndex {
  const city = directory.city;
  const cityShort = city === null ? null : city.replace(/市$/, "");
  const spellings = directory.entries.flatMap((entry) => spellingsOf(entry, city, cityShort));
  const groups = directory.unlistedGroups.flatMap((name) =>
    spellingsOf(bareEntry(name, GROUP_CATEGORY), city, cityShort),
  );
  const known = [...spellings, ...groups];
  const counties = countiesOf(directory);
  const starts = startsOf([...(cityShort === null ? [] : [cityShort]), ...counties, ...zonesOf(directory)]);
  const startUnits = new Uint8Array(0x10000);
  for (const start of starts.keys()) startUnits[start.charCodeAt(0)] = 1;
  return {
    directory,
    spellings,
    byExact: gather(known, (spelling) => spelling.exact),
    byLoose: gather(known, (spelling) => spelling.loose),
    byStem: gather(known, (spelling) => spelling.stem),
    longest: known.reduce((longest, { loose }) => Math.max(longest, loose.length), 0),
    city,
    cityShort,
    cityPrefixes: cityPrefixes(city, cityShort),
    counties,
    starts,
    startUnits,
  };
}

function cityPrefixes(city: string | null, short: string | null): [string, CityWriting][] {
  const named: [string, CityWriting][] =
    city === null || short === null
      ? []
      : [
          [city, "full"],
          [`${city}市`, "doubled"],
          [`市${city}`, "doubled"],
          [`${city}${city}`, "doubled"],
          [short, "missing"],
        ];
  return [["市", "full"], ["市市", "doubled"], ...named, ["", "missing"]];
}

function startsOf(places: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const starts = new Map<string, string[]>();
  for (const start of ["市", "各", "中共", ...places]) {
    starts.set(start.charAt(0), [...(starts.get(start.charAt(0)) ?? []), start]);
  }
  return starts;
}

function countiesOf(directory: UnitDirectory): string[] {
  const counties = directory.entries.map((entry) => directory.countyOf(entry.name));
  return [...new Set(counties.filter((county) => county !== null))];
}

/** What a zone is called for short where it cannot be read as a plain word: 示范区. */
function zonesOf(directory: UnitDirectory): string[] {
  const aliases = directory.entries.flatMap((entry) =>
    directory.countyOf(entry.name) === null ? [] : entry.aliases,
  );
  return aliases.filter((alias) => /^.{2,}区$/.test(alias));
}

function spellingsOf(entry: UnitEntry, city: string | null, cityShort: string | null): Spelling[] {
  const sources: (readonly [SpellingSource, readonly string[]])[] = [
    ["canonical", [entry.name]],
    ["alias", entry.aliases],
    ["former", entry.formerNames],
  ];
  const written = sources.flatMap(([source, names]) =>
    names.map((name) => {
      const exact = exactKey(name);
      return { source, exact, loose: looseKey(exact) };
    }),
  );
  const own = new Set(written.map((spelling) => spelling.loose));
  const ofCity = startsWithCity(looseKey(exactKey(entry.name)), cityShort);
  return written.map((spelling) => ({
    ...spelling,
    unit: entry.name,
    stem: ofCity ? stemOf(spelling.loose, own, city, cityShort) : null,
  }));
}

function startsWithCity(key: string, cityShort: string | null): boolean {
  return key.startsWith("市") || (cityShort !== null && key.startsWith(cityShort));
}

/** The 市 of 市监局 is no city where 市市监局 is a name of the same unit. */
function stemOf(loose: string, own: ReadonlySet<string>, city: string | null, short: string | null): string {
  for (const prefix of [city, short, "市"]) {
    if (prefix === null || !loose.startsWith(prefix) || loose.length <= prefix.length) continue;
    if (prefix === "市" && own.has(`市${loose}`)) continue;
    return loose.slice(prefix.length);
  }
  return loose;
}

function gather(
  spellings: readonly Spelling[],
  keyOf: (spelling: Spelling) => string | null,
): ReadonlyMap<string, readonly Spelling[]> {
  const map = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = keyOf(spelling);
    if (key === null) continue;
    const list = map.get(key);
    if (list) list.push(spelling);
    else map.set(key, [spelling]);
  }
  return map;
}
