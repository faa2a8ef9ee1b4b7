import { batchKey, itemKey, numberKey, type Item } from "../ledger";
import { foldText } from "../text";
import type { MatchedItem, MatchKind } from "./merge-result";
import { overlap, textPairs, type TextPairs } from "./text-overlap";

/** From here on a problem's text confirms that two items are the same. */
const CONFIRMED = 0.6;
/** Below this a number alone does not make two items the same: the unit's numbers have shifted. */
const CONTRADICTED = 0.3;
/** From here on a text alone, without a number, makes two items the same. */
const SAME_TEXT = 0.8;
/** Shorter problems than this are too common to match by text alone. */
const FEWEST_PAIRS = 5;

/** Finds returned items in the master. */
export interface ItemMatcher {
  /** The master's item that a returned item is, and how that was told; `null` where the master has none. */
  match(returned: Item): MatchedItem | null;
}

interface MasterItem {
  readonly item: Item;
  readonly pairs: TextPairs;
}

/** Prepares the master's items for matching: by batch and number confirmed by text, then by text alone. */
export function itemMatcher(master: readonly Item[]): ItemMatcher {
  const all = master.map((item): MasterItem => ({ item, pairs: textPairs(item.text.problem ?? "") }));
  const byKey = group(all, ({ item }) => itemKey(item));
  const byNumber = group(all, ({ item }) => numberKey(item.number));
  const byText = group(all, ({ item }) => foldText(item.text.problem ?? ""));

  const match = (returned: Item): MatchedItem | null => {
    const pairs = textPairs(returned.text.problem ?? "");
    const numbered = candidates(returned, byKey, byNumber);
    const [first] = numbered;
    if (pairs.size === 0) return numbered.length === 1 && first ? found(returned, first, "number") : null;

    const likely = mostAlike(pairs, numbered);
    if (likely && likely.alike >= CONFIRMED) return found(returned, likely.master, "number-and-text");
    const [same] = byText.get(foldText(returned.text.problem ?? "")) ?? [];
    if (same) return found(returned, same, "text");
    const byWords = pairs.size < FEWEST_PAIRS ? null : mostAlike(pairs, all);
    if (byWords && byWords.alike >= SAME_TEXT && byWords.alone)
      return found(returned, byWords.master, "text");
    return likely && likely.alike >= CONTRADICTED ? found(returned, likely.master, "number") : null;
  };
  return { match };
}

/** The master's items with this number: in its batch, or in any where the return names none that the master knows. */
function candidates(
  { batch, number }: Item,
  byKey: ReadonlyMap<string, readonly MasterItem[]>,
  byNumber: ReadonlyMap<string, readonly MasterItem[]>,
): readonly MasterItem[] {
  if (number === "") return [];
  const exact = byKey.get(itemKey({ batch, number })) ?? [];
  const everywhere = byNumber.get(numberKey(number)) ?? [];
  const known = everywhere.some(({ item }) => batchKey(item.batch) === batchKey(batch));
  return known ? exact : everywhere;
}

/** The most alike, and whether no other comes near it. */
function mostAlike(
  pairs: TextPairs,
  masters: readonly MasterItem[],
): { master: MasterItem; alike: number; alone: boolean } | null {
  const ranked = masters
    .map((master) => ({ master, alike: overlap(pairs, master.pairs) }))
    .sort((a, b) => b.alike - a.alike);
  const [best, next] = ranked;
  return best ? { ...best, alone: best.alike - (next?.alike ?? 0) >= 0.1 } : null;
}

function found(returned: Item, { item }: MasterItem, by: MatchKind): MatchedItem {
  return { returned, master: item, by };
}

function group(items: readonly MasterItem[], keyOf: (item: MasterItem) => string): Map<string, MasterItem[]> {
  const groups = new Map<string, MasterItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
