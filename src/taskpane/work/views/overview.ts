import { dekadLabel, type Dekad, type IsoDate } from "../../../calendar";
import { itemsOf, settingSentence, snapshotBefore, type SettingProblem } from "../../../app";
import type { HostCapabilities, WorkbookHost } from "../../../hosts";
import { computeMeasures, countStandings, type StandingCounts } from "../../../measures";
import type { Reading } from "../reading";
import type { MergeCounts } from "./merge-view";
import { unitCounts, type UnitCounts } from "./units-view";

/** All that the first screen and the context line show. */
export interface Overview {
  readonly host: { readonly kind: WorkbookHost["kind"]; readonly can: HostCapabilities };
  /** The sheets that hold ledgers, with their items. */
  readonly sheets: readonly { readonly sheet: string; readonly items: number }[];
  /** The sheet that was chosen; `null` for all of them. */
  readonly sheet: string | null;
  readonly items: number;
  readonly dekad: Dekad | null;
  readonly asOf: IsoDate | null;
  readonly ledger: LedgerCounts;
  readonly check: CheckCounts;
  readonly units: UnitCounts;
  /** `null` until a day is known to judge on. */
  readonly progress: ProgressCounts | null;
  /** How many cells the last change touched; 0 where there is nothing to take back. */
  readonly undoable: number;
  /** The file of the last 旬's ledger that this one is compared with; `null` for none. */
  readonly previous: string | null;
  /** The earlier 旬, in words, that was kept and is compared with where no file was chosen; `null` where there is none. */
  readonly kept: string | null;
  /** A sentence for each setting kept in the workbook that could not be used: its name, and what holds instead. */
  readonly settingProblems: readonly string[];
  /** The returns merged; `null` where none were read. */
  readonly merge: MergeCounts | null;
}

/** What was recognised, counted over all ledgers in scope. */
export interface LedgerCounts {
  /** 1-based rows of the first ledger's header; empty for forms. */
  readonly headerRows: readonly number[];
  readonly columns: number;
  readonly unused: number;
}

/** Findings by severity, and how many cells can be mended at once. */
export interface CheckCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
}

/** The figures of the first screen. */
export interface ProgressCounts {
  readonly standings: StandingCounts;
  readonly completed: number;
  readonly all: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly dueSoonDays: number;
  readonly notComputable: number;
}

/** Sums up a reading. */
export function overviewOf(
  reading: Reading,
  host: WorkbookHost,
  undoable: number,
  settingProblems: readonly SettingProblem[],
  merge: MergeCounts | null,
): Overview {
  const { all, scoped, dekad, asOf, outcome } = reading;
  const [first] = scoped.workbook.ledgers;
  const ledgers = scoped.workbook.ledgers;
  return {
    host: { kind: host.kind, can: host.can },
    sheets: all.workbook.ledgers.map(({ sheet, items }) => ({ sheet, items: items.length })),
    sheet: reading.sheet,
    items: itemsOf(scoped).length,
    dekad,
    asOf,
    ledger: {
      headerRows: first?.headerRows ?? [],
      columns: first?.columns.size ?? 0,
      unused: ledgers.reduce((sum, { unused }) => sum + unused.length, 0),
    },
    check: { ...outcome.summary, fixable: reading.fixes.length },
    units: unitCounts(reading),
    progress: progressOf(reading),
    undoable,
    previous: reading.previous?.fileName ?? null,
    kept: keptDekad(reading),
    settingProblems: settingProblems.map(settingSentence),
    merge,
  };
}

function progressOf({ scoped, asOf, dueSoonDays }: Reading): ProgressCounts | null {
  if (asOf === null) return null;
  const options = { asOf, dueSoonDays };
  const items = itemsOf(scoped);
  const { completionRate, overdue, dueSoon, notComputable } = computeMeasures(items, options);
  return {
    standings: countStandings(items, options),
    completed: completionRate.numerator.length,
    all: completionRate.denominator.length,
    overdue: overdue.numerator.length,
    dueSoon: dueSoon.numerator.length,
    dueSoonDays,
    notComputable: notComputable.numerator.length,
  };
}

function keptDekad({ dekad, settings }: Reading): string | null {
  const kept = dekad && snapshotBefore(settings.snapshots, dekad);
  return kept && dekadLabel(kept.dekad);
}
