import { compareDekads, type Dekad, dekadEnd, previousDekad } from "../calendar";
import type { Item } from "../ledger";
import { type Snapshot, snapshotOf } from "../measures";
import { DUE_SOON_DAYS } from "./due-soon";

/** How a ledger stood when a 旬 was reported. */
export interface KeptSnapshot extends Snapshot {
  readonly dekad: Dekad;
}

/** So many 旬 are kept at most, the latest. */
const MOST_KEPT = 6;
/** A workbook's settings are small (about 1 MB): of so many items at most, all 旬 together, at about 155 bytes each. The latest is kept whatever its size. */
const MOST_ITEMS = 6_000;

/**
 * The snapshots with one more. It takes the place of an earlier one of the same 旬, unless a later 旬 was reported already: what was
 * submitted and gone on from does not change any more.
 */
export function withSnapshot(kept: readonly KeptSnapshot[], now: KeptSnapshot): readonly KeptSnapshot[] {
  if (isSettled(kept, now.dekad)) return kept;
  const others = kept.filter(({ dekad }) => compareDekads(dekad, now.dekad) !== 0);
  const latestFirst = [...others, now].sort((a, b) => compareDekads(b.dekad, a.dekad)).slice(0, MOST_KEPT);
  let items = 0;
  const fitting = latestFirst.filter((one, place) => {
    items += one.items.length;
    return place === 0 || items <= MOST_ITEMS;
  });
  return fitting.reverse();
}

/** The latest snapshot of a 旬 before this one; `null` where none is kept. A 旬 reported again is compared with the same as before. */
export function snapshotBefore(kept: readonly KeptSnapshot[], dekad: Dekad): KeptSnapshot | null {
  const earlier = kept.filter((one) => compareDekads(one.dekad, dekad) < 0);
  return earlier.toSorted((a, b) => compareDekads(a.dekad, b.dekad)).at(-1) ?? null;
}

/** The last 旬's ledger, from its own file, as it stood at the end of that 旬. @param dekad the present one. */
export function lastDekadOf(items: readonly Item[], dekad: Dekad, dueSoonDays = DUE_SOON_DAYS): Snapshot {
  return snapshotOf(items, { asOf: dekadEnd(previousDekad(dekad)), dueSoonDays });
}

/** Whether a later 旬 than this one was reported. */
function isSettled(kept: readonly KeptSnapshot[], dekad: Dekad): boolean {
  const has = kept.some((one) => compareDekads(one.dekad, dekad) === 0);
  return has && kept.some((one) => compareDekads(one.dekad, dekad) > 0);
}

/**
 * How many items stand otherwise than when this 旬 was submitted, where a later 旬 was reported since; 0 where the report may still change.
 */
export function changedSinceSubmitted(kept: readonly KeptSnapshot[], now: KeptSnapshot): number {
  const submitted = kept.find(({ dekad }) => compareDekads(dekad, now.dekad) === 0);
  if (!submitted || !isSettled(kept, now.dekad)) return 0;
  const keyOf = ({ key, problem }: Snapshot["items"][number]): string => JSON.stringify([key, problem]);
  const before = new Map(submitted.items.map((item) => [keyOf(item), item]));
  const changed = now.items.filter((item) => {
    const old = before.get(keyOf(item));
    return old?.status !== item.status || old.isOverdue !== item.isOverdue;
  });
  const gone = submitted.items.length - now.items.filter((item) => before.has(keyOf(item))).length;
  return changed.length + Math.max(0, gone);
}
