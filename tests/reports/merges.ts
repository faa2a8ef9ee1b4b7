import type { Item } from "../../src/ledger";
import type { MergeResult, ProgressEntry, ReturnOutcome } from "../../src/returns";

/** One unit's word on an item, standing in row 7 of its file. */
export function entryOf(returned: Item, parts: Partial<ProgressEntry> = {}): ProgressEntry {
  return {
    unit: "市水利局",
    file: "市水利局.xlsx",
    sheet: "Sheet1",
    row: 7,
    text: returned.text.progress ?? "",
    status: returned.status,
    isLead: true,
    returned,
    ...parts,
  };
}

/** What became of a file: merged, unless said otherwise. */
export function outcomeOf(parts: Partial<ReturnOutcome> = {}): ReturnOutcome {
  return {
    file: "市水利局.xlsx",
    unit: "市水利局",
    unitSuggestions: [],
    otherUnit: null,
    error: null,
    supersededBy: null,
    otherDekad: null,
    leftOut: false,
    reportedOn: null,
    isBlank: false,
    matched: [],
    unmatched: [],
    notOwn: [],
    repeated: [],
    superseded: [],
    replaced: [],
    baselineChanges: [],
    stray: [],
    otherColumns: [],
    otherDekadRows: [],
    otherSheets: [],
    ...parts,
  };
}

/** A merge of one item, on which two units disagree. */
export function mergeOf(item: Item, parts: Partial<MergeResult> = {}): MergeResult {
  const entries = [
    entryOf(item, { text: "已清淤3公里" }),
    entryOf(item, {
      unit: "民权县人民政府",
      file: "民权县.xls",
      row: 12,
      text: "=1+1",
      status: "behind",
      isLead: false,
    }),
  ];
  return {
    dekad: null,
    items: [
      {
        item,
        before: item,
        progress: entries,
        cells: { progress: { sources: entries, settledBy: null } },
        othersWords: [],
      },
    ],
    returns: [outcomeOf()],
    conflicts: [{ item, before: item, kind: "status", column: "status", entries, settledBy: null }],
    notReturned: [],
    doubtful: [],
    unreported: [],
    unusedDecisions: [],
    ...parts,
  };
}
