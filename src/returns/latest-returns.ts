import { type Dekad, dekadOf, type IsoDate, latestDekad } from "../calendar";
import type { Item } from "../ledger";
import { foldText } from "../text";
import { filledCells, filledRows } from "./filled-row";
import type { MatchedItem, ReturnedWorkbook, SupersededRow } from "./merge-result";
import { dayNear } from "./named-day";
import { type SharedRow, sharedOut, type UnitWords, withLater } from "./supplements";

/** A return and what of it could be merged. */
export interface CandidateReturn {
  readonly returned: ReturnedWorkbook;
  readonly matched: readonly MatchedItem[];
}

/** Which rows count where units returned several times. */
export interface LatestRows {
  /** The rows of each return that a later one took the place of. */
  readonly superseded: ReadonlyMap<ReturnedWorkbook, readonly SupersededRow[]>;
  /** The rows that count in some columns alone: a later one fills in the others, or an earlier one did. */
  readonly shared: ReadonlyMap<MatchedItem, SharedRow>;
}

/**
 * Of several returns of one unit the latest counts for each item on which it says something; what only an earlier one speaks of stays: a
 * unit may send its items in parts, each in a form of all its items, or send again only what it corrected. A later row without a progress
 * takes the place of the cells alone that it fills in.
 *
 * @param merged the 旬 merged: days that name no year lie near it.
 */
export function latestRows(candidates: readonly CandidateReturn[], merged: Dekad | null): LatestRows {
  const all = ofRepeatedSenders(candidates.map((one) => ({ ...one, senderOf: sendersIn(one.returned) })));
  const bySender = new Map<string, Map<Item, readonly UnitWords[]>>();
  const near = merged ?? latestNamed(candidates) ?? MIDDLE_OF_ANY_YEAR;
  for (const one of all.toSorted((a, b) => compareTimes(a, b, near))) {
    for (const [sender, items] of wordsIn(one)) {
      const known = bySender.get(sender) ?? new Map<Item, readonly UnitWords[]>();
      bySender.set(sender, known);
      for (const [item, words] of items) known.set(item, withLater(known.get(item) ?? [], words));
    }
  }
  const shared = new Map<MatchedItem, SharedRow>();
  for (const items of bySender.values()) {
    for (const [item, words] of items) {
      const { standing, rows } = sharedOut(words);
      items.set(item, standing);
      for (const [match, row] of rows) shared.set(match, row);
    }
  }
  const standingFor = (sender: string, item: Item): readonly UnitWords[] =>
    bySender.get(sender)?.get(item) ?? [];
  const superseded = new Map(all.map((one) => [one.returned, replacedRows(one, standingFor)]));
  return { superseded, shared };
}

interface SentReturn extends CandidateReturn {
  readonly senderOf: (match: MatchedItem) => string;
}

/** The returns with the rows alone of those who sent more than one: nobody takes the place of what the others sent. */
function ofRepeatedSenders(all: readonly SentReturn[]): SentReturn[] {
  const counts = new Map<string, number>();
  for (const { matched, senderOf } of all) {
    for (const sender of new Set(matched.map(senderOf))) counts.set(sender, (counts.get(sender) ?? 0) + 1);
  }
  return all.map((one) => ({
    ...one,
    matched: one.matched.filter((match) => (counts.get(one.senderOf(match)) ?? 0) > 1),
  }));
}

/** What a return says, by sender and item. */
function wordsIn({ returned, matched, senderOf }: SentReturn): Map<string, Map<Item, UnitWords>> {
  const isFilled = filledRows(returned);
  const fills = filledCells(returned);
  const bySender = new Map<string, Map<Item, UnitWords>>();
  for (const match of matched) {
    const sender = senderOf(match);
    const items = bySender.get(sender) ?? new Map<Item, UnitWords>();
    bySender.set(sender, items);
    const known = items.get(match.master);
    items.set(match.master, {
      returned,
      rows: known ? [...known.rows, match] : [match],
      isFilled: known?.isFilled === true || isFilled(match),
      fills,
    });
  }
  return bySender;
}

function replacedRows(
  { returned, matched, senderOf }: SentReturn,
  standingFor: (sender: string, item: Item) => readonly UnitWords[],
): SupersededRow[] {
  return matched.flatMap((match) => {
    const standing = standingFor(senderOf(match), match.master);
    const last = standing.at(-1);
    const stands = standing.some((words) => words.returned === returned);
    return stands || !last ? [] : [{ match, laterFile: last.returned.file }];
  });
}

/**
 * Tells whose word a row is: two bodies of one county speak each for itself. Rows of a file that names no unit are only taken for
 * another file's where both say the very same.
 */
function sendersIn({ rows, body }: ReturnedWorkbook): (match: MatchedItem) => string {
  const senders = new Map<string | null, string>();
  const senderOf = (unit: string | null): string =>
    JSON.stringify(unit === null ? rows.map(({ item }) => item.text) : [unit, body]);
  return ({ unit }) => {
    const known = senders.get(unit);
    if (known !== undefined) return known;
    const sender = senderOf(unit);
    senders.set(unit, sender);
    return sender;
  };
}

/**
 * Earlier first: what its name says is void (作废); then what another unit's name is on, which may have filled in a wrong form; then by 填报日期, else
 * the day in the file's name or a title; then by a word that says it is a correction; then by name, numbers by their value. A correction that tells no day comes after all that do.
 */
function compareTimes(
  { returned: a }: CandidateReturn,
  { returned: b }: CandidateReturn,
  near: Dekad,
): number {
  return (
    Number(isVoid(b)) - Number(isVoid(a)) ||
    Number(isNamedForOther(b)) - Number(isNamedForOther(a)) ||
    compare(placeInTime(a, near), placeInTime(b, near)) ||
    revisionOf(a) - revisionOf(b) ||
    NAMES.compare(a.file, b.file) ||
    compare(a.file, b.file)
  );
}

/** Days without a year, all of one that nobody knows, lie in their order here. */
const MIDDLE_OF_ANY_YEAR: Dekad = { year: 2000, month: 6, part: 3 };
const NAMES = new Intl.Collator("zh", { numeric: true });

function latestNamed(candidates: readonly CandidateReturn[]): Dekad | null {
  return latestDekad(
    candidates.flatMap(
      ({ returned: { dekad, reportedOn } }) => dekad ?? (reportedOn === null ? [] : dekadOf(reportedOn)),
    ),
  );
}

function placeInTime(one: ReturnedWorkbook, near: Dekad): string {
  return dayOf(one, near) ?? (revisionOf(one) > 0 ? AFTER_ALL_DAYS : "");
}

const AFTER_ALL_DAYS = "9999";

function dayOf(
  { reportedOn, dayWithoutYear, namedDay, dekad }: ReturnedWorkbook,
  near: Dekad,
): IsoDate | null {
  const named = dayWithoutYear ?? namedDay;
  return reportedOn ?? (named && dayNear(named, dekad ?? near));
}

const REVISION =
  /更正|补正|为准|修正|修改|修订|订正|最终|最新|定稿|终稿|重报|补报|再次|v\d|第(?!一次|1次)[一二三四五六七八九十\d]{1,3}次/;
const DRAFT = /初稿|草稿|草案|征求意见|讨论稿/;
const COPY = /\((\d{1,2})\)\.[a-z]+$/;

/** A correction counts after what it corrects, a draft before; `(1)`, which a program adds to the name of what is saved again, after. */
function revisionOf({ file, isCorrection }: ReturnedWorkbook): number {
  const name = foldText(file);
  if (!isCorrection && DRAFT.test(name)) return -1;
  return (isCorrection || REVISION.test(name) ? 100 : 0) + Number(COPY.exec(name)?.[1] ?? 0);
}

function isVoid({ file }: ReturnedWorkbook): boolean {
  return foldText(file).includes("作废");
}

function isNamedForOther({ unit, fileUnit }: ReturnedWorkbook): boolean {
  return fileUnit !== null && fileUnit !== unit;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
