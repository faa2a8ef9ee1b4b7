import { compareDekads, type Dekad, dekadId } from "../calendar";
import { changedBaseline, type ColumnId, itemMatcher, type Item, type LedgerKind } from "../ledger";
import { foldText } from "../text";
import type { UnitDirectory } from "../units";
import { columnsLacking, columnsOf } from "./columns-lacking";
import { DecisionDesk } from "./decision-desk";
import { filledRows } from "./filled-row";
import { supersededRows } from "./latest-returns";
import { asOfDekad, inYearNear, ofDekad } from "./of-dekad";
import { type MatchedRows, matchRows, type MatchingContext } from "./match-rows";
import { type FileDecision, type MergeDecisions, NO_DECISIONS } from "./merge-decision";
import { type ItemMerging, mergeItem } from "./merge-item";
import type {
  BaselineChange,
  MatchedItem,
  MergeResult,
  OtherDekadRow,
  OtherUnit,
  ProgressEntry,
  ReturnedWorkbook,
  ReturnOutcome,
  SupersededRow,
  UnreadableReturn,
} from "./merge-result";
import { isMasterCopy } from "./own-copy";
import { ownershipBy, type Ownership } from "./ownership";
import { type MergedReturn, unreportedItems } from "./unreported";
import { withSenderByItems } from "./sender-by-items";
import { isKnown } from "./unit-clues";
import { unitInDoubt } from "./unit-in-doubt";

/** What returns are merged with. */
export interface MergeOptions {
  readonly kind: LedgerKind;
  readonly directory: UnitDirectory;
  /** The 旬 to merge; left out, the one that most returns name. */
  readonly dekad?: Dekad;
  /** What a person decided about rows, conflicts and files. */
  readonly decisions?: MergeDecisions;
  /** Year of dates without one that a person writes; left out, none. */
  readonly planYear?: number | null;
  /** Headers of columns that the master has and that are not read: what units return in them is the office's own. */
  readonly ownHeaders?: readonly string[];
}

/**
 * Merges what units returned into the master's items. The master's baseline is kept whatever a unit wrote; of two returns of
 * one unit the later counts for each item; returns for another 旬 and rows of other units are told and left aside. The order of
 * the files does not matter.
 */
export function mergeReturns(
  master: readonly Item[],
  returned: readonly (ReturnedWorkbook | UnreadableReturn)[],
  { kind, directory, dekad: given, decisions = NO_DECISIONS, planYear = null, ownHeaders = [] }: MergeOptions,
): MergeResult {
  const named = given ?? mostNamed(returned);
  const desk = new DecisionDesk(master, decisions, named);
  const decided = [...returned]
    .sort(byName)
    .map((one) => decidedFile(withYear(one, named), desk.ofFile(one.file)));
  const dekad = given ?? mostNamed(decided.map(({ returned: one }) => one));
  const ownership = ownershipBy(directory);
  const matching: MatchingContext = { matcher: itemMatcher(master), ownership, desk };
  const files = decided.map((file) => withSender(ofMergedDekad(file, dekad), matching, directory));
  const readable = files.map(({ returned }) => returned).filter((one) => "rows" in one);
  const rowsOf = new Map(readable.map((one) => [one, matchRows(one, matching)]));
  const own = new Set(ownHeaders.map(foldText));
  const masterColumns = columnsOf(master);
  const counts = ({ returned: one, leftOut }: DecidedFile): boolean => !leftOut && !isOtherDekad(one, dekad);
  const superseded = supersededRows(
    files.filter(counts).flatMap(({ returned: one }) => {
      const rows = "rows" in one ? rowsOf.get(one) : undefined;
      return rows && "rows" in one ? [{ returned: one, matched: rows.matched }] : [];
    }),
  );
  const returns = files.map(({ returned: one, leftOut, otherDekadRows, otherUnit }) =>
    "rows" in one
      ? outcomeOf(one, rowsOf.get(one) ?? NO_ROWS, {
          kind,
          directory,
          dekad,
          leftOut,
          otherDekadRows,
          otherUnit,
          superseded: superseded.get(one) ?? [],
          ownHeaders: own,
          masterColumns,
        })
      : unreadable(one, leftOut),
  );

  const { entries, changed } = entriesByItem(spokenIn(returns, directory), ownership);
  const settle: ItemMerging["settle"] = (item, conflict) => desk.ofConflict(item, conflict);
  const reporterOf: ItemMerging["reporterOf"] = (unit) => ownership.reporterOf(unit);
  const items = master.map((item) =>
    mergeItem(item, entries.get(item) ?? [], changed, { directory, planYear, settle, reporterOf }),
  );
  return {
    dekad,
    items: items.map(({ merged }) => merged),
    returns,
    doubtful: files
      .filter(counts)
      .flatMap(({ returned: one }) => ("rows" in one ? (rowsOf.get(one)?.doubtful ?? []) : [])),
    conflicts: items.flatMap(({ conflicts }) => conflicts),
    notReturned: notReturned(master, returns, ownership),
    unreported: unreportedItems(master, mergedReturns(files, returns), ownership),
    unusedDecisions: desk.unused(),
  };
}

/** A returned file with what a person said of it. */
interface DecidedFile {
  readonly returned: ReturnedWorkbook | UnreadableReturn;
  readonly leftOut: boolean;
  /** Whether a person said whose it is. */
  readonly isAttributed: boolean;
  readonly otherUnit: OtherUnit | null;
  readonly otherDekadRows: readonly OtherDekadRow[];
}

function withSender(file: DecidedFile, matching: MatchingContext, directory: UnitDirectory): DecidedFile {
  const { returned, isAttributed } = file;
  if (isAttributed || !("rows" in returned)) return file;
  const { unit, fileUnit } = returned;
  if (isKnown(unit, directory) && fileUnit === null) return file;
  const matched = matchRows(returned, matching);
  const doubt = unitInDoubt(returned, matched, matching.ownership);
  return doubt
    ? { ...file, otherUnit: doubt.otherUnit, returned: { ...returned, unit: doubt.unit } }
    : { ...file, returned: withSenderByItems(returned, matched.matched, matching.ownership) };
}

function withYear(
  one: ReturnedWorkbook | UnreadableReturn,
  near: Dekad | null,
): ReturnedWorkbook | UnreadableReturn {
  return "rows" in one ? inYearNear(one, near) : one;
}

function ofMergedDekad(file: DecidedFile, dekad: Dekad | null): DecidedFile {
  const { returned } = file;
  return "rows" in returned ? { ...file, ...ofDekad(returned, dekad) } : file;
}

function decidedFile(one: ReturnedWorkbook | UnreadableReturn, decision: FileDecision | null): DecidedFile {
  const said = { leftOut: decision?.leaveOut === true, isAttributed: decision?.unit !== undefined };
  const file = { ...said, otherDekadRows: [], otherUnit: null };
  if (!decision) return { ...file, returned: one };
  const unit = decision.unit === undefined ? {} : { unit: decision.unit, unitSuggestions: [] };
  if (!("rows" in one)) return { ...file, returned: { ...one, ...unit } };
  const ofDay = decision.dekad === undefined ? one : asOfDekad(one, decision.dekad);
  const rows = decision.unit === undefined ? ofDay.rows : ofDay.rows.map((row) => ({ ...row, unit: null }));
  return { ...file, returned: { ...ofDay, ...unit, rows } };
}

/** By name; files of one name, which only a caller can tell apart, by what they say. */
function byName(a: ReturnedWorkbook | UnreadableReturn, b: ReturnedWorkbook | UnreadableReturn): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [first, second] = [contentOf(a), contentOf(b)];
  return first < second ? -1 : Number(first > second);
}

function contentOf(one: ReturnedWorkbook | UnreadableReturn): string {
  return JSON.stringify("rows" in one ? [one.unit, one.rows.map(({ item }) => item.text)] : one.error);
}

/** The 旬 that most returns name; of two named equally often, the later. */
function mostNamed(returned: readonly (ReturnedWorkbook | UnreadableReturn)[]): Dekad | null {
  const named = new Map<string, { dekad: Dekad; count: number }>();
  for (const one of returned) {
    const dekad = "rows" in one && one.isYearNamed ? one.dekad : null;
    if (!dekad) continue;
    const id = dekadId(dekad);
    named.set(id, { dekad, count: (named.get(id)?.count ?? 0) + 1 });
  }
  const [most] = [...named.values()].sort((a, b) => b.count - a.count || compareDekads(b.dekad, a.dekad));
  return most?.dekad ?? null;
}

function isOtherDekad(one: ReturnedWorkbook | UnreadableReturn, dekad: Dekad | null): boolean {
  return "rows" in one && dekad !== null && one.dekad !== null && compareDekads(one.dekad, dekad) !== 0;
}

interface OutcomeContext {
  readonly kind: LedgerKind;
  readonly directory: UnitDirectory;
  readonly dekad: Dekad | null;
  readonly leftOut: boolean;
  readonly otherDekadRows: readonly OtherDekadRow[];
  readonly otherUnit: OtherUnit | null;
  readonly superseded: readonly SupersededRow[];
  /** Folded. */
  readonly ownHeaders: ReadonlySet<string>;
  readonly masterColumns: ReadonlySet<ColumnId>;
}

function outcomeOf(
  one: ReturnedWorkbook,
  { matched, unmatched, notOwn, repeated }: MatchedRows,
  context: OutcomeContext,
): ReturnOutcome {
  const { kind, directory, dekad, leftOut, otherDekadRows, otherUnit, superseded, ownHeaders } = context;
  const changes = matched.flatMap((match) => baselineChanges(match, kind));
  const told = { unit: one.unit, unitSuggestions: one.unitSuggestions, matched, baselineChanges: changes };
  const isBlank = !matched.some(filledRows(one)) || isMasterCopy(told, directory);
  const isWhole = matched.length > 0 && superseded.length === matched.length;
  return {
    ...told,
    file: one.file,
    otherUnit,
    error: null,
    supersededBy: isWhole
      ? (superseded
          .map(({ laterFile }) => laterFile)
          .toSorted()
          .at(-1) ?? null)
      : null,
    otherDekad: isOtherDekad(one, dekad) ? one.dekad : null,
    leftOut,
    reportedOn: one.reportedOn,
    isBlank: matched.length > 0 && isBlank,
    unmatched,
    otherDekadRows,
    notOwn,
    repeated,
    superseded,
    stray: one.stray,
    otherColumns: [
      ...one.otherColumns.filter(({ header }) => header === null || !ownHeaders.has(foldText(header))),
      ...columnsLacking(
        one.rows.map(({ item }) => item),
        context.masterColumns,
        kind,
      ),
    ],
    otherSheets: one.otherSheets,
  };
}

const NO_ITEMS = { matched: [], unmatched: [], notOwn: [], repeated: [] };
const NO_ROWS: MatchedRows = { ...NO_ITEMS, doubtful: [] };

function unreadable({ file, unit, error }: UnreadableReturn, leftOut: boolean): ReturnOutcome {
  const nothing = {
    ...NO_ITEMS,
    otherDekadRows: [],
    superseded: [],
    baselineChanges: [],
    stray: [],
    otherColumns: [],
    otherSheets: [],
  };
  const unknown = { supersededBy: null, otherDekad: null, reportedOn: null, isBlank: false };
  return { file, unit, unitSuggestions: [], otherUnit: null, error, leftOut, ...unknown, ...nothing };
}

function isMerged({ error, supersededBy, otherDekad, leftOut }: ReturnOutcome): boolean {
  return error === null && supersededBy === null && otherDekad === null && !leftOut;
}

/** The returns that count and are some unit's word. */
function spokenIn(returns: readonly ReturnOutcome[], directory: UnitDirectory): ReturnOutcome[] {
  return returns.filter((one) => isMerged(one) && !isMasterCopy(one, directory));
}

/** The returns that count, with what became of them; both lists in the order of the files. */
function mergedReturns(files: readonly DecidedFile[], returns: readonly ReturnOutcome[]): MergedReturn[] {
  return files.flatMap(({ returned }, place) => {
    const outcome = returns[place];
    return "rows" in returned && outcome && isMerged(outcome) ? [{ returned, outcome }] : [];
  });
}

function baselineChanges({ returned, unit, master, by }: MatchedItem, kind: LedgerKind): BaselineChange[] {
  // A row for several items says of none of them what the plan says of it alone.
  if (by === "several") return [];
  return changedBaseline(returned, master, kind, unit).map((column) => ({ returned, master, column }));
}

interface Entries {
  /** By the item itself: two items of a faulty master may have one number. */
  readonly entries: ReadonlyMap<Item, readonly ProgressEntry[]>;
  readonly changed: ReadonlyMap<ProgressEntry, readonly ColumnId[]>;
}

function entriesByItem(returns: readonly ReturnOutcome[], ownership: Ownership): Entries {
  const entries = new Map<Item, ProgressEntry[]>();
  const changed = new Map<ProgressEntry, readonly ColumnId[]>();
  for (const outcome of returns) {
    const columns = changedColumns(outcome.baselineChanges);
    const later = new Set(outcome.superseded.map(({ match }) => match));
    for (const match of outcome.matched) {
      if (later.has(match)) continue;
      const entry = entryOf(match, outcome, ownership);
      put(entries, match.master, entry);
      const own = columns.get(match.returned);
      if (own) changed.set(entry, own);
    }
  }
  return { entries, changed };
}

function entryOf(
  { returned, unit, master }: MatchedItem,
  { file }: ReturnOutcome,
  ownership: Ownership,
): ProgressEntry {
  return {
    unit: unit ?? file,
    file,
    sheet: returned.sheet,
    row: returned.row,
    text: returned.text.progress ?? "",
    status: returned.status,
    isLead: unit !== null && ownership.isLead(master, unit),
    returned,
  };
}

function changedColumns(changes: readonly BaselineChange[]): Map<Item, ColumnId[]> {
  const columns = new Map<Item, ColumnId[]>();
  for (const { returned, column } of changes) put(columns, returned, column);
  return columns;
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The unit whose return it is, and those whose rows it holds. */
function unitsOf({ unit, matched }: ReturnOutcome): string[] {
  return [...new Set([unit, ...matched.map((match) => match.unit)])].filter((one) => one !== null);
}

function notReturned(
  master: readonly Item[],
  returns: readonly ReturnOutcome[],
  ownership: Ownership,
): string[] {
  const returned = new Set(
    returns.filter(isMerged).flatMap((outcome) => unitsOf(outcome).map((unit) => ownership.reporterOf(unit))),
  );
  return ownership.namedUnits(master).filter((unit) => !returned.has(ownership.reporterOf(unit)));
}
