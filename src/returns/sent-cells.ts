import type { Item, RowKey } from "../ledger";
import { textDigest } from "../text";
import { meaningOf } from "./conflicts";
import type { MatchedItem, ReturnedWorkbook } from "./merge-result";
import { LEAD_ONLY } from "./merged-columns";

/** A mark of the status, the days and the like that a form finds filled in for the unit whose word counts. */
export function sentMark(item: Item): string {
  return textDigest(JSON.stringify(LEAD_ONLY.map((column) => meaningOf(item, column))));
}

/** Whether these cells of a row are as they were sent: nobody touched them. */
export function isAsSent({ sent }: RowKey, returned: Item): boolean {
  return sent !== undefined && sent === sentMark(returned);
}

/** The keys of the rows in forms of ours. */
export function keysByItem({ rows }: ReturnedWorkbook): ReadonlyMap<Item, RowKey> {
  const keys = new Map<Item, RowKey>();
  for (const { item, key } of rows) if (key) keys.set(item, key);
  return keys;
}

/**
 * The rows of a form whose status and days are as they were sent, while the ledger has others by now: what was printed there then is by itself no
 * unit's word against what the ledger has learned since.
 */
export function overtakenRows(returned: ReturnedWorkbook, matched: readonly MatchedItem[]): MatchedItem[] {
  const keys = keysByItem(returned);
  if (keys.size === 0) return [];
  return matched.filter(({ returned: row, master }) => {
    const key = keys.get(row);
    return key !== undefined && differ(row, master) && isAsSent(key, row);
  });
}

function differ(one: Item, other: Item): boolean {
  return LEAD_ONLY.some((column) => meaningOf(one, column) !== meaningOf(other, column));
}
