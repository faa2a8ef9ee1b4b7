import type { Dekad, IsoDate } from "../calendar";
import type {
  ColumnId,
  DayOfYear,
  DoubtReason,
  Item,
  LeftOutReason,
  MatchCandidate,
  MatchKind,
  OtherSheet,
  RowKey,
  Status,
} from "../ledger";
import type { NamedDay } from "./named-day";
import type { Take, UnusedDecision } from "./merge-decision";

/** One returned item, with the hidden key its row still has where it came from a form of ours. */
export interface ReturnedRow {
  readonly item: Item;
  readonly key: RowKey | null;
  /** The 旬 that its sheet names; `null` where it names none. */
  readonly dekad: Dekad | null;
  /** The unit that the row itself names as its 填报单位, where the file holds rows of several; else `null`: the file's. */
  readonly unit: string | null;
}

/** A returned row that stands in a sheet for another 旬 than the one merged, beside sheets that are for it. */
export interface OtherDekadRow {
  readonly returned: Item;
  readonly dekad: Dekad;
}

/**
 * A row that was taken for no item, heading, sum or foot, or whose sheet was left aside as an old copy though it says what no other does: a person
 * should see that it is not needed. All that a hidden sheet says stands in one, at its first row.
 */
export interface StrayRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly reason: LeftOutReason | "oldCopy" | "hidden";
  readonly text: string;
}

/** A column of a returned table that stands for none of ours and was not read. */
export interface OtherColumn {
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
  /** `null` where it has none. */
  readonly header: string | null;
  /** What stands in it beside the items. */
  readonly cells: readonly OtherCell[];
}

/** What stands in a column that was not read. */
export interface OtherCell {
  /** 1-based. */
  readonly row: number;
  readonly text: string;
}

/** A workbook that a unit sent back, read: plain data that may come from a worker. */
export interface ReturnedWorkbook {
  /** The file's name, without folders. */
  readonly file: string;
  /** The unit it comes from, by its standard name; as written where the directory does not know it; `null` where nothing tells. */
  readonly unit: string | null;
  /** Further units that sent it together with `unit`, each known to the directory: a row whose item names one of them is that one's. */
  readonly jointUnits: readonly string[];
  /** The unit that the file's name speaks of, where `unit` is another that it names within; else `null`. */
  readonly fileUnit: string | null;
  /** The body within a county that sent it for the county (`虞城县水利局`), as written; `null` where none is named. */
  readonly body: string | null;
  /** Units of the directory that may be meant where it does not know `unit`, likeliest first. */
  readonly unitSuggestions: readonly string[];
  /** The 旬 that its titles, its sheets' names or its file's name gives; of several sheets, the latest. */
  readonly dekad: Dekad | null;
  /** Whether anything names the year: else that of its 旬 and of its rows' means nothing (`4月上旬`). */
  readonly isYearNamed: boolean;
  /** 填报日期. */
  readonly reportedOn: IsoDate | null;
  /** 填报日期 as it stands without a year; `null` where its year is told, or where there is none. */
  readonly dayWithoutYear: DayOfYear | null;
  /** The day that the file's name gives, or else a line above its tables. */
  readonly namedDay: NamedDay | null;
  /** Whether a line above a table or a sheet's name says that it puts another return right. */
  readonly isCorrection: boolean;
  /** Its items, sheet by sheet from top to bottom. */
  readonly rows: readonly ReturnedRow[];
  readonly stray: readonly StrayRow[];
  readonly otherColumns: readonly OtherColumn[];
  /** Sheets that were not read as a ledger, and why. */
  readonly otherSheets: readonly OtherSheet[];
}

/** A returned file of which nothing could be used. */
export interface UnreadableReturn {
  readonly file: string;
  /** The unit that the file's name speaks of, where it does. */
  readonly unit: string | null;
  /** Why, as a code: one of the reader's, `ledger-not-found`, or `own-result`: it is the workbook of an earlier merge. */
  readonly error: string;
}

/** A returned item and the master's item it was matched to. */
export interface MatchedItem {
  readonly returned: Item;
  /** The unit whose word it is: the file's, or the row's own; `null` where nothing tells. */
  readonly unit: string | null;
  readonly master: Item;
  /** `decision`: a person said so. */
  readonly by: MatchKind | "decision";
  /** How much of the shorter problem the longer one holds, from 0 to 1. */
  readonly alike: number;
  /** What speaks against the match. */
  readonly reasons: readonly DoubtReason[];
}

/** A column settled by the plan that a unit changed; the master's text is kept unless a person decides otherwise. */
export interface BaselineChange {
  readonly returned: Item;
  readonly master: Item;
  readonly column: ColumnId;
}

/** A matched row that another return of the same unit took the place of: mostly a later one; of a row left blank, one that was filled in. */
export interface SupersededRow {
  readonly match: MatchedItem;
  /** The file that counts for this item. */
  readonly laterFile: string;
}

/** Cells of a matched row in whose place those of another return of the unit count, though the rest of the row stands. */
export interface ReplacedCells {
  readonly match: MatchedItem;
  readonly columns: readonly ColumnId[];
}

/**
 * What became of one returned file. Each returned row is in exactly one of `matched`, `unmatched`, `notOwn`, `repeated` and
 * `otherDekadRows`.
 */
export interface ReturnOutcome {
  readonly file: string;
  readonly unit: string | null;
  /** Units of the directory that may be meant where it does not know `unit`, likeliest first. */
  readonly unitSuggestions: readonly string[];
  /** `null` where the file names one unit, or a person said whose it is. */
  readonly otherUnit: OtherUnit | null;
  /** `null` where the file was read and merged. */
  readonly error: string | null;
  /** The same unit returned again later: all of this file's rows were left aside, those of the one named here count. */
  readonly supersededBy: string | null;
  /** The 旬 it names, where that is not the one merged: nothing of it was merged. */
  readonly otherDekad: Dekad | null;
  /** A person decided to leave it aside. */
  readonly leftOut: boolean;
  /** 填报日期. */
  readonly reportedOn: IsoDate | null;
  /** Rows of it were matched, and on none of them anything was written; or it is a copy of the master. */
  readonly isBlank: boolean;
  readonly matched: readonly MatchedItem[];
  /** Items that the master does not have, or that may be one of several: none was taken. */
  readonly unmatched: readonly Item[];
  /** Rows of the file's sheets for another 旬: not merged. */
  readonly otherDekadRows: readonly OtherDekadRow[];
  /** Items matched to ones that do not name this unit: another's rows, not merged. */
  readonly notOwn: readonly MatchedItem[];
  /** Rows that say the very same as another row of the file on the same item: merged once. */
  readonly repeated: readonly MatchedItem[];
  /** Those of `matched` of which a later return of the unit counts. */
  readonly superseded: readonly SupersededRow[];
  /** Those of `matched` of which a later return of the unit counts in some columns. */
  readonly replaced: readonly ReplacedCells[];
  readonly baselineChanges: readonly BaselineChange[];
  readonly stray: readonly StrayRow[];
  /** Columns that were not read and that the master has not either. */
  readonly otherColumns: readonly OtherColumn[];
  readonly otherSheets: readonly OtherSheet[];
}

/** A returned row of which it is not sure which item it is, or that a person decided on. */
export interface DoubtfulRow {
  readonly file: string;
  readonly unit: string | null;
  readonly returned: Item;
  /** The items it was taken for, the sure ones of several as well; none where it was taken for none. */
  readonly matches: readonly MatchedItem[];
  /** What speaks against one of them, or against taking it for any. */
  readonly reasons: readonly DoubtReason[];
  /** Items it may be, likeliest first. */
  readonly candidates: readonly MatchCandidate[];
  /** Whether a person decided it. */
  readonly isDecided: boolean;
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

/** What settled a conflict: a decision on this one, or on all of its kind. */
export interface Settlement {
  readonly by: "decision" | "rule";
  readonly take: Take | { readonly from: "lead" };
}

/** Where what stands in a cell of the merged ledger came from. */
export interface MergedCell {
  /** The returned rows; none where a person wrote the text or kept the master's. */
  readonly sources: readonly ProgressEntry[];
  readonly settledBy: Settlement | null;
}

/** Cells by their columns: an object, since maps for so many items take several times the room. */
export type MergedCells = Readonly<Partial<Record<ColumnId, MergedCell>>>;

/** A paragraph under another unit's name in what a unit returned, other than that one says itself: nobody's word. */
export interface OthersWords {
  readonly entry: ProgressEntry;
  readonly column: ColumnId;
  /** As written, with the name before it. */
  readonly text: string;
}

/** An item of the master after merging. */
export interface MergedItem {
  /** Baseline as in the master; progress, status and dates as returned. */
  readonly item: Item;
  readonly before: Item;
  /** What each unit said, lead units first, then by name. */
  readonly progress: readonly ProgressEntry[];
  /** The columns that merging or a decision wrote, with their sources; all others are as in the master. */
  readonly cells: MergedCells;
  /** What of the units' words was not taken over, since it stands under the names of others. */
  readonly othersWords: readonly OthersWords[];
}

/**
 * What units disagree on; `baseline`: a unit changed what the plan settled. `status` also where members of a group say that it is complete and others do not,
 * or a lead unit takes back what the office settled.
 */
export type ConflictKind = "status" | "percent" | "date" | "closed" | "baseline";

/** Something about a column of an item on which units disagree, with one another or with the plan. */
export interface MergeConflict {
  /** The item as merged. */
  readonly item: Item;
  readonly before: Item;
  readonly kind: ConflictKind;
  readonly column: ColumnId;
  /** The entries that say something in this column; for `baseline` those that changed it. */
  readonly entries: readonly ProgressEntry[];
  /** `null` where nobody decided: then the lead unit's word stands, or for `baseline` and where a part of a group spoke for it the master's. */
  readonly settledBy: Settlement | null;
}

/** Another unit than the one that a file was taken for: the file's name speaks of it, or it stands within. */
export interface OtherUnit {
  readonly unit: string;
  readonly named: "in-file-name" | "within";
}

/** Items of the master that a unit answers for and on which it wrote nothing, though it returned something. */
export interface UnreportedItems {
  readonly unit: string;
  readonly items: readonly Item[];
}

/** What merging gave. Independent of the order in which the files came. */
export interface MergeResult {
  /** The 旬 merged; `null` where neither the caller nor any return named one. */
  readonly dekad: Dekad | null;
  readonly items: readonly MergedItem[];
  /** In the order of the files' names. */
  readonly returns: readonly ReturnOutcome[];
  /** Rows to look at: matched not quite surely, or not at all though something resembles them; in the order of the files. */
  readonly doubtful: readonly DoubtfulRow[];
  readonly conflicts: readonly MergeConflict[];
  /** Units that open items of the master name and that returned nothing usable: first the directory's, in its order, then others as they are written. */
  readonly notReturned: readonly string[];
  /** What units that returned something left out; in the order of the files. */
  readonly unreported: readonly UnreportedItems[];
  /** Decisions that no longer fit, and were not applied. */
  readonly unusedDecisions: readonly UnusedDecision[];
}
