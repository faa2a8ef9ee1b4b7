import { dekadEnd, dekadLabel, formatChineseDate, type Dekad, type IsoDate } from "../../../calendar";
import { columnTitle, rectificationKind, type ColumnId, type DoubtReason, type Item } from "../../../ledger";
import { itemName } from "../../../reports";
import {
  referTo,
  type ConflictKind,
  type DoubtfulMatch,
  type ItemReference,
  type MergeConflict,
  type MergeResult,
  type ProgressEntry,
  type ReturnOutcome,
  type Settlement,
  type UnusedDecision,
} from "../../../returns";
import type { MergedReturns } from "../returns-desk";

/** What the first screen shows of a merge. */
export interface MergeCounts {
  /** Units that returned something that was merged. */
  readonly returned: number;
  /** Units asked. */
  readonly asked: number;
  /** Questions that a person has not answered. */
  readonly open: number;
  /** Cells of the master that merging would change. */
  readonly edits: number;
}

/** What became of the returned files. */
export interface MergeView extends MergeCounts {
  readonly dekad: Dekad | null;
  readonly chasing: ChasingView;
  readonly files: readonly ReturnedFileView[];
  readonly doubts: readonly DoubtView[];
  /** What units disagree on. */
  readonly conflicts: readonly ConflictView[];
  /** What units changed of the plan. */
  readonly baseline: readonly ConflictView[];
  /** Whether the lead unit's word was taken for all that is not decided one by one. */
  readonly byLead: boolean;
  /** Decisions made before that no longer fit. */
  readonly unused: number;
  /** The columns that the master lacks, with how many merged texts find no cell there. */
  readonly homeless: readonly { readonly column: string; readonly count: number }[];
}

/** Who is to be reminded, and of what. */
export interface ChasingView {
  /** Units that sent nothing, in the directory's order. */
  readonly notReturned: readonly string[];
  readonly late: readonly { readonly unit: string; readonly day: string }[];
  readonly unusable: readonly UnusableView[];
}

/** A returned file of which nothing was used. */
export interface UnusableView {
  readonly file: string;
  readonly unit: string | null;
  readonly why:
    | { readonly kind: "unreadable"; readonly code: string }
    | { readonly kind: "other-dekad"; readonly dekad: string }
    | { readonly kind: "unknown-unit" }
    | { readonly kind: "no-item" };
}

/** One returned file. */
export interface ReturnedFileView {
  readonly file: string;
  readonly unit: string | null;
  readonly unitSuggestions: readonly string[];
  /** A code: one of the reader's, `ledger-not-found`, or `null` where it was read. */
  readonly error: string | null;
  readonly supersededBy: string | null;
  /** The other 旬 it is for, in words. */
  readonly otherDekad: string | null;
  readonly leftOut: boolean;
  readonly matched: number;
  /** Matched by text alone: number missing or shifted. */
  readonly byText: readonly string[];
  readonly unmatched: readonly string[];
  readonly notOwn: readonly string[];
  /** Rows that were taken for no item, as the user sees them. */
  readonly stray: readonly string[];
}

/** A returned row of which it is not sure which item it is. */
export interface DoubtView {
  readonly row: ReturnedRowRef;
  readonly unit: string;
  /** As the returned file writes them. */
  readonly number: string;
  readonly problem: string;
  readonly reasons: readonly DoubtReason[];
  /** Items it may be, likeliest first. */
  readonly candidates: readonly {
    readonly name: string;
    readonly problem: string;
    readonly item: ItemReference;
  }[];
  /** What was decided, or is taken until then: the item's name; `null` for none. */
  readonly taken: string | null;
  readonly isDecided: boolean;
}

/** A row of a returned file; the row is 1-based. */
export interface ReturnedRowRef {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A column of an item, as a conflict is named. */
export interface ConflictRef {
  readonly item: ItemReference;
  readonly column: ColumnId;
}

/** Something that units say differently of an item, or otherwise than the plan. */
export interface ConflictView {
  readonly about: ConflictRef;
  readonly kind: ConflictKind;
  /** `附件1第3项` */
  readonly item: string;
  readonly problem: string;
  readonly column: string;
  /** What the master says. */
  readonly master: string;
  /** Lead units first. */
  readonly entries: readonly ConflictEntryView[];
  /** What stands in the merged ledger as things are. */
  readonly stands: string;
  readonly settledBy: Settlement["by"] | null;
}

/** A unit's word in a conflict. */
export interface ConflictEntryView extends ReturnedRowRef {
  readonly unit: string;
  readonly isLead: boolean;
  readonly word: string;
  /** What it writes of its progress, to judge by. */
  readonly progress: string;
}

/** Sums up a merge. */
export function mergeCounts({ outcome: { result }, changes }: MergedReturns): MergeCounts {
  const units = new Set(result.returns.filter(wasMerged).flatMap(({ unit }) => unit ?? []));
  return {
    returned: units.size,
    asked: units.size + result.notReturned.length,
    open:
      result.doubtful.filter(({ isDecided }) => !isDecided).length +
      result.conflicts.filter(({ kind, settledBy }) => kind !== "baseline" && settledBy === null).length,
    edits: changes.edits.length,
  };
}

/**
 * What merging gave, as plain data.
 * @param byLead whether the lead unit's word was taken for all conflicts alike.
 */
export function mergeView(merged: MergedReturns, byLead: boolean): MergeView {
  const { result } = merged.outcome;
  const conflicts = result.conflicts.map(conflictView);
  return {
    ...mergeCounts(merged),
    dekad: result.dekad,
    chasing: chasingView(result),
    files: result.returns.map(fileView),
    doubts: result.doubtful.map(doubtView),
    conflicts: conflicts.filter(({ kind }) => kind !== "baseline"),
    baseline: conflicts.filter(({ kind }) => kind === "baseline"),
    byLead,
    unused: result.unusedDecisions.filter(isOfThisMerge).length,
    homeless: homelessColumns(merged),
  };
}

/** Decisions on files that are not here wait for them. */
function isOfThisMerge({ why }: UnusedDecision): boolean {
  return why !== "file-gone" && why !== "row-gone" && why !== "no-conflict";
}

function wasMerged({ error, supersededBy, otherDekad, leftOut }: ReturnOutcome): boolean {
  return error === null && supersededBy === null && otherDekad === null && !leftOut;
}

function chasingView({ notReturned, returns, dekad }: MergeResult): ChasingView {
  const due = dekad && dekadEnd(dekad);
  const unusable = returns.flatMap((one) => {
    const isOurs = one.leftOut || one.supersededBy !== null || OF_OUR_OWN.has(one.error ?? "");
    const why = isOurs ? null : unusableBecause(one);
    return why ? [{ file: one.file, unit: one.unit, why }] : [];
  });
  const sentUnusable = new Set(unusable.map(({ unit }) => unit));
  return {
    notReturned: notReturned.filter((unit) => !sentUnusable.has(unit)),
    late: returns.filter(wasMerged).flatMap(({ unit, reportedOn }) => {
      const isLate = due !== null && reportedOn !== null && daysAfter(due, reportedOn) > DAYS_TO_REPORT;
      return unit !== null && isLate ? [{ unit, day: formatChineseDate(reportedOn) }] : [];
    }),
    unusable,
  };
}

/** Failures that no unit can help: the file is to be read again here. */
const OF_OUR_OWN: ReadonlySet<string> = new Set(["stopped", "reading-broke-off", "file-out-of-reach"]);

/** Returns are due on the day after the 旬 ends (DOMAIN §7). */
const DAYS_TO_REPORT = 1;

function daysAfter(day: IsoDate, later: IsoDate): number {
  return (Date.parse(later) - Date.parse(day)) / 86_400_000;
}

function unusableBecause({ error, otherDekad, unit, matched }: ReturnOutcome): UnusableView["why"] | null {
  if (error !== null) return { kind: "unreadable", code: error };
  if (otherDekad !== null) return { kind: "other-dekad", dekad: dekadLabel(otherDekad) };
  if (matched.length > 0) return null;
  return unit === null ? { kind: "unknown-unit" } : { kind: "no-item" };
}

function fileView(outcome: ReturnOutcome): ReturnedFileView {
  const { file, unit, unitSuggestions, error, supersededBy, otherDekad, leftOut } = outcome;
  const { matched, unmatched, notOwn, stray } = outcome;
  return {
    file,
    unit,
    unitSuggestions,
    error,
    supersededBy,
    otherDekad: otherDekad && dekadLabel(otherDekad),
    leftOut,
    matched: matched.length,
    byText: matched.filter(({ by }) => by === "text").map(({ master }) => itemName(master)),
    unmatched: unmatched.map(itemName),
    notOwn: notOwn.map(({ master }) => itemName(master)),
    stray: stray.map(({ sheet, row, text }) => `${sheet}第${row}行“${firstLine(text)}”`),
  };
}

function doubtView(doubt: DoubtfulMatch): DoubtView {
  const { file, unit, returned, master, reasons, candidates, isDecided } = doubt;
  const others = candidates.map(({ known }) => known).filter((known) => known !== master);
  return {
    row: { file, sheet: returned.sheet, row: returned.row },
    unit: unit ?? file,
    number: returned.number,
    problem: returned.text.problem ?? "",
    reasons,
    candidates: [...(master ? [master] : []), ...others].map((item) => ({
      name: itemName(item),
      problem: item.text.problem ?? "",
      item: referTo(item),
    })),
    taken: master && itemName(master),
    isDecided,
  };
}

function conflictView({ item, before, kind, column, entries, settledBy }: MergeConflict): ConflictView {
  return {
    about: { item: referTo(before), column },
    kind,
    item: itemName(before),
    problem: firstLine(before.text.problem ?? ""),
    column: columnTitle(rectificationKind, column),
    master: wordOf(before, column),
    entries: entries.map((entry) => entryView(entry, column)),
    stands: wordOf(item, column),
    settledBy: settledBy?.by ?? null,
  };
}

function entryView(
  { unit, isLead, file, sheet, row, text, returned }: ProgressEntry,
  column: ColumnId,
): ConflictEntryView {
  return { unit, isLead, file, sheet, row, word: wordOf(returned, column), progress: text };
}

function wordOf(item: Item, column: ColumnId): string {
  return item.text[column] ?? "";
}

function homelessColumns({ changes }: MergedReturns): MergeView["homeless"] {
  const counts = new Map<ColumnId, number>();
  for (const { columnId } of changes.homeless) counts.set(columnId, (counts.get(columnId) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ column: columnTitle(rectificationKind, id), count }));
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
