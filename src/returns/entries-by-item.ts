import { type ColumnId, type Item, ItemDraft, type RewriteContext, type Status } from "../ledger";
import type { BaselineChange, MatchedItem, ProgressEntry, ReturnOutcome } from "./merge-result";
import { LEAD_ONLY } from "./merged-columns";
import type { Ownership } from "./ownership";
import { putInList } from "./put-in-list";
import type { SharedRow } from "./supplements";

/** What is known of units' words beside the words. */
export interface EntryNotes {
  /** The columns settled by the plan that an entry changed. */
  readonly changed: ReadonlyMap<ProgressEntry, readonly ColumnId[]>;
  /** Entries that are one row together with an entry, it too; of nearly all there are none. */
  readonly together: ReadonlyMap<ProgressEntry, readonly ProgressEntry[]>;
  /** The columns in which nothing tells whether an entry counts or another of its unit; of nearly all there are none. */
  readonly disputed: ReadonlyMap<ProgressEntry, readonly ColumnId[]>;
}

/** The words of all units. */
export interface Entries extends EntryNotes {
  /** Those on an item itself: two items of a faulty master may have one number. */
  readonly of: (item: Item) => readonly ProgressEntry[];
}

/** What entries are made with. */
export interface EntryMaking {
  readonly ownership: Ownership;
  readonly shared: ReadonlyMap<MatchedItem, SharedRow>;
  /** Rows of forms whose status and days the ledger has overtaken; they count where units disagree, which a person is to see. */
  readonly overtaken: ReadonlySet<MatchedItem>;
  readonly reading: RewriteContext;
}

/** The words of units on each item, without those that later ones took the place of. @param returns those that count. */
export function entriesByItem(
  returns: readonly ReturnOutcome[],
  { ownership, shared, overtaken, reading }: EntryMaking,
): Entries {
  const entries = new Map<Item, ProgressEntry[]>();
  const changed = new Map<ProgressEntry, readonly ColumnId[]>();
  const ofShared = new Map<MatchedItem, ProgressEntry>();
  const agreed = overtaken.size === 0 ? NO_ITEMS : agreedItems(returns);
  for (const outcome of returns) {
    const columns = changedColumns(outcome.baselineChanges);
    const later = new Set(outcome.superseded.map(({ match }) => match));
    for (const match of outcome.matched) {
      if (later.has(match)) continue;
      const row = shared.get(match);
      const shares = row?.unheard ?? NO_COLUMNS;
      const unheard = overtaken.has(match) && agreed.has(match.master) ? [...shares, ...LEAD_ONLY] : shares;
      const returned = unheard.length > 0 ? without(match.returned, unheard, reading) : match.returned;
      const entry = entryOf(match, returned, outcome, ownership);
      putInList(entries, match.master, entry);
      if (row) ofShared.set(match, entry);
      const own = columns.get(match.returned);
      if (own) changed.set(entry, own);
    }
  }
  const together = new Map<ProgressEntry, readonly ProgressEntry[]>();
  const disputed = new Map<ProgressEntry, readonly ColumnId[]>();
  for (const [match, entry] of ofShared) {
    const row = shared.get(match);
    together.set(entry, row?.together.flatMap((one) => ofShared.get(one) ?? []) ?? []);
    disputed.set(entry, row?.disputed ?? []);
  }
  return { of: (item) => entries.get(item) ?? [], changed, together, disputed };
}

const NO_COLUMNS: readonly ColumnId[] = [];
const NO_ITEMS: ReadonlySet<Item> = new Set();

/** The items on whose status no two rows disagree. */
function agreedItems(returns: readonly ReturnOutcome[]): ReadonlySet<Item> {
  const statuses = new Map<Item, Set<Status>>();
  for (const { matched } of returns) {
    for (const { master, returned } of matched) {
      const said = statuses.get(master) ?? new Set();
      statuses.set(master, returned.status === null ? said : said.add(returned.status));
    }
  }
  return new Set([...statuses].filter(([, said]) => said.size < 2).map(([item]) => item));
}

/** @param returned the row as far as it counts. */
function entryOf(
  { unit, master }: MatchedItem,
  returned: Item,
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

/** A returned row that says nothing in some columns. */
function without(item: Item, columns: readonly ColumnId[], reading: RewriteContext): Item {
  const draft = new ItemDraft(item, reading);
  for (const column of columns) draft.write(column, "");
  return draft.item;
}

function changedColumns(changes: readonly BaselineChange[]): Map<Item, ColumnId[]> {
  const columns = new Map<Item, ColumnId[]>();
  for (const { returned, column } of changes) putInList(columns, returned, column);
  return columns;
}
