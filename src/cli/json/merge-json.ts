import { dekadId } from "../../calendar";
import type { Item } from "../../ledger";
import type { MatchedItem, MergeResult, ProgressEntry, ReturnOutcome } from "../../returns";

/** `merge --json` (DESIGN, The command). */
export function mergeJson(
  master: string,
  { dekad, items, returns, conflicts, notReturned }: MergeResult,
): unknown {
  return {
    master,
    dekad: dekad && dekadId(dekad),
    returns: returns.map(returnJson),
    conflicts: conflicts.map(({ item, kind, entries }) => ({
      ...key(item),
      kind,
      files: entries.map(({ file }) => file),
      statuses: entries.map(({ unit, status }) => ({ unit, status })),
    })),
    notReturned,
    items: items.map(({ item, progress }) => ({
      ...key(item),
      status: item.status,
      progress: progress.map(entryJson),
    })),
  };
}

function returnJson(outcome: ReturnOutcome): unknown {
  const {
    file,
    unit,
    unitSuggestions,
    error,
    supersededBy,
    otherDekad,
    matched,
    unmatched,
    notOwn,
    baselineChanges,
  } = outcome;
  return {
    file,
    unit,
    unitSuggestions,
    ok: error === null,
    error,
    supersededBy,
    otherDekad: otherDekad && dekadId(otherDekad),
    matched: matched.length,
    unmatched: unmatched.length,
    matches: matched.map(matchJson),
    unmatchedItems: unmatched.map(({ batch, number, sheet, row, text }) => ({
      batch,
      number,
      sheet,
      row,
      problem: text.problem ?? "",
    })),
    notOwn: notOwn.map(matchJson),
    baselineChanges: baselineChanges.map(({ master, returned, column }) => ({
      ...key(master),
      column,
      before: master.text[column] ?? "",
      after: returned.text[column] ?? "",
    })),
  };
}

function matchJson({ returned, master, by }: MatchedItem): unknown {
  return { ...key(master), by, sheet: returned.sheet, row: returned.row };
}

function entryJson({ unit, text, status, file, sheet, row }: ProgressEntry): unknown {
  return { unit, text, status, file, sheet, row };
}

function key({ batch, number }: Item): { batch: string; number: string } {
  return { batch, number };
}
