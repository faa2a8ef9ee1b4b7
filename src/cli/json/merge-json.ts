import { dekadId, type IsoDate } from "../../calendar";
import type { ColumnId, Item, MatchCandidate } from "../../ledger";
import { otherColumnName } from "../../reports";
import {
  cellsByColumn,
  type Chasing,
  chasingAfter,
  columnsNotUnderstood,
  type DoubtfulRow,
  type MatchedItem,
  type MergeConflict,
  type MergedItem,
  type MergeResult,
  type ProgressEntry,
  type ReturnOutcome,
} from "../../returns";

/** `merge --json` (DESIGN, The command). */
export function mergeJson(master: string, result: MergeResult, due?: IsoDate): unknown {
  const { dekad, items, returns, doubtful, conflicts, notReturned, unusedDecisions } = result;
  return {
    master,
    dekad: dekad && dekadId(dekad),
    returns: returns.map(returnJson),
    doubtful: doubtful.map(doubtJson),
    conflicts: conflicts.map(conflictJson),
    notReturned,
    chasing: chasingJson(due === undefined ? chasingAfter(result) : chasingAfter(result, due)),
    unusedDecisions,
    items: items.map(itemJson),
  };
}

function chasingJson(chasing: Chasing): unknown {
  const { due, notReturned, incomplete, late, undated, unjudged, unusable } = chasing;
  return {
    due,
    notReturned,
    incomplete: incomplete.map(({ unit, items }) => ({ unit, items: items.map(key) })),
    late,
    undated,
    unjudged: { groups: unjudged.groups, ofNobody: unjudged.ofNobody.map(key) },
    unusable: unusable.map(({ unit, file, why, isMadeUpFor }) => ({
      unit,
      file,
      isMadeUpFor,
      why: why.kind === "unreadable" ? why.code : why.kind,
    })),
  };
}

function returnJson(outcome: ReturnOutcome): unknown {
  const { file, unit, unitSuggestions, error, supersededBy, otherDekad, leftOut, reportedOn, isBlank } =
    outcome;
  const { matched, unmatched, notOwn, repeated, superseded, otherDekadRows } = outcome;
  const { otherUnit, baselineChanges, stray, otherColumns, otherSheets } = outcome;
  return {
    file,
    unit,
    unitSuggestions,
    otherUnit,
    ok: error === null,
    error,
    supersededBy,
    otherDekad: otherDekad && dekadId(otherDekad),
    leftOut,
    reportedOn,
    isBlank,
    matched: new Set(matched.map(({ returned }) => returned)).size,
    unmatched: unmatched.length,
    matches: matched.map(matchJson),
    unmatchedItems: unmatched.map(rowJson),
    otherDekadRows: otherDekadRows.map(({ returned, dekad }) => ({
      dekad: dekadId(dekad),
      ...rowJson(returned),
    })),
    notOwn: notOwn.map(matchJson),
    repeated: repeated.map(matchJson),
    superseded: superseded.map(({ match, laterFile }) => ({ ...matchJson(match), laterFile })),
    baselineChanges: baselineChanges.map(({ master, returned, column }) => ({
      ...key(master),
      column,
      before: master.text[column] ?? "",
      after: returned.text[column] ?? "",
      sheet: returned.sheet,
      row: returned.row,
    })),
    notUnderstood: notUnderstoodJson(outcome),
    stray,
    otherColumns: otherColumns.map((column) => ({
      ...column,
      header: otherColumnName(column),
      row: column.cells[0]?.row ?? null,
      filled: column.cells.length,
    })),
    otherSheets,
  };
}

function notUnderstoodJson({ matched }: ReturnOutcome): unknown[] {
  return [...new Set(matched.map(({ returned }) => returned))].flatMap((returned) =>
    columnsNotUnderstood(returned).map((column) => ({
      ...key(returned),
      column,
      text: textIn(returned, column),
      sheet: returned.sheet,
      row: returned.row,
    })),
  );
}

function matchJson({ returned, master, by, alike, reasons }: MatchedItem): object {
  const { sheet, row, rows } = returned;
  return { ...key(master), by, alike: rounded(alike), reasons, sheet, row, rows };
}

/** `item`, `by` and `alike` tell of the first of its items: nearly all rows are taken for one or none. */
function doubtJson(doubt: DoubtfulRow): unknown {
  const { file, unit, returned, matches, reasons, candidates, isDecided } = doubt;
  const [first] = matches;
  return {
    file,
    unit,
    ...rowJson(returned),
    item: first ? key(first.master) : null,
    by: first?.by ?? (isDecided ? "decision" : null),
    alike: rounded(first?.alike ?? 0),
    items: matches.map(({ master, by, alike, reasons: why }) => ({
      ...key(master),
      by,
      alike: rounded(alike),
      reasons: why,
    })),
    reasons,
    candidates: candidates.map(candidateJson),
    isDecided,
  };
}

function candidateJson({ known, alike }: MatchCandidate): unknown {
  return { ...key(known), problem: known.text.problem ?? "", alike: rounded(alike) };
}

function conflictJson({ item, before, kind, column, entries, settledBy }: MergeConflict): unknown {
  return {
    ...key(item),
    kind,
    column,
    files: [...new Set(entries.map(({ file }) => file))],
    statuses: entries.map(({ unit, status }) => ({ unit, status })),
    words: entries.map((entry) => ({ ...sourceJson(entry), text: entry.returned.text[column] ?? "" })),
    before: before.text[column] ?? "",
    taken: item.text[column] ?? "",
    settledBy,
  };
}

function itemJson({ item, progress, cells, othersWords }: MergedItem): unknown {
  return {
    ...key(item),
    status: item.status,
    progress: progress.map((entry) => ({
      unit: entry.unit,
      text: entry.text,
      status: entry.status,
      file: entry.file,
      sheet: entry.sheet,
      row: entry.row,
    })),
    cells: cellsByColumn(cells).map(([column, { sources, settledBy }]) => ({
      column,
      text: textIn(item, column),
      sources: sources.map(sourceJson),
      settledBy,
    })),
    othersWords: othersWords.map(({ entry, column, text }) => ({ ...sourceJson(entry), column, text })),
  };
}

function textIn({ text }: Item, column: ColumnId): string {
  return text[column] ?? "";
}

function sourceJson({ unit, file, sheet, row }: ProgressEntry): object {
  return { unit, file, sheet, row };
}

function rowJson({ batch, number, sheet, row, rows, text }: Item): object {
  return { batch, number, sheet, row, rows, problem: text.problem ?? "" };
}

function key({ batch, number }: Item): { batch: string; number: string } {
  return { batch, number };
}

function rounded(alike: number): number {
  return Math.round(alike * 100) / 100;
}
