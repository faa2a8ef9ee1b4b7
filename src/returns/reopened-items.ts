import { isComplete, type Item } from "../ledger";
import type { MergedItem, MergeResult, ProgressEntry } from "./merge-result";

/**
 * Items that were complete in the master and of which a unit says now that they are not, whether or not its word counts. Where no unit disagrees
 * with another nobody would see it; it may be true, or left in a form that was filled in before the item was complete.
 */
export function reopenedItems({ items, conflicts }: Pick<MergeResult, "items" | "conflicts">): MergedItem[] {
  const told = new Set(conflicts.flatMap(({ column, before }) => (column === "status" ? before : [])));
  return items.filter(
    (one) =>
      isDone(one.before) && (isReopened(one) || (!told.has(one.before) && entriesAgainst(one).length > 0)),
  );
}

/** What units say against an item that was complete. */
export function entriesAgainst({ progress }: Pick<MergedItem, "progress">): readonly ProgressEntry[] {
  return progress.filter(({ status }) => status !== null && !isComplete(status));
}

function isReopened({ item }: MergedItem): boolean {
  return item.status !== null && !isDone(item);
}

function isDone({ status }: Item): boolean {
  return status !== null && isComplete(status);
}
