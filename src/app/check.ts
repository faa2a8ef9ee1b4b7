import { dekadOf, type IsoDate } from "../calendar";
import {
  countBySeverity,
  DEFAULT_CHECK_SETTINGS,
  runChecks,
  type CheckContext,
  type CheckSettings,
  type Finding,
  type StoodBefore,
} from "../checks";
import type { WorkbookHost } from "../hosts";
import { itemMatcher, type Item } from "../ledger";
import { compareDekads } from "../measures";
import { identifyReturn, ownershipBy } from "../returns";
import type { UnitDecision } from "../units";
import { DUE_SOON_DAYS } from "./due-soon";
import { asOfNamed, itemsOf, openLedgers, type LedgerOptions, type OpenedLedgers } from "./open-ledgers";
import { type KeptSnapshot, snapshotBefore } from "./snapshots";

/** What {@link check} is asked with. */
export interface CheckOptions extends LedgerOptions {
  /** Left out, the last day of the 旬 that the ledger's title names; without either, lateness is not judged. */
  readonly asOf?: IsoDate;
  /** What the office has settled about the rules. */
  readonly settings?: CheckSettings;
  /** What a person has decided about single spellings of units. */
  readonly decisions?: readonly UnitDecision[];
  /** The items as they stood at the last 旬. */
  readonly previous?: readonly Item[];
  /** How the ledger stood when earlier 旬 were reported: where `previous` is not given, the last before the day's 旬 is asked. */
  readonly snapshots?: readonly KeptSnapshot[];
  /** The master's items, where the workbook is not the master itself. */
  readonly master?: readonly Item[];
  /** The workbook's file name, without folders: it may tell whose return it is. */
  readonly fileName?: string;
}

/** What {@link check} found. */
export interface CheckOutcome {
  readonly opened: OpenedLedgers;
  readonly asOf: IsoDate | null;
  readonly findings: readonly Finding[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
}

/** 校验: reads the ledgers of a workbook and reports everything that is wrong with them. */
export async function check(host: WorkbookHost, options: CheckOptions = {}): Promise<CheckOutcome> {
  return checkOpened(await openLedgers(host, options), options);
}

/** {@link check} on ledgers already read. */
export function checkOpened(opened: OpenedLedgers, options: CheckOptions = {}): CheckOutcome {
  const asOf = options.asOf ?? asOfNamed(opened);
  const findings = runChecks(contextOf(opened, asOf, options));
  return { opened, asOf, findings, summary: countBySeverity(findings) };
}

/** What is wrong with the sheets themselves, whatever the day: lateness has lists of its own. */
export function findingsInSheets(opened: OpenedLedgers, options: CheckOptions = {}): Finding[] {
  return runChecks(contextOf(opened, null, options));
}

function contextOf(opened: OpenedLedgers, asOf: IsoDate | null, options: CheckOptions): CheckContext {
  const { workbook, directory, directoryProblems } = opened;
  return {
    workbook,
    directory,
    directoryProblems,
    asOf,
    decisions: options.decisions ?? [],
    settings: options.settings ?? DEFAULT_CHECK_SETTINGS,
    previous: options.previous ?? null,
    stoodBefore: asOf && stoodBefore(options.snapshots ?? [], opened, asOf),
    master: options.master ?? null,
    expected: options.master ? expectedOf(opened, options.master, options.fileName) : null,
  };
}

function stoodBefore(
  snapshots: readonly KeptSnapshot[],
  opened: OpenedLedgers,
  asOf: IsoDate,
): StoodBefore | null {
  const kept = snapshotBefore(snapshots, dekadOf(asOf));
  return kept && compareDekads(kept, itemsOf(opened), { asOf, dueSoonDays: DUE_SOON_DAYS }).earlierOf;
}

/**
 * The master's items that a workbook should hold: those that name the unit whose return it is, where most of what it holds is
 * that unit's, as the master has it; `null` for all. Of a unit that the directory does not know nothing can be expected, unless it sent
 * the greater part of the master.
 */
function expectedOf(opened: OpenedLedgers, master: readonly Item[], fileName = ""): readonly Item[] | null {
  const { directory, workbook } = opened;
  const { unit } = identifyReturn(fileName, workbook, directory);
  if (unit === null) return null;
  if (directory.entryOf(unit) === null) return itemsOf(opened).length * 2 > master.length ? null : [];
  const ownership = ownershipBy(directory);
  const matcher = itemMatcher(master);
  const held = itemsOf(opened).flatMap((item) => matcher.match(item)?.known ?? []);
  const own = held.filter((item) => ownership.owns(item, unit));
  return own.length * 2 > held.length ? master.filter((item) => ownership.names(item, unit)) : null;
}
