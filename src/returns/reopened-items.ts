import { type ColumnId, type DateColumnId, isComplete, type Item } from "../ledger";
import { LEAD_ONLY } from "./merged-columns";
import type { FoundConflict } from "./conflicts";
import type { MergedItem, MergeResult, ProgressEntry, Settlement } from "./merge-result";

/**
 * Items that were complete in the master and of which a unit says now that they are not, whether or not its word counts. Where no unit disagrees
 * with another nobody would see it; it may be true, or left in a form that was filled in before the item was complete. One that
 * a person decided by itself is no question any more; an answer to all disagreements alike was given before anybody saw it.
 */
export function reopenedItems(result: Pick<MergeResult, "items" | "conflicts">): MergedItem[] {
  return contestedItems(result).filter((one) => settlementOf(one)?.by !== "decision");
}

/** The same, those that were decided as well. */
export function contestedItems({ items, conflicts }: Pick<MergeResult, "items" | "conflicts">): MergedItem[] {
  const told = new Set(conflicts.flatMap(({ column, before }) => (column === "status" ? before : [])));
  return items.filter(
    (one) =>
      isDone(one.before) && (isReopened(one) || (!told.has(one.before) && entriesAgainst(one).length > 0)),
  );
}

/** What settled the status of an item; `null` where nobody did. */
export function settlementOf({ cells }: Pick<MergedItem, "cells">): Settlement | null {
  return cells.status?.settledBy ?? null;
}

/** What units say against an item that was complete, for a person to decide; `null` where they say nothing. */
export function contradiction(before: Item, progress: readonly ProgressEntry[]): FoundConflict | null {
  const entries = isDone(before) ? entriesAgainst({ progress }) : [];
  return entries.length === 0 ? null : { kind: "status", column: "status", entries };
}

/** What units say against an item that was complete. */
export function entriesAgainst({ progress }: Pick<MergedItem, "progress">): readonly ProgressEntry[] {
  return progress.filter(({ status }) => status !== null && !isComplete(status));
}

const DAYS_DONE: readonly DateColumnId[] = ["completedOn", "verifiedOn", "closedOn"];

/** The columns that still say of an item which was opened again that it is complete, checked or struck off; mostly its 完成时间. */
export function leftOfCompletion({ item, before }: Pick<MergedItem, "item" | "before">): readonly ColumnId[] {
  if (!isDone(before) || isDone(item)) return [];
  const { percent, closed, dates } = item;
  return LEAD_ONLY.filter(
    (column) =>
      (column === "percent" && percent === 100) ||
      (column === "closed" && closed === true) ||
      DAYS_DONE.some((day) => day === column && dates[day].kind === "date"),
  );
}

function isReopened({ item }: MergedItem): boolean {
  return item.status !== null && !isDone(item);
}

function isDone({ status }: Item): boolean {
  return status !== null && isComplete(status);
}
