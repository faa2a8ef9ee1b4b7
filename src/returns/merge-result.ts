import type { Dekad, IsoDate } from "../calendar";
import type { ColumnId, Item, Ledger, MatchKind, Status } from "../ledger";

/** A workbook that a unit sent back, read. */
export interface ReturnedWorkbook {
  /** The file's name, without folders. */
  readonly file: string;
  /** The unit it comes from, by its standard name; as written where the directory does not know it; `null` where nothing tells. */
  readonly unit: string | null;
  /** Units of the directory that may be meant where it does not know `unit`, likeliest first. */
  readonly unitSuggestions: readonly string[];
  /** The 旬 its title names. */
  readonly dekad: Dekad | null;
  /** 填报日期. */
  readonly reportedOn: IsoDate | null;
  readonly ledgers: readonly Ledger[];
}

/** A returned file of which nothing could be used. */
export interface UnreadableReturn {
  readonly file: string;
  /** The unit that the file's name speaks of, where it does. */
  readonly unit: string | null;
  /** Why, as a code: one of the reader's, or `ledger-not-found`. */
  readonly error: string;
}

/** A returned item and the master's item it was matched to. */
export interface MatchedItem {
  readonly returned: Item;
  readonly master: Item;
  readonly by: MatchKind;
}

/** A column settled by the plan that a unit changed; the master's text is kept. */
export interface BaselineChange {
  readonly returned: Item;
  readonly master: Item;
  readonly column: ColumnId;
}

/** What became of one returned file. */
export interface ReturnOutcome {
  readonly file: string;
  readonly unit: string | null;
  /** Units of the directory that may be meant where it does not know `unit`, likeliest first. */
  readonly unitSuggestions: readonly string[];
  /** `null` where the file was read and merged. */
  readonly error: string | null;
  /** The same unit returned again later: this file was left aside, the one named here was merged. */
  readonly supersededBy: string | null;
  /** The 旬 it names, where that is not the one merged: nothing of it was merged. */
  readonly otherDekad: Dekad | null;
  readonly matched: readonly MatchedItem[];
  /** Items that the master does not have. */
  readonly unmatched: readonly Item[];
  /** Items matched to ones that do not name this unit: another's rows, not merged. */
  readonly notOwn: readonly MatchedItem[];
  readonly baselineChanges: readonly BaselineChange[];
}

/** One unit's word on an item, with where it stood in the returned file. */
export interface ProgressEntry {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly text: string;
  readonly status: Status | null;
  /** Whether the unit is one of the item's lead units. */
  readonly isLead: boolean;
  readonly returned: Item;
}

/** An item of the master after merging. */
export interface MergedItem {
  /** Baseline as in the master; progress, status and dates as returned. */
  readonly item: Item;
  readonly before: Item;
  /** What each unit said, lead units first, then by name. */
  readonly progress: readonly ProgressEntry[];
}

/** Something about an item that a person must decide. */
export interface MergeConflict {
  readonly item: Item;
  /** `status`: units disagree. */
  readonly kind: "status";
  readonly entries: readonly ProgressEntry[];
}

/** What merging gave. Independent of the order in which the files came. */
export interface MergeResult {
  /** The 旬 merged; `null` where neither the caller nor any return named one. */
  readonly dekad: Dekad | null;
  readonly items: readonly MergedItem[];
  /** In the order of the files' names. */
  readonly returns: readonly ReturnOutcome[];
  readonly conflicts: readonly MergeConflict[];
  /** Units that the master names and that returned nothing usable, in the directory's order. */
  readonly notReturned: readonly string[];
}
