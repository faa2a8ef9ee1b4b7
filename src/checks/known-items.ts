import { itemMatcher, type Item } from "../ledger";
import type { CheckContext } from "./rule";

/** What each item of a workbook is in another list of items, and which of that list no item is. */
export interface KnownItems {
  /** The same item in the list; `null` where the list has none. */
  readonly same: ReadonlyMap<Item, Item | null>;
  /** Items of the list that the workbook lacks. */
  readonly missing: readonly Item[];
}

const compared = new WeakMap<CheckContext, Map<readonly Item[], KnownItems>>();

/** Matches the items of all ledgers with a list of items: the last 旬's, or the master's. Done once for all rules. */
export function compareWith(list: readonly Item[], context: CheckContext): KnownItems {
  const lists = compared.get(context) ?? new Map<readonly Item[], KnownItems>();
  compared.set(context, lists);
  const known = lists.get(list) ?? compare(list, context);
  lists.set(list, known);
  return known;
}

function compare(list: readonly Item[], { workbook }: CheckContext): KnownItems {
  const matcher = itemMatcher(list);
  const same = new Map<Item, Item | null>();
  for (const { items } of workbook.ledgers) {
    for (const item of items) same.set(item, matcher.match(item)?.known ?? null);
  }
  const present = new Set(same.values());
  return { same, missing: list.filter((item) => !present.has(item)) };
}
