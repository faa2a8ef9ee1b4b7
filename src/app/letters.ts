import type { IsoDate } from "../calendar";
import type { LetterSpec } from "../document";
import { isClosed, isComplete, type Item } from "../ledger";
import {
  type Escalation,
  ESCALATION_STEPS,
  escalationOf,
  letterKeys,
  type MeasureOptions,
  type SentLetter,
  unitNamesOf,
} from "../measures";
import { LETTER_KINDS, letterSpec, type LetterItem, type LetterKind } from "../reports";
import type { MergeResult } from "../returns";
import type { UnitDirectory } from "../units";
import { DUE_SOON_DAYS } from "./due-soon";
import { DEFAULT_LETTER_SETTINGS, type LetterSettings, withSent } from "./letter-settings";
import { itemsOf, type OpenedLedgers } from "./open-ledgers";
import { officeNamed, subjectOf } from "./title";
import { unitNamed } from "./unit-named";
import { VerbRefused } from "./verb-refused";

/** What {@link letters} is asked with. */
export interface LettersOptions {
  readonly asOf: IsoDate;
  /** Which letters; left out, those by which late items are chased. */
  readonly kinds?: readonly LetterKind[];
  /** Only to this unit; a 通报 to all then speaks of it alone. */
  readonly unit?: string;
  readonly settings?: LetterSettings;
  /** What was sent in earlier 旬: an item chased in vain goes a step further. */
  readonly sent?: readonly SentLetter[];
  /** The merge the items come from. */
  readonly merge?: MergeResult;
}

/** One letter, ready to be filled into its template. */
export interface Letter {
  readonly kind: LetterKind;
  /** The unit it goes to, or that applies; `null` for a 通报 to all. */
  readonly unit: string | null;
  readonly items: readonly LetterItem[];
  readonly spec: LetterSpec;
}

/** What is to be written. */
export interface LettersOutcome {
  /** By kind, from the mildest step on, then in the order in which the units first stand in the ledger. */
  readonly letters: readonly Letter[];
  /** Items that call for a letter and name no unit. */
  readonly unaddressed: readonly Item[];
  /** Letters at the last step to a unit that was there before: whether to hold somebody to account is for a person to say. */
  readonly exhausted: readonly LetterItem[];
}

/**
 * 督办: the letters that a ledger calls for on a day. Each late item goes to its lead units, or where it names none to its
 * responsible units, groups standing for their members and a county's committee and government for one; each unit gets
 * one letter a step with all its items at that step, a 通报 goes to all. 销号申请 is the letter of a unit whose items are complete and not
 * yet struck off.
 *
 * @throws VerbRefused where the ledger has no items, or the unit asked for none that calls for a letter.
 */
export function letters(opened: OpenedLedgers, options: LettersOptions): LettersOutcome {
  const { asOf, kinds = ESCALATION_STEPS, sent = [] } = options;
  const settings = settled(options.settings ?? DEFAULT_LETTER_SETTINGS, opened);
  const all = options.merge ? options.merge.items.map(({ item }) => item) : itemsOf(opened);
  if (all.length === 0) throw new VerbRefused("ledger-not-found");
  const measuring = { asOf, dueSoonDays: DUE_SOON_DAYS };
  const keyOf = letterKeys(all);
  const addressed = addressedItems(all, opened.directory, (item, unit) =>
    escalationOf({ item, key: keyOf(item), unit }, sent, measuring, settings.thresholds),
  );
  const only = options.unit === undefined ? null : unitNamed(options.unit, opened.directory);
  const wanted = addressed.flatMap(({ kind, unit, item, escalation }) =>
    unit !== null && kinds.includes(kind) && (only === null || unit === only)
      ? [{ kind, line: { unit, item, escalation } }]
      : [],
  );
  if (only !== null && wanted.length === 0) {
    throw new VerbRefused("unit-without-letters", { unit: options.unit ?? "" });
  }
  const written = LETTER_KINDS.flatMap((kind) => {
    const lines = wanted.filter((one) => one.kind === kind).map(({ line }) => line);
    return lettersOfKind(kind, lines, { all, settings, measuring, subject: subjectOf(opened) });
  });
  return {
    letters: written,
    unaddressed: addressed.flatMap(({ kind, unit, item }) =>
      unit === null && kinds.includes(kind) ? [item] : [],
    ),
    exhausted: written.flatMap(({ items }) => items.filter(({ escalation }) => escalation?.isExhausted)),
  };
}

/** What was sent before together with letters that were written now, to be kept for the next 旬. @param asOf the day they were written for. */
export function sentWith(
  before: readonly SentLetter[],
  written: readonly Letter[],
  asOf: IsoDate,
): SentLetter[] {
  return withSent(
    before,
    written.flatMap((letter) => sentBy(letter, asOf)),
  );
}

/** Where the settings name no sender it is the office that the ledger's title names. */
function settled(settings: LetterSettings, opened: OpenedLedgers): LetterSettings {
  return settings.sender === "" ? { ...settings, sender: officeNamed(opened) ?? "" } : settings;
}

/** An item that calls for a letter to a unit; `unit` is `null` where it names none. */
interface AddressedItem {
  readonly kind: LetterKind;
  readonly unit: string | null;
  readonly item: Item;
  readonly escalation: Escalation | null;
}

function addressedItems(
  all: readonly Item[],
  directory: UnitDirectory,
  escalate: (item: Item, unit: string) => Escalation | null,
): AddressedItem[] {
  return all.flatMap((item) => {
    const units = addressees(item, directory);
    return (units.length === 0 ? [null] : units).flatMap((unit): AddressedItem[] => {
      if (isComplete(item.status)) {
        return isClosed(item) ? [] : [{ kind: "closing", unit, item, escalation: null }];
      }
      const escalation = escalate(item, unit ?? "");
      return escalation ? [{ kind: escalation.step, unit, item, escalation }] : [];
    });
  });
}

/** Who is written to about an item, one name for each body that reports. */
function addressees(item: Item, directory: UnitDirectory): string[] {
  const leads = unitNamesOf(item, "leadUnits");
  const names = leads.length > 0 ? leads : unitNamesOf(item, "responsibleUnits");
  const byReporter = new Map<string, string>();
  for (const name of names) {
    const reporter = directory.countyOf(name) ?? name;
    // A county is written to as its government.
    if (!byReporter.has(reporter) || /政府$|管委会$/.test(name)) byReporter.set(reporter, name);
  }
  return [...byReporter.values()];
}

interface LedgerFacts {
  readonly all: readonly Item[];
  readonly settings: LetterSettings;
  readonly measuring: MeasureOptions;
  readonly subject: string;
}

function lettersOfKind(
  kind: LetterKind,
  lines: readonly LetterItem[],
  { all, settings: office, measuring: options, subject }: LedgerFacts,
): Letter[] {
  if (lines.length === 0) return [];
  const units = kind === "circulate" ? [null] : [...new Set(lines.map(({ unit }) => unit))];
  return units.map((unit) => {
    const items = arranged(unit === null ? lines : lines.filter((line) => line.unit === unit));
    return { kind, unit, items, spec: letterSpec({ kind, unit, subject, office, items, all, options }) };
  });
}

/** Lines of one unit together, units in the order in which they first stand in the ledger, what is latest first. */
function arranged(lines: readonly LetterItem[]): LetterItem[] {
  const places = new Map([...new Set(lines.map(({ unit }) => unit))].map((unit, place) => [unit, place]));
  const placeOf = ({ unit }: LetterItem): number => places.get(unit) ?? 0;
  const daysLate = ({ escalation }: LetterItem): number => escalation?.daysLate ?? 0;
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b) || daysLate(b) - daysLate(a));
}

function sentBy({ items }: Letter, asOf: IsoDate): SentLetter[] {
  return items.flatMap(({ unit, escalation }) =>
    escalation && escalation.key !== null
      ? [{ item: escalation.key, unit, step: escalation.step, asOf }]
      : [],
  );
}
