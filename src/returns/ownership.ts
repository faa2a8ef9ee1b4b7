import type { Item } from "../ledger";
import { remember } from "../text";
import { readUnits, type UnitDirectory, type UnitRef } from "../units";
import { leadUnitsOf, unitsOf } from "./lead-units";
import { unitsNamed } from "./merging-directory";
import { unitsPerhapsMeant } from "./unit-meant";

/** Who answers for an item, as far as its cells tell. */
export interface Ownership {
  /** Whether a unit is named among an item's lead units. A county's party committee and government count as one. */
  isLead(item: Item, unit: string): boolean;
  /** Whether an item names a unit, itself, in a group, or as the one that runs an office it names. */
  names(item: Item, unit: string): boolean;
  /**
   * Whether an item is a unit's to report on. Where that cannot be told (the directory does not know the unit, or the item names nobody, or
   * groups or units that nobody has listed) it is taken as the unit's own: nothing a unit wrote is set aside on a doubt. But of an item that says
   * whose it is and not who leads, where each word on its status counts, a unit that nobody knows has none.
   */
  owns(item: Item, unit: string): boolean;
  /** Whether an item may be a unit's only because it names somebody that nobody has listed, or nobody. */
  isOpenTo(item: Item, unit: string): boolean;
  /** All units that items name, groups expanded, in the directory's order, one for each county. */
  namedUnits(items: readonly Item[]): string[];
  /** The bodies that report on an item as far as its cells name them, groups expanded; in no order. */
  reportersOf(item: Item): ReadonlySet<string>;
  /** The body that reports for a unit: its county, or the unit itself. */
  reporterOf(unit: string): string;
}

const UNIT_COLUMNS = ["leadUnits", "responsibleUnits"] as const;

/** Answers by a directory, for as long as it is used for the same items: what each item names is worked out once. */
export function ownershipBy(directory: UnitDirectory): Ownership {
  const reporterOf = reporterBy(directory);
  // Items of a sheet whose cells say the same share what was read of them.
  const known = new Map<readonly UnitRef[], ReadonlySet<string>>();
  const reportersIn = (refs: readonly UnitRef[]): ReadonlySet<string> => {
    const before = known.get(refs);
    if (before) return before;
    const all = refs.flatMap((ref) => [...unitsOf(ref), ...unitsInNote(ref, directory)]);
    const found = new Set(all.map(reporterOf));
    known.set(refs, found);
    return found;
  };
  const isLead = (item: Item, unit: string): boolean => reportersIn(leadUnitsOf(item)).has(reporterOf(unit));
  const names = (item: Item, unit: string): boolean =>
    UNIT_COLUMNS.some((column) => reportersIn(item.units[column]).has(reporterOf(unit)));
  const perhapsMeant = remember((unit) => unitsPerhapsMeant(unit, directory));
  return {
    reporterOf,
    reportersOf: (item) => {
      const lead = reportersIn(item.units.leadUnits);
      const responsible = reportersIn(item.units.responsibleUnits);
      return responsible === lead || responsible.size === 0 ? lead : new Set([...lead, ...responsible]);
    },
    isLead,
    names,
    owns: (item, unit) =>
      names(item, unit) ||
      isOpen(item, directory) ||
      mayTellOf(item, unit, { names, directory, perhapsMeant }),
    isOpenTo: (item, unit) =>
      directory.entryOf(unit) !== null && !names(item, unit) && isOpen(item, directory),
    namedUnits: (items) => {
      const units = new Set([...unitsNamed(items)].flatMap(unitsOf));
      const named = directory.entries
        .map(({ name }) => name)
        .filter((name) => units.has(name) && !directory.isGroup(name));
      const government = named.filter(
        (name) => directory.countyOf(name) === null || /政府$|管委会$/.test(name),
      );
      const byReporter = new Map([...named, ...government].map((name) => [reporterOf(name), name]));
      return named.filter((name) => byReporter.get(reporterOf(name)) === name);
    },
  };
}

/** See {@link Ownership.reporterOf}. */
export function reporterBy(directory: UnitDirectory): (unit: string) => string {
  return (unit) => directory.countyOf(unit) ?? unit;
}

/** `市扬尘办(市城管局)`: the office is run by the unit in the brackets, which reports for it. */
export function unitsInNote({ note }: Pick<UnitRef, "note">, directory: UnitDirectory): readonly string[] {
  return note === null ? [] : readUnits(note, directory).flatMap(({ name }) => name ?? []);
}

/** What tells whether an unknown unit may tell of an item. */
interface TellingContext extends Pick<Ownership, "names"> {
  readonly directory: UnitDirectory;
  /** The units that may be meant by a name; asked for each row of a return, whose name is the same. */
  readonly perhapsMeant: (unit: string) => readonly string[];
}

/**
 * A unit that the directory does not know may tell of an item whose status is its lead units', and of one that names a unit which may be meant by its
 * name.
 */
function mayTellOf(item: Item, unit: string, { names, directory, perhapsMeant }: TellingContext): boolean {
  if (directory.entryOf(unit) !== null) return false;
  if (leadUnitsOf(item).length > 0) return true;
  return perhapsMeant(unit).some((one) => names(item, one));
}

/**
 * The item names something that stands for units nobody has listed: 市直有关部门, or a name that is nobody's, or may be another's; or it names none at
 * all.
 */
function isOpen({ units }: Item, directory: UnitDirectory): boolean {
  const refs = [...units.leadUnits, ...units.responsibleUnits];
  const mayBeAnybody = ({ name, text, members, suggestions }: UnitRef): boolean =>
    name === null
      ? suggestions.length > 0 || directory.entryOf(text) === null
      : members.length === 0 && directory.isGroup(name);
  return refs.length === 0 || refs.some(mayBeAnybody);
}
