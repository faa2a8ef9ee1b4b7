import { isComplete, itemKey, latenessOf, type Item, type Status } from "../ledger";
import type { MeasureOptions } from "./measure";

/** What happened to one item from one 旬 to the next. */
export interface ItemChange {
  readonly item: Item;
  /** The item as it stood before. */
  readonly before: Item;
  /** `completed`: newly complete. `regressed`: less far than before. `advanced`: further, not complete. `overdue`: late now and not before. */
  readonly kind: "completed" | "regressed" | "advanced" | "overdue";
}

const ORDER: readonly Status[] = [
  "notStarted",
  "behind",
  "inProgress",
  "onSchedule",
  "completed",
  "verified",
  "closed",
];

/**
 * What changed between two states of the same ledger, items matched by batch and number. An item that is newly late is
 * told once as such, besides what became of its status.
 *
 * @param earlier the day on which the earlier state was judged.
 */
export function changesSince(
  before: readonly Item[],
  after: readonly Item[],
  earlier: MeasureOptions,
  now: MeasureOptions,
): ItemChange[] {
  const known = new Map(before.map((item) => [itemKey(item), item]));
  return after.flatMap((item) => {
    const old = known.get(itemKey(item));
    if (!old) return [];
    const changes: ItemChange[] = [];
    const kind = statusChange(old.status, item.status);
    if (kind) changes.push({ item, before: old, kind });
    const isLate = latenessOf(item, now.asOf, now.dueSoonDays).kind === "overdue";
    const wasLate = latenessOf(old, earlier.asOf, earlier.dueSoonDays).kind === "overdue";
    if (isLate && !wasLate) changes.push({ item, before: old, kind: "overdue" });
    return changes;
  });
}

function statusChange(
  before: Status | null,
  after: Status | null,
): "completed" | "regressed" | "advanced" | null {
  if (after === before || after === null) return null;
  if (isComplete(after) && !isComplete(before)) return "completed";
  if (after === "relapsed") return "regressed";
  const [from, to] = [before === null ? -1 : ORDER.indexOf(before), ORDER.indexOf(after)];
  if (from === -1 || to === -1) return null;
  return to < from ? "regressed" : "advanced";
}
