import type { IsoDate } from "../calendar";
import { isComplete, latenessOf, statusMove, type Item, type Status } from "../ledger";
import type { MeasureOptions } from "./measure";
import { type EarlierItem, type Snapshot, snapshotOf } from "./snapshot";

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
  /** What an item was before; `null` where it was not there, or nothing tells which it was. */
  readonly earlierOf: (item: Item) => EarlierItem | null;
}

/**
 * What changed between two states of the same ledger, items matched by number and problem, by the problem alone where they were
 * renumbered, and by the number alone where the problem was reworded. An item that is newly late is told once as such, besides what became of its
 * status. Items that nothing tells apart are left out rather than compared with one another.
 */
export function compareDekads(before: Snapshot, after: readonly Item[], now: MeasureOptions): Comparison {
  const earlierOf = sameItem(before.items, after, now);
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
  return { since: before.asOf, changes, earlierOf };
}

/**
 * What an item is known by, the surest way first; `null` where it says nothing of the kind. The problem goes before the number, since
 * lists are renumbered when an item is put in or struck off.
 */
const IDENTITIES: readonly ((item: EarlierItem) => string | null)[] = [
  ({ key, problem }) => (problem === "" ? null : JSON.stringify([key, problem])),
  ({ problem }) => (problem === "" ? null : problem),
  ({ isNumbered, key }) => (isNumbered ? key : null),
];

/** Finds what an item of `after` was in `before`: the only one there known by what it alone is known by here. */
function sameItem(
  before: readonly EarlierItem[],
  after: readonly Item[],
  now: MeasureOptions,
): (item: Item) => EarlierItem | null {
  const own = snapshotOf(after, now).items;
  const same = new Map<EarlierItem, EarlierItem>();
  const found = new Set<EarlierItem>();
  for (const keyOf of IDENTITIES) {
    const old = onlyOnes(before, keyOf);
    for (const [key, one] of onlyOnes(own, keyOf)) {
      const earlier = old.get(key);
      if (!one || !earlier || same.has(one) || found.has(earlier)) continue;
      same.set(one, earlier);
      found.add(earlier);
    }
  }
  const kept = new Map(after.map((item, place) => [item, own[place]]));
  return (item) => {
    const asKept = kept.get(item);
    return (asKept && same.get(asKept)) ?? null;
  };
}

/** Items by their key; `null` where two share it. */
function onlyOnes(
  items: readonly EarlierItem[],
  keyOf: (item: EarlierItem) => string | null,
): Map<string, EarlierItem | null> {
  const found = new Map<string, EarlierItem | null>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) found.set(key, found.has(key) ? null : item);
  }
  return found;
}

function statusChange(
  before: Status | null,
  after: Status | null,
): "completed" | "regressed" | "advanced" | null {
  if (isComplete(after) && !isComplete(before)) return "completed";
  const move = statusMove(before, after);
  return move && (move === "back" ? "regressed" : "advanced");
}
