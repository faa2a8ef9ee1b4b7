import { type Dekad, dekadOf, latestDekad } from "../calendar";
import type { Item } from "../ledger";
import { filledCells, filledRows, saidCells } from "./filled-row";
import type { MatchedItem, ReturnedWorkbook, SupersededRow } from "./merge-result";
import { putInList } from "./put-in-list";
import { inSentOrder, tiesIn } from "./sent-order";
import { type SharedRow, sharedOut, type UnitWords, withEqual, withLater } from "./supplements";

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
 * takes the place of the cells alone that it fills in. Where only their names tell which is the later, what they contradict one another in is disputed.
 *
 * @param merged the 旬 merged: days that name no year lie near it.
 */
export function latestRows(candidates: readonly CandidateReturn[], merged: Dekad | null): LatestRows {
  const all = ofRepeatedSenders(candidates.map((one) => ({ ...one, senderOf: sendersIn(one.returned) })));
  const bySender = new Map<string, Map<Item, readonly UnitWords[]>>();
  const near = merged ?? latestNamed(candidates) ?? MIDDLE_OF_ANY_YEAR;
  const sent = new Map<string, SentWords[]>();
  for (const one of all) {
    for (const [sender, items] of wordsIn(one)) putInList(sent, sender, { returned: one.returned, items });
  }
  for (const [sender, words] of sent) bySender.set(sender, standingWords(words, near));
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

/** What one return holds of a sender's words, by item. */
interface SentWords {
  readonly returned: ReturnedWorkbook;
  readonly items: ReadonlyMap<Item, UnitWords>;
}

/** What stands of a sender's returns on each item. */
function standingWords(sent: readonly SentWords[], near: Dekad): Map<Item, readonly UnitWords[]> {
  const standing = new Map<Item, readonly UnitWords[]>();
  const isTie = tiesIn(sent, near);
  let before: SentWords | null = null;
  for (const one of inSentOrder(sent, near)) {
    const put = before !== null && isTie(before, one) ? withEqual : withLater;
    for (const [item, words] of one.items) standing.set(item, put(standing.get(item) ?? [], words));
    before = one;
  }
  return standing;
}

/** What a return says, by sender and item. */
function wordsIn({ returned, matched, senderOf }: SentReturn): Map<string, Map<Item, UnitWords>> {
  const isFilled = filledRows(returned);
  const fills = filledCells(returned);
  const says = saidCells(returned);
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
      says,
      disputed: [],
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

/** Days without a year, all of one that nobody knows, lie in their order here. */
const MIDDLE_OF_ANY_YEAR: Dekad = { year: 2000, month: 6, part: 3 };

function latestNamed(candidates: readonly CandidateReturn[]): Dekad | null {
  return latestDekad(
    candidates.flatMap(
      ({ returned: { dekad, reportedOn } }) => dekad ?? (reportedOn === null ? [] : dekadOf(reportedOn)),
    ),
  );
}
