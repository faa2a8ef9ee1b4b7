import { isComplete, type Item } from "../ledger";
import type { MergedItem, MergeResult } from "./merge-result";

/**
 * Items that were complete in the master and are not as merged. Where no unit disagrees with the lead unit's word nobody would see it; it may be
 * true, or left in a form that was filled in before the item was complete.
 */
export function reopenedItems({ items }: Pick<MergeResult, "items">): MergedItem[] {
  return items.filter(({ before, item }) => isDone(before) && item.status !== null && !isDone(item));
}

function isDone({ status }: Item): boolean {
  return status !== null && isComplete(status);
}
