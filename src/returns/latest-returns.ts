import { type IsoDate, readDate } from "../calendar";
import type { Item } from "../ledger";
import { foldText } from "../text";
import { filledCells, filledRows } from "./filled-row";
import type { MatchedItem, ReturnedWorkbook, SupersededRow } from "./merge-result";
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
 */
export function latestRows(candidates: readonly CandidateReturn[]): LatestRows {
  const all = ofRepeatedSenders(candidates.map((one) => ({ ...one, senderOf: sendersIn(one.returned) })));
  const bySender = new Map<string, Map<Item, readonly UnitWords[]>>();
  for (const one of all.toSorted(byTime)) {
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
 * the day in the file's name; then by a word that says it is a correction; then by name. A correction that tells no day comes after all that do.
 */
function byTime({ returned: a }: CandidateReturn, { returned: b }: CandidateReturn): number {
  return (
    Number(isVoid(b)) - Number(isVoid(a)) ||
    Number(isNamedForOther(b)) - Number(isNamedForOther(a)) ||
    compare(placeInTime(a), placeInTime(b)) ||
    revisionOf(a) - revisionOf(b) ||
    compare(a.file, b.file)
  );
}

function placeInTime(one: ReturnedWorkbook): string {
  return dayOf(one) ?? (revisionOf(one) > 0 ? AFTER_ALL_DAYS : "");
}

const AFTER_ALL_DAYS = "9999";

function dayOf({ file, reportedOn, dekad }: ReturnedWorkbook): IsoDate | null {
  return reportedOn ?? dayInName(file, dekad?.year);
}

const DAY = /(?<![v.\d])(?:(20\d\d)[年.\-_]?)?(\d{1,2})[月.\-_](\d{1,2})(?!\d)|(20\d\d)(\d\d)(\d\d)(?!\d)/;

/** `市工信局4.10更正.xlsx`, `…20190410.xlsx`: the day on which the file says it was made. */
function dayInName(file: string, year: number | undefined): IsoDate | null {
  const [, named, month, day, fullYear, fullMonth, fullDay] = DAY.exec(foldText(file)) ?? [];
  const parts = fullYear === undefined ? [named ?? year, month, day] : [fullYear, fullMonth, fullDay];
  if (parts.some((part) => part === undefined)) return null;
  const reading = readDate(`${parts[0] ?? ""}年${parts[1] ?? ""}月${parts[2] ?? ""}日`);
  return reading.kind === "date" ? reading.date : null;
}

const REVISION = /更正|补正|为准|修正|修改|修订|订正|最终|最新|定稿|终稿|重报|补报|再次|v\d|第[二三四五]次/;
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
