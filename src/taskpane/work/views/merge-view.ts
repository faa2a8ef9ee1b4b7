import { dekadLabel, type Dekad } from "../../../calendar";
import { columnTitle, rectificationKind, type ColumnId, type DoubtReason, type Item } from "../../../ledger";
import { itemName, otherColumnName, otherUnitText } from "../../../reports";
import {
  columnsNotUnderstood,
  isBetweenUnits,
  referTo,
  isMerged,
  reopenedItems,
  type ConflictKind,
  type DecidedRow,
  type DoubtfulRow,
  type ItemReference,
  type MergeConflict,
  type MergeResult,
  type Ownership,
  type ProgressEntry,
  type ReturnOutcome,
  type Settlement,
  type UnusedDecision,
} from "../../../returns";
import { cellAddress } from "../../../sheet";
import type { MergedReturns } from "../returns-desk";
import { chasingView, type ChasingView } from "./chasing-view";
import type { KnownUnits } from "./known-units";

/** What the first screen shows of a merge. */
export interface MergeCounts {
  /** Units that returned something that was merged: not an empty form, nor one in which no item is theirs. */
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
  /** The units that a file may be of whose unit nobody knows. */
  readonly unitNames: readonly string[];
  readonly doubts: readonly DoubtView[];
  /** What units disagree on. */
  readonly conflicts: readonly ConflictView[];
  /** What units changed of the plan. */
  readonly baseline: readonly ConflictView[];
  /** Whether the lead unit's word was taken for all that is not decided one by one. */
  readonly byLead: boolean;
  /** So many are settled by an answer to all alike that was given before the pane was opened, perhaps to other files. */
  readonly settledEarlier: number;
  /** Decisions made before that no longer fit. */
  readonly unused: number;
  /** Items that were complete in the ledger and are reported otherwise, by their names. */
  readonly reopened: readonly string[];
  /** The columns that the master lacks, with how many merged texts find no cell there. */
  readonly homeless: readonly { readonly column: string; readonly count: number }[];
  /** What the master works out by formulas and would be changed: it is left as it is. */
  readonly underFormulas: readonly string[];
}

/** How many there are of something. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** One returned file. */
export interface ReturnedFileView {
  readonly file: string;
  readonly unit: string | null;
  /** Whether that is a unit that the directory or an item names, or that a person said it is. */
  readonly isUnitKnown: boolean;
  /** Whether a person said that it is that unit's. */
  readonly isUnitSaid: boolean;
  readonly unitSuggestions: readonly string[];
  /** Another unit that its name or its 填报单位 gives, with the sentence that tells it. */
  readonly otherUnit: { readonly unit: string; readonly told: string } | null;
  /** A code: one of the reader's, `ledger-not-found`, `own-result`, or `null` where it was read. */
  readonly error: string | null;
  readonly supersededBy: string | null;
  /** The other 旬 it is for, in words. */
  readonly otherDekad: string | null;
  readonly leftOut: boolean;
  /** Its rows are the unit's, and nothing was written in them. */
  readonly isBlank: boolean;
  readonly matched: number;
  /** Matched by text alone: number missing or shifted. */
  readonly byText: readonly string[];
  /** Of those matched, how many a later return of the same unit took the place of, by its file. */
  readonly replaced: readonly Counted[];
  /** Rows that the master does not have: their number and how their problem begins. */
  readonly unmatched: readonly string[];
  readonly notOwn: readonly string[];
  /** Rows of its sheets for other 旬, in words: they were not merged. */
  readonly otherRows: readonly Counted[];
  /** Rows that were taken for no item, as the user sees them. */
  readonly stray: readonly string[];
  /** Words that mean nothing in their column, and columns that the master lacks: they were not merged. */
  readonly notRead: readonly string[];
}

/** A returned row of which it is not sure which item it is. */
export interface DoubtView {
  /** As the returned file writes it. */
  readonly row: DecidedRow;
  readonly unit: string;
  readonly reasons: readonly DoubtReason[];
  /** Items it may be: those it is taken for, then the likeliest first. */
  readonly candidates: readonly {
    readonly name: string;
    readonly problem: string;
    readonly item: ItemReference;
    /** Whether it is the unit's to report on: what another unit says of it is not adopted. */
    readonly isOwn: boolean;
  }[];
  /** What was decided, or is taken until then: the first so many of the items it may be. */
  readonly taken: number;
  readonly isDecided: boolean;
  /** Of those, the items that are not the unit's: what the row says of them was not adopted. */
  readonly notAdopted: readonly string[];
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
export interface ConflictEntryView {
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly unit: string;
  readonly isLead: boolean;
  readonly word: string;
  /** What it writes of its progress, to judge by. */
  readonly progress: string;
}

/** Sums up a merge. */
export function mergeCounts({ outcome: { result }, changes }: MergedReturns, known: KnownUnits): MergeCounts {
  const heard = result.returns.filter((one) => isMerged(one) && known.isSenderOf(one, result.dekad));
  const used = heard.filter(({ isBlank, matched }) => !isBlank && matched.length > 0);
  return {
    returned: countUnits(used),
    asked: countUnits(heard) + result.notReturned.length,
    open:
      result.doubtful.filter(({ isDecided }) => !isDecided).length +
      result.conflicts.filter((one) => isBetweenUnits(one) && one.settledBy === null).length,
    edits: changes.edits.length,
  };
}

function countUnits(returns: readonly ReturnOutcome[]): number {
  return new Set(returns.map(({ unit }) => unit)).size;
}

/** What a merge is looked at with. */
export interface MergeViewOptions {
  /** Whether the lead unit's word was taken for all conflicts alike. */
  readonly byLead: boolean;
  /** Whether that was said before the pane was opened. */
  readonly isRuleEarlier: boolean;
  /** On which day after the 旬's end returns are due. */
  readonly daysToReport: number;
  readonly known: KnownUnits;
  readonly ownership: Ownership;
}

/**
 * What merging gave, as plain data.
 */
export function mergeView(
  merged: MergedReturns,
  { byLead, isRuleEarlier, daysToReport, known, ownership }: MergeViewOptions,
): MergeView {
  const { result } = merged.outcome;
  const settledByRule = result.conflicts.filter(({ settledBy }) => settledBy?.by === "rule").length;
  return {
    ...mergeCounts(merged, known),
    dekad: result.dekad,
    chasing: chasingView(result, daysToReport),
    files: result.returns.map((one) => fileView(one, known, result.dekad)),
    unitNames: known.names,
    doubts: result.doubtful.map((doubt) => doubtView(doubt, result, ownership)),
    conflicts: result.conflicts.filter(isBetweenUnits).map(conflictView),
    baseline: result.conflicts.filter((one) => !isBetweenUnits(one)).map(conflictView),
    byLead,
    settledEarlier: isRuleEarlier ? settledByRule : 0,
    unused: result.unusedDecisions.filter(isOfThisMerge).length,
    reopened: reopenedItems(result).map(({ item }) => itemName(item)),
    homeless: homelessColumns(merged),
    underFormulas: namesUnderFormulas(merged),
  };
}

/** Decisions on files that are not here wait for them. */
function isOfThisMerge({ why }: UnusedDecision): boolean {
  return why !== "file-gone" && why !== "row-gone" && why !== "no-conflict";
}

function fileView(outcome: ReturnOutcome, known: KnownUnits, dekad: Dekad | null): ReturnedFileView {
  const { file, unit, unitSuggestions, otherUnit, error, supersededBy, otherDekad, leftOut } = outcome;
  const { isBlank, matched, unmatched, notOwn, superseded, otherDekadRows, stray } = outcome;
  return {
    file,
    unit,
    isUnitKnown: known.isSenderOf(outcome, dekad),
    isUnitSaid: known.isSaid(outcome, dekad),
    unitSuggestions,
    otherUnit: otherUnit && { unit: otherUnit.unit, told: otherUnitText(otherUnit) },
    error,
    supersededBy,
    otherDekad: otherDekad && dekadLabel(otherDekad),
    leftOut,
    isBlank,
    matched: matched.length,
    byText: matched.filter(({ by }) => by === "text").map(({ master }) => itemName(master)),
    replaced: counted(superseded.map(({ laterFile }) => laterFile)),
    unmatched: unmatched.map((item) => `${itemName(item)}“${firstLine(item.text.problem ?? "")}”`),
    notOwn: notOwn.map(({ master }) => itemName(master)),
    otherRows: counted(otherDekadRows.map(({ dekad }) => dekadLabel(dekad))),
    notRead: notRead(outcome),
    stray: stray.map(({ sheet, row, text }) => `${sheet}第${row}行“${firstLine(text)}”`),
  };
}

function notRead({ matched, otherColumns }: ReturnOutcome): string[] {
  const rows = [...new Set(matched.map(({ returned }) => returned))];
  return [
    ...rows.flatMap((returned) =>
      columnsNotUnderstood(returned).map((column) => {
        const place = `${returned.sheet}第${returned.row}行${columnTitle(rectificationKind, column)}`;
        return `${place}“${firstLine(wordOf(returned, column))}”`;
      }),
    ),
    ...otherColumns.map(
      (column) => `${column.sheet}“${otherColumnName(column)}”栏（${column.cells.length}行）`,
    ),
  ];
}

function counted(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}

function doubtView(
  { file, unit, returned, matches, ...doubt }: DoubtfulRow,
  { returns }: MergeResult,
  ownership: Ownership,
): DoubtView {
  const { sheet, row, number, text } = returned;
  const taken = matches.map(({ master }) => master);
  const others = doubt.candidates.map(({ known }) => known).filter((known) => !taken.includes(known));
  const leftAside = returns.find((one) => one.file === file)?.notOwn ?? [];
  return {
    row: { file, sheet, row, number, problem: text.problem ?? "" },
    unit: unit ?? file,
    reasons: doubt.reasons,
    candidates: [...taken, ...others].map((item) => ({
      name: itemName(item),
      problem: item.text.problem ?? "",
      item: referTo(item),
      isOwn: unit === null || ownership.owns(item, unit),
    })),
    taken: taken.length,
    isDecided: doubt.isDecided,
    notAdopted: leftAside.filter((one) => one.returned === returned).map(({ master }) => itemName(master)),
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

function namesUnderFormulas({ underFormulas }: MergedReturns): string[] {
  return underFormulas.map(
    ({ item, columnId, row, column }) =>
      `${itemName(item)}${columnTitle(rectificationKind, columnId)}（${cellAddress(row, column)}）`,
  );
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
