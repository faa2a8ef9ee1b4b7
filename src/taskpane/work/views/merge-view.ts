import type { MergeOutcome } from "../../../app";
import { dekadLabel, type Dekad } from "../../../calendar";
import { columnTitle, rectificationKind, statusWord } from "../../../ledger";
import { itemName } from "../../../reports";
import type { MergeResult, ReturnOutcome } from "../../../returns";

/** What became of the returned files. */
export interface MergeView {
  readonly dekad: Dekad | null;
  /** Units that returned something that was merged. */
  readonly returned: number;
  /** Units asked. */
  readonly asked: number;
  readonly notReturned: readonly string[];
  readonly files: readonly ReturnedFileView[];
  readonly conflicts: readonly ConflictView[];
  readonly baselineChanges: readonly BaselineChangeView[];
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
  readonly matched: number;
  /** Matched by text alone: number missing or shifted. */
  readonly byText: readonly string[];
  readonly unmatched: readonly string[];
  readonly notOwn: readonly string[];
}

/** An item on whose status units disagree. */
export interface ConflictView {
  /** `附件1第3项` */
  readonly item: string;
  readonly problem: string;
  readonly entries: readonly {
    readonly unit: string;
    readonly isLead: boolean;
    readonly status: string;
    readonly text: string;
    readonly file: string;
  }[];
}

/** A settled column that a unit altered; the master's text stays. */
export interface BaselineChangeView {
  readonly item: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly file: string;
}

/** What merging gave, as plain data. */
export function mergeView({ result }: MergeOutcome): MergeView {
  const units = new Set(result.returns.filter(wasMerged).flatMap(({ unit }) => unit ?? []));
  return {
    dekad: result.dekad,
    returned: units.size,
    asked: units.size + result.notReturned.length,
    notReturned: result.notReturned,
    files: result.returns.map(fileView),
    conflicts: result.conflicts.map(({ item, entries }) => ({
      item: itemName(item),
      problem: item.text.problem ?? "",
      entries: entries.map(({ unit, isLead, status, text, file }) => ({
        unit,
        isLead,
        status: statusWord(status),
        text,
        file,
      })),
    })),
    baselineChanges: baselineChanges(result),
  };
}

function wasMerged({ error, supersededBy, otherDekad }: ReturnOutcome): boolean {
  return error === null && supersededBy === null && otherDekad === null;
}

function fileView(outcome: ReturnOutcome): ReturnedFileView {
  const { file, unit, unitSuggestions, error, supersededBy, otherDekad, matched, unmatched, notOwn } =
    outcome;
  return {
    file,
    unit,
    unitSuggestions,
    error,
    supersededBy,
    otherDekad: otherDekad && dekadLabel(otherDekad),
    matched: matched.length,
    byText: matched.filter(({ by }) => by === "text").map(({ master }) => itemName(master)),
    unmatched: unmatched.map(itemName),
    notOwn: notOwn.map(({ master }) => itemName(master)),
  };
}

function baselineChanges({ returns }: MergeResult): BaselineChangeView[] {
  return returns.flatMap(({ file, baselineChanges: changes }) =>
    changes.map(({ returned, master, column }) => ({
      item: itemName(master),
      column: columnTitle(rectificationKind, column),
      before: master.text[column] ?? "",
      after: returned.text[column] ?? "",
      file,
    })),
  );
}
