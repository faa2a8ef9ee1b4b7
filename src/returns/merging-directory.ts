import type { Item } from "../ledger";
import { bareEntry, builtInDirectory, createDirectory, type UnitDirectory, type UnitRef } from "../units";
import { withShortNames } from "./short-names";
import { placesIn } from "./title-places";
import { readsLikeOneUnit } from "./unlisted-name";

/**
 * The directory with the units that only the items name, and with short names: whoever the ledger names is known, whether or not somebody has listed
 * it, so that its return is known as its. A name that may be a misspelt one of another unit of the ledger is not added, since that may be meant.
 *
 * @param titles of the ledger's sheets, which may name its city and county; left out, none.
 * @returns the same directory where there is nothing to add.
 */
export function mergingDirectory(
  directory: UnitDirectory,
  items: readonly Item[],
  titles: readonly string[] = [],
): UnitDirectory {
  const refs = unitsNamed(items);
  const known = new Set(
    [...refs].flatMap(({ name, members }) => [...members, ...(name === null ? [] : [name])]),
  );
  const isMeant = ({ name, text, suggestions }: UnitRef): boolean =>
    name === null && readsLikeOneUnit(text) && !suggestions.some((one) => known.has(one));
  const names = new Set([...refs].filter(isMeant).map(({ text }) => text));
  // Of an office elsewhere the built-in directory knows nobody: its 市水利局 is not the 水利局 of that office.
  const isElsewhere = directory === builtInDirectory() && known.size === 0 && names.size > 0;
  const listed = isElsewhere ? [] : directory.entries;
  const all = [...listed, ...Array.from(names, (name) => bareEntry(name))];
  const { cities, counties } = placesIn(titles);
  const entries = withShortNames(all, counties);
  const city = cityOf(cities, directory, known) ?? (isElsewhere ? null : directory.city);
  return names.size === 0 && entries === all && city === directory.city
    ? directory
    : createDirectory(entries, city);
}

/**
 * The city that titles name, whose offices those with a mere 市 before them are; `null` where they name none, or the directory knows its own. The
 * built-in one is of a certain city, and serves others without their own. A city that the ledger names among its counties is one of these.
 */
function cityOf(
  cities: readonly string[],
  directory: UnitDirectory,
  known: ReadonlySet<string>,
): string | null {
  if (directory.city !== null && directory !== builtInDirectory()) return null;
  const counties = new Set([...known].map((unit) => directory.countyOf(unit)));
  return cities.find((city) => !counties.has(city)) ?? null;
}

/** What the items' cells of units name, each cell once. */
export function unitsNamed(items: readonly Item[]): ReadonlySet<UnitRef> {
  const cells = new Set<readonly UnitRef[]>();
  for (const { units } of items) cells.add(units.leadUnits).add(units.responsibleUnits);
  return new Set([...cells].flat());
}
