import type { Item, UnitColumnId } from "../ledger";
import { batchKey, isComplete, latenessOf } from "../ledger";
import type { UnitRef } from "../units";
import type { MeasureOptions } from "./measure";

/** How the items of one unit, or of one batch, stand. */
export interface TallyRow {
  /** The unit's standard name, the spelling found where the directory does not know it, or the batch. */
  readonly name: string;
  /** Whether the directory knows the unit; always true for a batch. */
  readonly known: boolean;
  readonly items: readonly Item[];
  readonly completed: readonly Item[];
  readonly overdue: readonly Item[];
}

/**
 * Tallies items by the units of one column. An item counts once for each unit it names, groups standing for their
 * members; so the rows add up to more than the number of items.
 */
export function tallyByUnit(
  items: readonly Item[],
  column: UnitColumnId,
  options: MeasureOptions,
): TallyRow[] {
  const named = items.map((item) => ({ item, names: item.units[column].flatMap(namesOf) }));
  const known = new Map(named.flatMap(({ names }) => names));
  const spellingOf = firstSpellings(known.keys());
  return tally(
    named.map(({ item, names }) => ({ item, names: [...new Set(names.map(([name]) => spellingOf(name)))] })),
    (name) => known.get(name) ?? false,
    options,
  );
}

/** Of spellings that differ only in case, the first: the formulas that count units over cells (COUNTIFS) do not tell them apart. */
function firstSpellings(names: Iterable<string>): (name: string) => string {
  const first = new Map<string, string>();
  for (const name of names) {
    const bare = name.toLowerCase();
    if (!first.has(bare)) first.set(bare, name);
  }
  return (name) => first.get(name.toLowerCase()) ?? name;
}

/** Tallies items by batch. */
export function tallyByBatch(items: readonly Item[], options: MeasureOptions): TallyRow[] {
  return tally(
    items.map((item) => ({ item, names: [batchKey(item.batch)] })),
    () => true,
    options,
  );
}

/** The units that an item names in a column, each once, groups as their members. */
export function unitNamesOf(item: Item, column: UnitColumnId): string[] {
  return [...new Map(item.units[column].flatMap(namesOf)).keys()];
}

/** The units that a name stands for, each with whether the directory knows it. */
function namesOf(unit: UnitRef): [name: string, known: boolean][] {
  if (unit.members.length > 0) return unit.members.map((member) => [member, true]);
  return [[unit.name ?? unit.text, unit.name !== null]];
}

function tally(
  named: readonly { readonly item: Item; readonly names: readonly string[] }[],
  isKnown: (name: string) => boolean,
  { asOf, dueSoonDays }: MeasureOptions,
): TallyRow[] {
  const rows = new Map<string, Item[]>();
  for (const { item, names } of named) {
    for (const name of names) {
      const items = rows.get(name);
      if (items) items.push(item);
      else rows.set(name, [item]);
    }
  }
  return [...rows].map(([name, items]) => ({
    name,
    known: isKnown(name),
    items,
    completed: items.filter((item) => isComplete(item.status)),
    overdue: items.filter((item) => latenessOf(item, asOf, dueSoonDays).kind === "overdue"),
  }));
}

/** The share of a row's items that are complete, from 0 to 1. */
export function tallyRate({ items, completed }: TallyRow): number {
  return items.length === 0 ? 0 : completed.length / items.length;
}

/** From the highest rate to the lowest; of equal rates the one with more items first, then by name. */
export function rankTally(rows: readonly TallyRow[]): TallyRow[] {
  return [...rows].sort(
    (a, b) =>
      tallyRate(b) - tallyRate(a) ||
      b.items.length - a.items.length ||
      (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}
