import type { IsoDate } from "../calendar";
import { isComplete, latenessOf, statusMove, type Item, type Status } from "../ledger";
import type { MeasureOptions } from "./measure";
import { sameItems } from "./same-items";
import type { EarlierItem, Snapshot } from "./snapshot";

/** What happened to one item from one 旬 to the next. */
export interface ItemChange {
  readonly item: Item;
  /** The item as it stood before. */
  readonly before: EarlierItem;
  /** `completed`: newly complete. `regressed`: less far than before. `advanced`: further, and not newly complete. `overdue`: late now and not before. */
  readonly kind: "completed" | "regressed" | "advanced" | "overdue";
}

/** Two states of the same ledger, held against each other. */
export interface Comparison {
  /** The day of the earlier state. */
  readonly since: IsoDate;
  readonly changes: readonly ItemChange[];
  /** The items that were not there before; late ones among them are not newly late. */
  readonly added: readonly Item[];
  /** What was there before and is not any more; none where only a part of the ledger was compared. */
  readonly removed: readonly EarlierItem[];
  /** What an item was before; `null` where it was not there, or nothing tells which it was. */
  readonly earlierOf: (item: Item) => EarlierItem | null;
}

/**
 * What changed between two states of the same ledger, items matched by number and problem, by the problem alone where they were
 * renumbered, and by the number alone where the problem was reworded. An item that is newly late is told once as such, besides what became of its
 * status. Items that nothing tells apart are left out rather than compared with one another.
 *
 * @param after the items to be told of: all of the ledger, or those of one unit.
 * @param whole all of the ledger. Left out where it is not at hand: then nothing is told of what is not there any more, which may only be another
 * unit's.
 */
export function compareDekads(
  before: Snapshot,
  after: readonly Item[],
  now: MeasureOptions,
  whole: readonly Item[] | null = null,
): Comparison {
  const { earlierOf, added, removed } = sameItems(before.items, whole ?? after, now);
  const changes = after.flatMap((item) => {
    const old = earlierOf(item);
    if (!old) return [];
    const changes: ItemChange[] = [];
    const kind = statusChange(old.status, item.status);
    if (kind) changes.push({ item, before: old, kind });
    const isLate = latenessOf(item, now.asOf, now.dueSoonDays).kind === "overdue";
    if (isLate && !old.isOverdue) changes.push({ item, before: old, kind: "overdue" });
    return changes;
  });
  const isNew = new Set(added);
  return {
    since: before.asOf,
    changes,
    added: after.filter((item) => isNew.has(item)),
    removed: whole === null ? [] : removed,
    earlierOf,
  };
}

function statusChange(
  before: Status | null,
  after: Status | null,
): "completed" | "regressed" | "advanced" | null {
  if (isComplete(after) && !isComplete(before)) return "completed";
  const move = statusMove(before, after);
  return move && (move === "back" ? "regressed" : "advanced");
}
