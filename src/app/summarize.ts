import { dekadEnd, formatChineseDate, latestDekad, previousDekad, dekadOf, type IsoDate } from "../calendar";
import { findingMessage } from "../checks";
import type { WorkbookHost } from "../hosts";
import { compareDekads, type Snapshot, snapshotOf } from "../measures";
import {
  chasingSheet,
  conflictsSheet,
  doubtsSheet,
  isMergedAgain,
  leftAsideBy,
  leftAsideSheet,
  ledgerSheets,
  sourcesSheet,
  summary,
  summaryTitle,
  type ReportedFinding,
  type SheetHead,
} from "../reports";
import { chasingAfter, dueDay, type MergeResult } from "../returns";
import type { SheetSpec } from "../sheet";
import { builtInDirectory, directorySheet, type UnitDirectory } from "../units";
import { findingsInSheets, type CheckOptions } from "./check";
import { DUE_SOON_DAYS } from "./due-soon";
import type { MergeOutcome } from "./merge";
import { nameChanges, proposeUnitEdits, type UnitEdit } from "./normalize";
import { itemsOf, type OpenedLedgers } from "./open-ledgers";
import { cityOf, ledgerTitleOf, officeOf, subjectOf } from "./title";
import { VerbRefused } from "./verb-refused";

/** What a summary or a merged ledger is made with. */
export interface SummaryOptions {
  readonly asOf: IsoDate;
  readonly dueSoonDays?: number;
  /** What the office has settled about the rules, and about single spellings. */
  readonly settled?: Pick<CheckOptions, "settings" | "decisions">;
  /** The returns merged into the master; left out, the master alone is summed up. */
  readonly merge?: MergeOutcome;
  /** How the items stood at the last 旬; left out, the master before the merge stands for it. */
  readonly previous?: Snapshot;
  /** What was put right in the master's unit names before it was summed up. */
  readonly normalized?: readonly UnitEdit[];
  /** The master file's name, told beside its findings. */
  readonly file?: string;
  /** What a user is told of a returned file that could not be read, from its code. */
  readonly failureText: (code: string) => string;
}

/** 一键汇总: writes the summary of a master, with what was merged into it, as a new workbook, and gives its name. */
export async function summarize(
  host: WorkbookHost,
  opened: OpenedLedgers,
  options: SummaryOptions,
): Promise<string> {
  const { asOf } = options;
  const merge = options.merge?.result;
  const items = merge ? merge.items.map(({ item }) => item) : itemsOf(opened);
  if (items.length === 0) throw new VerbRefused("ledger-not-found");
  const now = { asOf, dueSoonDays: options.dueSoonDays ?? DUE_SOON_DAYS };
  const before = { ...now, asOf: dekadEnd(previousDekad(dekadOf(asOf))) };
  const earlier = options.previous ?? (merge ? snapshotOf(itemsOf(opened), before) : null);
  const title = summaryTitle("", subjectOf(opened));
  const sheets = summary({
    title,
    unit: officeOf(opened),
    kind: opened.kind,
    items,
    options: now,
    countyOf: (unit) => opened.directory.countyOf(unit),
    comparison: earlier ? compareDekads(earlier, items, now, items) : null,
    findings: reported(opened, options),
    nameChanges: nameChanges([
      ...(options.normalized ?? []),
      ...proposeUnitEdits(opened, options.settled?.decisions),
      ...(options.merge?.unitEdits ?? []),
    ]),
    merge: merge ?? null,
    failureText: options.failureText,
  });
  const fileName = `${cityOf(opened)}整改情况汇总_${formatChineseDate(asOf)}.xlsx`;
  await host.openWorkbook(sheets, fileName);
  return fileName;
}

function reported(opened: OpenedLedgers, { file = "", merge, settled }: SummaryOptions): ReportedFinding[] {
  const own = findingsInSheets(opened, settled).map((finding) => ({ file, finding }));
  return [...own, ...(merge?.findings ?? [])].map((one) => ({
    ...one,
    message: findingMessage(one.finding),
  }));
}

/** What the list of those to be chased is made with. */
export interface MergedLedgerOptions {
  /** The last day on which a return is in time; left out, the day after the 旬 ends. */
  readonly due?: IsoDate;
  /** What a user is told of a file that could not be read, from its code; left out, the workbook has no 催报名单. */
  readonly failureText?: (code: string) => string;
}

/**
 * Writes the merged ledger as a new workbook: the ledger, where each word came from, what units disagree on, what is in doubt, what was not
 * taken over, and the office's directory.
 */
export async function writeMergedLedger(
  host: WorkbookHost,
  opened: OpenedLedgers,
  merge: MergeResult,
  asOf: IsoDate,
  { due, failureText }: MergedLedgerOptions = {},
): Promise<void> {
  const title = ledgerTitleOf(opened);
  const headOf = (part: string): SheetHead => ({
    title,
    subtitle: `（${part}，截至${formatChineseDate(asOf)}）`,
  });
  const sheets: SheetSpec[] = [
    ...ledgerSheets({
      name: "整改台账",
      title,
      unit: officeOf(opened),
      kind: opened.kind,
      items: merge.items.map(({ item }) => item),
      asOf,
      ledgers: opened.workbook.ledgers,
    }),
    sourcesSheet(merge, headOf("逐项出处"), opened.kind),
    conflictsSheet(merge, headOf("填报不一致"), opened.kind),
    doubtsSheet(merge, headOf("存疑清单")),
    leftAsideSheet(merge.returns, leftAsideBy(merge, opened.kind), headOf("未采用清单")),
    ...(failureText
      ? [
          chasingSheet(chasingAfter(merge, due ?? dueOf(opened, merge)), {
            head: headOf("催报名单"),
            isMergedAgain: isMergedAgain(opened.workbook, merge),
            failureText,
          }),
        ]
      : []),
    ...ownDirectory(opened.directory),
  ];
  await host.openWorkbook(sheets, `${cityOf(opened)}整改台账_合并_${formatChineseDate(asOf)}.xlsx`);
}

/** The last day in time: where the returns name neither 旬 nor day, that of the 旬 that the ledger's title names. */
function dueOf({ workbook }: OpenedLedgers, { dekad, returns }: MergeResult): IsoDate | null {
  const named = workbook.ledgers.flatMap(({ title }) => title.dekad ?? []);
  const own = returns.some(({ reportedOn }) => reportedOn !== null) ? null : latestDekad(named);
  const meant = dekad ?? own;
  return meant && dueDay(meant);
}

/** The merged ledger is the next 旬's master, to be read by the same names. Whoever has the product has the built-in directory. */
function ownDirectory(directory: UnitDirectory): SheetSpec[] {
  return directory === builtInDirectory() ? [] : [directorySheet(directory)];
}
