import type { Item } from "../ledger";
import type { MeasureOptions } from "./measure";
import { type EarlierItem, snapshotOf } from "./snapshot";

/** Which items of two states of a ledger are the same. */
export interface SameItems {
  /** What an item of the later state was before; `null` where it was not there, or nothing tells which it was. */
  readonly earlierOf: (item: Item) => EarlierItem | null;
  /** Those that were surely not there before. */
  readonly added: readonly Item[];
  /** Those that are surely not there any more. */
  readonly removed: readonly EarlierItem[];
}

/** Finds what each item of `after` was in `before`: the only one there known by what it alone is known by here. */
export function sameItems(
  before: readonly EarlierItem[],
  after: readonly Item[],
  now: MeasureOptions,
): SameItems {
  const own = snapshotOf(after, now).items;
  const same = pairedItems(before, own);
  const found = new Set(same.values());
  const lost = before.filter((item) => !found.has(item));
  const unknown = own.filter((item) => !same.has(item));
  const added = new Set(withoutLikesOf(lost, unknown));
  const kept = new Map(after.map((item, place) => [item, own[place]]));
  return {
    earlierOf: (item) => {
      const asKept = kept.get(item);
      return (asKept && same.get(asKept)) ?? null;
    },
    added: after.filter((_, place) => own[place] !== undefined && added.has(own[place])),
    removed: withoutLikesOf(unknown, lost),
  };
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

/** The items of the later state, each with the one that it was. */
function pairedItems(
  before: readonly EarlierItem[],
  own: readonly EarlierItem[],
): ReadonlyMap<EarlierItem, EarlierItem> {
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
  return same;
}

/** Those that may be none of the others: what shares its number or its problem with one of them may be that one, as may what has neither. */
function withoutLikesOf(others: readonly EarlierItem[], items: readonly EarlierItem[]): EarlierItem[] {
  const known = IDENTITIES.map((keyOf) => new Set(others.map(keyOf)));
  return items.filter((item) => {
    const keys = IDENTITIES.map((keyOf) => keyOf(item));
    return (
      keys.some((key) => key !== null) && keys.every((key, way) => key === null || !known[way]?.has(key))
    );
  });
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
