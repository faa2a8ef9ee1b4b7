import { type DoubtReason, isDoubtful, type Item, itemKey, type ItemMatcher, numberKey } from "../ledger";
import type { DecisionDesk } from "./decision-desk";
import { saysAnythingNew } from "./filled-row";
import type { DoubtfulRow, MatchedItem, ReturnedRow, ReturnedWorkbook } from "./merge-result";
import type { Ownership } from "./ownership";
import { ownTwins, shiftedTwins, twinsInOrder } from "./twin-problems";

/** What the rows of a return are matched with. */
export interface MatchingContext {
  readonly matcher: ItemMatcher;
  readonly ownership: Ownership;
  readonly desk: DecisionDesk;
}

/** The rows of one return, each in exactly one of the lists but `doubtful`. */
export interface MatchedRows {
  readonly matched: readonly MatchedItem[];
  readonly unmatched: readonly Item[];
  readonly notOwn: readonly MatchedItem[];
  readonly repeated: readonly MatchedItem[];
  readonly doubtful: readonly DoubtfulRow[];
}

/** One returned row and the items it was taken for: none, one, or several that it names together. */
export interface RowMatch {
  readonly row: ReturnedRow;
  readonly matches: readonly MatchedItem[];
  readonly isDecided: boolean;
  /** Why it was taken for none although it was found; left out where it was not found, or was taken. */
  readonly refused?: readonly DoubtReason[];
}

/** Finds the item of each row of a return. */
export function matchRows(
  { file, unit, jointUnits, rows }: ReturnedWorkbook,
  { matcher, ownership, desk }: MatchingContext,
): MatchedRows {
  const sendersOf = (row: ReturnedRow): readonly (string | null)[] =>
    row.unit === null ? [unit, ...jointUnits] : [row.unit];
  const owns = (match: MatchedItem): boolean => isOwn(match, ownership);
  const first = rows.map((row) => matchRow(file, row, { matcher, desk, ownership, senders: sendersOf(row) }));
  const sure = withoutCopied(withoutTaken(first), matcher, ownership);
  const twins = { matcher, ownership };
  const all = shiftedTwins(ownTwins(twinsInOrder(sure, unit, twins), twins), twins);
  const repeats = repeatedRows(all);
  const [matched, notOwn, repeated]: [MatchedItem[], MatchedItem[], MatchedItem[]] = [[], [], []];
  const unmatched: Item[] = [];
  const doubtful: DoubtfulRow[] = [];
  for (const one of all) {
    const { row, matches } = one;
    if (repeats.has(row)) {
      repeated.push(...matches);
      continue;
    }
    const own = matches.filter(owns);
    if (matches.length === 0) unmatched.push(row.item);
    else if (own.length > 0) matched.push(...own);
    else notOwn.push(...matches);
    doubtful.push(...doubtOf(one, { file, unit: unitOf(one) ?? unit }, matcher));
  }
  return { matched, unmatched, notOwn, repeated, doubtful };
}

/** Whether a row is its unit's to fill in. Of an item that may be anybody's a row that says nothing new was only left in the table. */
function isOwn({ returned, master, unit }: MatchedItem, ownership: Ownership): boolean {
  if (unit === null) return true;
  if (!ownership.owns(master, unit)) return false;
  return !ownership.isOpenTo(master, unit) || saysAnythingNew(returned, master);
}

/** Whose word a row is; `null` where nothing tells. */
function unitOf({ row, matches: [match] }: RowMatch): string | null {
  return row.unit ?? match?.unit ?? null;
}

interface RowContext {
  readonly matcher: ItemMatcher;
  readonly desk: DecisionDesk;
  readonly ownership: Ownership;
  /** The units of which one's row it is; `null`: of one that nobody knows. */
  readonly senders: readonly (string | null)[];
}

function matchRow(
  file: string,
  row: ReturnedRow,
  { matcher, desk, ownership, senders }: RowContext,
): RowMatch {
  const namedIn = (item: Item): string | null | undefined =>
    senders.find((unit) => unit !== null && ownership.names(item, unit));
  const [first = null] = senders;
  const unitFor = (item: Item): string | null => (senders.length > 1 ? namedIn(item) : null) ?? first;
  const decided = desk.ofRow(file, row.item);
  if (decided) {
    const by = decided.length > 1 ? "several" : "decision";
    const said = { returned: row.item, by, alike: 1, reasons: [] } as const;
    const matches = decided.map((master) => ({ ...said, unit: unitFor(master), master }));
    return { row, matches, isDecided: true };
  }
  const matches = matcher
    .matchAll(row.item, { key: row.key, prefers: (item) => namedIn(item) !== undefined })
    .map(({ known, by, alike, reasons }) => ({
      returned: row.item,
      unit: unitFor(known),
      master: known,
      by,
      alike,
      reasons,
    }));
  return { row, matches, isDecided: false };
}

/** A row matched by little more than its number is no match where another row of the file is that very item. */
function withoutTaken(all: readonly RowMatch[]): RowMatch[] {
  const sure = new Set<Item>();
  for (const { matches } of all) for (const match of matches) if (!isWeak(match)) sure.add(match.master);
  return all.map((one, place) =>
    one.isDecided || !one.matches.some(isWeak) || goesOn(one, all[place - 1])
      ? one
      : { ...one, matches: one.matches.filter((match) => !isWeak(match) || !sure.has(match.master)) },
  );
}

/** Whether a row without a problem has the number of the row above it, whose problem tells: an item was written in two rows. */
function goesOn({ row: { item } }: RowMatch, above: RowMatch | undefined): boolean {
  const last = above?.row.item;
  if (!last || (item.text.problem ?? "") !== "" || item.number === "") return false;
  return last.sheet === item.sheet && itemKey(last) === itemKey(item) && (last.text.problem ?? "") !== "";
}

function isWeak({ by, alike, reasons }: MatchedItem): boolean {
  const isSaid = reasons.includes("text-alike") || reasons.includes("part-numbered");
  return by !== "decision" && isDoubtful({ alike, reasons }) && !isSaid;
}

/**
 * Takes a row for no item where its problem was filled down from another row: that row is the item by number and text, and this one has the
 * number of another item of its unit, of which no row of the file speaks. Which of the two is right, a person has to say.
 */
function withoutCopied(
  all: readonly RowMatch[],
  matcher: ItemMatcher,
  ownership: Ownership,
): readonly RowMatch[] {
  if (!all.some(({ matches: [match] }) => match && isByTextAlone(match))) return all;
  const told = new Set<Item>();
  const sure = new Set<Item>();
  for (const { master, by } of all.flatMap(({ matches }) => matches)) {
    told.add(master);
    if (by === "key" || by === "number-and-text") sure.add(master);
  }
  return all.map((one) => {
    const [match] = one.matches;
    if (!match || one.isDecided || !isByTextAlone(match) || !sure.has(match.master)) return one;
    const { returned, unit } = match;
    const isMeant = matcher
      .candidates(returned)
      .some(
        ({ known }) =>
          !told.has(known) &&
          numberKey(known.number) === numberKey(returned.number) &&
          unit !== null &&
          ownership.names(known, unit),
      );
    return isMeant ? { ...one, matches: [], refused: COPIED } : one;
  });
}

const COPIED: readonly DoubtReason[] = ["number-shifted", "several-alike"];

function isByTextAlone({ by, alike, reasons }: MatchedItem): boolean {
  return by === "text" && alike === 1 && reasons.includes("number-shifted");
}

/** Rows that say on the same items the very same as one before them. */
function repeatedRows(all: readonly RowMatch[]): Set<ReturnedRow> {
  const byItem = new Map<Item, RowMatch[]>();
  for (const one of all) {
    const [first] = one.matches;
    const rows = first && byItem.get(first.master);
    if (rows) rows.push(one);
    else if (first) byItem.set(first.master, [one]);
  }
  const repeated = new Set<ReturnedRow>();
  for (const rows of byItem.values()) {
    const said = new Set<string>();
    for (const { row } of rows.length > 1 ? rows : []) {
      const words = wordsOf(row.item);
      if (said.has(words)) repeated.add(row);
      said.add(words);
    }
  }
  return repeated;
}

function wordsOf({ text }: Item): string {
  return JSON.stringify(
    Object.entries(text)
      .filter(([, word]) => word !== "")
      .sort(),
  );
}

/** What a person is to look at, or has decided: a match that is not quite sure, or a row like some item and taken for none. */
function doubtOf(
  { row, matches, isDecided, refused }: RowMatch,
  from: Pick<DoubtfulRow, "file" | "unit">,
  matcher: ItemMatcher,
): readonly DoubtfulRow[] {
  const doubts = matches.filter(isDoubtful);
  if (matches.length > 0 && !isDecided && doubts.length === 0) return NO_DOUBT;
  const candidates = matcher.candidates(row.item, { key: row.key });
  if (matches.length === 0 && !isDecided && candidates.length === 0) return NO_DOUBT;
  const reasons =
    matches.length > 0
      ? new Set(doubts.flatMap((one) => one.reasons))
      : (refused ?? reasonsFor(row.item, candidates));
  return [{ ...from, returned: row.item, matches, reasons: [...reasons], candidates, isDecided }];
}

const NO_DOUBT: readonly DoubtfulRow[] = [];

function reasonsFor({ text }: Item, [first, second]: DoubtfulRow["candidates"]): DoubtReason[] {
  if (!first) return [];
  const several: DoubtReason[] = second && first.alike - second.alike < NEAR ? ["several-alike"] : [];
  if (first.alike === 1 && several.length > 0) return several;
  return [(text.problem ?? "") === "" ? "text-missing" : "text-differs", ...several];
}

/** Two items so much alike to a row are equally likely. */
const NEAR = 0.1;
