import { compareDekads, type Dekad } from "../calendar";
import { changedBaseline, type ColumnId, isClosed, itemMatcher, type Item, type LedgerKind } from "../ledger";
import type { UnitDirectory } from "../units";
import { columnsLacking, columnsOf } from "./columns-lacking";
import { contactColumns } from "./contact-columns";
import { DecisionDesk } from "./decision-desk";
import { dekadToMerge } from "./dekad-to-merge";
import { entriesByItem } from "./entries-by-item";
import { filledPlan } from "./filled-plan";
import { filledRows, isFilled } from "./filled-row";
import { latestRows } from "./latest-returns";
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
  ReturnedWorkbook,
  ReturnOutcome,
  SupersededRow,
  UnreadableReturn,
} from "./merge-result";
import { type OwnWords, withoutOwnWords } from "./other-columns";
import { isMasterCopy } from "./own-copy";
import { notReturned } from "./not-returned";
import { ownershipBy } from "./ownership";
import { type MergedReturn, unreportedItems } from "./unreported";
import { overtakenRows } from "./sent-cells";
import { replacedCells } from "./replaced-cells";
import { withoutOwnLines } from "./stray-rows";
import { withSenderByItems } from "./sender-by-items";
import type { SharedRow } from "./supplements";
import { isKnown } from "./unit-clues";
import { withoutUndecided } from "./undecided";
import { withUnitsNamed } from "./unit-decided";
import { unitInDoubt } from "./unit-in-doubt";
import { labelReader } from "./unit-labels";

/** What returns are merged with. */
export interface MergeOptions {
  readonly kind: LedgerKind;
  readonly directory: UnitDirectory;
  /** The 旬 to merge; left out, the one that most returns name, see {@link dekadToMerge}. */
  readonly dekad?: Dekad;
  /** The 旬 that the master itself names; left out, none. */
  readonly masterDekad?: Dekad | null;
  /** What a person decided about rows, conflicts and files. */
  readonly decisions?: MergeDecisions;
  /** Year of dates without one that a person writes; left out, none. */
  readonly planYear?: number | null;
  /** What stands in the master's columns that are not read; left out, nothing. */
  readonly ownColumns?: OwnWords;
  /** What stands in the master between, below and above its items, as {@link ownLines} finds it; left out, nothing. */
  readonly ownLines?: ReadonlySet<string>;
}

/**
 * Merges what units returned into the master's items. The master's baseline is kept whatever a unit wrote; of two returns of
 * one unit the later counts for each item; returns for another 旬 and rows of other units are told and left aside. The order of
 * the files does not matter.
 */
export function mergeReturns(
  master: readonly Item[],
  returned: readonly (ReturnedWorkbook | UnreadableReturn)[],
  {
    kind,
    directory,
    dekad: given,
    masterDekad = null,
    decisions = NO_DECISIONS,
    planYear = null,
    ownColumns = NO_WORDS,
    ownLines = NO_LINES,
  }: MergeOptions,
): MergeResult {
  const named = given ?? dekadToMerge(returned, masterDekad);
  const desk = new DecisionDesk(master, withUnitsNamed(withoutUndecided(decisions), directory), named);
  const decided = [...returned]
    .sort(byName)
    .map((one) => decidedFile(withYear(one, named), desk.ofFile(one.file)));
  const decidedReturns = decided.map(({ returned: one }) => one);
  const dekad = given ?? dekadToMerge(decidedReturns, masterDekad);
  const ownership = ownershipBy(directory);
  const matching: MatchingContext = { matcher: itemMatcher(master), ownership, desk };
  const files = decided.map((file) => withSender(ofMergedDekad(file, dekad), matching, directory));
  const readable = readableIn(files);
  const rowsOf = new Map(readable.map((one) => [one, matchRows(one, matching)]));
  const rowsIn = (one: ReturnedWorkbook): MatchedRows => rowsOf.get(one) ?? NO_ROWS;
  const counted = readableIn(
    files.filter(({ returned: one, leftOut }) => !leftOut && !isOtherDekad(one, dekad)),
  );
  const { superseded, shared } = latestRows(
    counted.map((one) => ({ returned: one, matched: rowsIn(one).matched })),
    dekad,
  );
  const columns = { ownColumns, ownLines, masterColumns: columnsOf(master) };
  const returns = files.map(({ returned: one, ...said }) => {
    if (!("rows" in one)) return unreadable(one, said.leftOut);
    const told = { ...said, ...columns, superseded: superseded.get(one) ?? [], shared };
    return outcomeOf(one, rowsIn(one), { kind, directory, dekad, ...told });
  });
  const mergedOnes = mergedReturns(files, returns);
  const reading = { directory, planYear };
  const overtaken = new Set(counted.flatMap((one) => overtakenRows(one, rowsIn(one).matched)));
  const entries = entriesByItem(spokenIn(returns, directory), { ownership, shared, overtaken, reading });
  const settle: ItemMerging["settle"] = (item, conflict) => desk.ofConflict(item, conflict);
  const reporterOf: ItemMerging["reporterOf"] = (unit) => ownership.reporterOf(unit);
  const merging = { ...reading, settle, reporterOf, unitOfLabel: labelReader(directory) };
  const open = master.filter((item) => !isClosed(item));
  const items = master.map((item) => mergeItem(item, entries.of(item), entries, merging));
  return {
    dekad,
    items: items.map(({ merged }) => merged),
    returns,
    doubtful: counted.flatMap((one) => rowsIn(one).doubtful),
    conflicts: items.flatMap(({ conflicts }) => conflicts),
    notReturned: notReturned(open, mergedOnes, ownership, directory),
    unreported: unreportedItems(open, mergedOnes, ownership),
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

function readableIn(files: readonly DecidedFile[]): ReturnedWorkbook[] {
  return files.map(({ returned }) => returned).filter((one) => "rows" in one);
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
    : {
        ...file,
        returned: withSenderByItems(returned, [...matched.matched, ...matched.notOwn], matching.ownership),
      };
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
  const unit =
    decision.unit === undefined ? {} : { unit: decision.unit, unitSuggestions: [], jointUnits: [] };
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
  readonly shared: ReadonlyMap<MatchedItem, SharedRow>;
  readonly ownColumns: OwnWords;
  readonly ownLines: ReadonlySet<string>;
  readonly masterColumns: ReadonlySet<ColumnId>;
}

function outcomeOf(
  one: ReturnedWorkbook,
  { matched, unmatched, notOwn, repeated }: MatchedRows,
  context: OutcomeContext,
): ReturnOutcome {
  const { kind, directory, dekad, leftOut, otherDekadRows, otherUnit, superseded, ownColumns } = context;
  const plan = kind.baseline.filter((column) => context.masterColumns.has(column));
  const changes: BaselineChange[] = [];
  let fillsPlan = false;
  for (const match of matched) {
    const filled = planFilled(match, plan);
    fillsPlan ||= filled.length > 0;
    changes.push(...filled, ...baselineChanges(match, kind));
  }
  const told = { unit: one.unit, unitSuggestions: one.unitSuggestions, matched, baselineChanges: changes };
  const saysNothing = !fillsPlan && !matched.some(filledRows(one)) && !unmatched.some(isFilled);
  const isBlank = saysNothing || isMasterCopy(told, directory);
  const isWhole = matched.length > 0 && superseded.length === matched.length;
  const isOther = isOtherDekad(one, dekad);
  return {
    ...told,
    // What a file that is left aside says of the plan is nothing that anybody is to decide.
    baselineChanges: isOther || leftOut ? [] : changes,
    file: one.file,
    otherUnit,
    error: null,
    supersededBy: isWhole
      ? (superseded
          .map(({ laterFile }) => laterFile)
          .toSorted()
          .at(-1) ?? null)
      : null,
    otherDekad: isOther ? one.dekad : null,
    leftOut,
    reportedOn: one.reportedOn,
    isBlank: matched.length > 0 && isBlank,
    unmatched,
    otherDekadRows,
    notOwn,
    repeated,
    superseded,
    replaced: replacedCells(matched, context.shared),
    stray: withoutOwnLines(one.stray, context.ownLines),
    otherColumns: [
      ...one.otherColumns.flatMap((column) => withoutOwnWords(column, ownColumns)),
      ...columnsLacking(
        one.rows.map(({ item }) => item),
        context.masterColumns,
        kind,
      ),
      ...contactColumns({ matched: [...matched, ...notOwn], unmatched }, context.masterColumns),
    ],
    otherSheets: one.otherSheets,
  };
}

const NO_WORDS: OwnWords = new Map();
const NO_LINES: ReadonlySet<string> = new Set();
const NO_ITEMS = { matched: [], unmatched: [], notOwn: [], repeated: [] };
const NO_ROWS: MatchedRows = { ...NO_ITEMS, doubtful: [] };

function unreadable({ file, unit, error }: UnreadableReturn, leftOut: boolean): ReturnOutcome {
  const nothing = {
    ...NO_ITEMS,
    otherDekadRows: [],
    superseded: [],
    replaced: [],
    baselineChanges: [],
    stray: [],
    otherColumns: [],
    otherSheets: [],
  };
  const unknown = { supersededBy: null, otherDekad: null, reportedOn: null, isBlank: false };
  return { file, unit, unitSuggestions: [], otherUnit: null, error, leftOut, ...unknown, ...nothing };
}

/** Whether a return counts: it could be read, is for the 旬 merged, and nothing took its place. */
export function isMerged({ error, supersededBy, otherDekad, leftOut }: ReturnOutcome): boolean {
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

function planFilled({ returned, master }: MatchedItem, plan: readonly ColumnId[]): BaselineChange[] {
  return filledPlan(returned, master, plan).map((column) => ({ returned, master, column }));
}

function baselineChanges(
  { returned, unit, master, by, reasons }: MatchedItem,
  kind: LedgerKind,
): BaselineChange[] {
  // A row for several items, or for a part of one, says of none of them what the plan says of it.
  if (by === "several" || reasons.includes("part-numbered")) return [];
  return changedBaseline(returned, master, kind, unit).map((column) => ({ returned, master, column }));
}
