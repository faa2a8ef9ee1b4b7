import data from "./built-in-units.json";
import { exactKey } from "../names/name-key";
import type { DirectorySource } from "./directory-source";
import { cityIn, countyIn } from "./unit-place";
import { GROUP_CATEGORY, type UnitEntry } from "./unit-entry";

/** The unit directory (单位名录), as it is at one moment: nothing in it changes. */
export interface UnitDirectory {
  /** The rows in the clerk's order. */
  readonly entries: readonly UnitEntry[];
  /** The city whose 市 stands before the names, in full (`商丘市`); `null` where the directory does not say. */
  readonly city: string | null;
  /** The groups that units belong to and that have no row of their own, in the order in which they are named. */
  readonly unlistedGroups: readonly string[];
  /** The sheet it was read from; `null` for one that stands on no sheet. */
  readonly source: DirectorySource | null;
  /** The entry with exactly this canonical name. */
  entryOf(name: string): UnitEntry | null;
  /** True for an entry that stands for several units. */
  isGroup(name: string): boolean;
  /** The units of a group, groups within it expanded, each once, in the directory's order; empty for a unit. */
  membersOf(name: string): readonly string[];
  /** The county, district or zone a unit belongs to (`梁园区人民政府` → `梁园区`); `null` for all others. */
  countyOf(name: string): string | null;
}

/**
 * Builds a directory. Of two entries with one name the first is found; a group that contains itself expands to its
 * other members ({@link readDirectory} reports both).
 * @param city the city's full name; left out, it is the city that the names themselves mention.
 * @param source the sheet the entries were read from, so that an alias can be added there.
 */
export function createDirectory(
  entries: readonly UnitEntry[],
  city: string | null = cityIn(entries),
  source: DirectorySource | null = null,
): UnitDirectory {
  const byName = new Map<string, UnitEntry>();
  for (const entry of entries) if (!byName.has(entry.name)) byName.set(entry.name, entry);
  const inside = new Map<string, string[]>();
  const listedName = groupNames(entries);
  for (const { name, groups } of byName.values()) {
    for (const group of groups) listIn(inside, byName.has(group) ? group : listedName(group)).push(name);
  }
  const order = new Map([...byName.keys()].map((name, index) => [name, index]));
  const isGroup = (name: string): boolean =>
    inside.has(name) || byName.get(name)?.category === GROUP_CATEGORY;
  const expanded = new Map<string, readonly string[]>();
  return {
    entries,
    city,
    unlistedGroups: unlisted([...inside.keys()], entries),
    source,
    entryOf: (name) => byName.get(name) ?? null,
    isGroup,
    membersOf: (name) => {
      const known = expanded.get(name);
      if (known) return known;
      const members = unitsWithin(name, inside, isGroup).sort(
        (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
      );
      expanded.set(name, members);
      return members;
    },
    countyOf: (name) => countyIn(byName.get(name) ?? null),
  };
}

/** The directory of 商丘, whose plan of 2018 the product was made with: its units, their names and groups. */
export function builtInDirectory(): UnitDirectory {
  builtIn ??= createDirectory(data.entries, data.city);
  return builtIn;
}
let builtIn: UnitDirectory | undefined;

/** By what name a group has a row of its own, whichever of its names and brackets a member's row writes; a group without a row keeps its name. */
function groupNames(entries: readonly UnitEntry[]): (group: string) => string {
  const names = new Map<string, string>();
  for (const { name, aliases, category } of entries) {
    if (category === GROUP_CATEGORY) for (const one of [name, ...aliases]) names.set(exactKey(one), name);
  }
  return (group) => names.get(exactKey(group)) ?? group;
}

function unlisted(groups: readonly string[], entries: readonly UnitEntry[]): string[] {
  const known = new Set(
    entries.flatMap(({ name, aliases, formerNames }) => [name, ...aliases, ...formerNames].map(exactKey)),
  );
  return groups.filter((group) => !known.has(exactKey(group)));
}

function listIn(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function unitsWithin(
  group: string,
  inside: ReadonlyMap<string, readonly string[]>,
  isGroup: (name: string) => boolean,
): string[] {
  const seen = new Set([group]);
  const waiting = [group];
  for (const name of waiting) {
    for (const member of inside.get(name) ?? []) {
      if (seen.has(member)) continue;
      seen.add(member);
      waiting.push(member);
    }
  }
  return waiting.slice(1).filter((name) => !isGroup(name));
}
