import { itemKey, numberKey } from "../item/batch";
import type { Item } from "../item/item";
import { agreement, leastContradicted } from "./agreement";
import { ComparedItem, only } from "./compared-item";
import type { DoubtReason, ItemMatch, MatchKind } from "./item-match";
import { likedOf, type Preference, type Ranked } from "./ranked-items";
import { overlap } from "./text-overlap";

/** From here on a problem's text confirms that two items are the same. */
export const CONFIRMED = 0.6;
/** Below this a number alone does not make two items the same: the numbers have shifted. */
export const CONTRADICTED = 0.3;

/** The only one there is, or the only one preferred. */
export function preferred(list: readonly ComparedItem[], prefers: Preference): ComparedItem | null {
  return only(list) ?? only(list.filter(({ item }) => prefers(item)));
}

/** A row whose problem was left blank or cleared. */
export function matchBlank(keyed: ComparedItem, { number }: Item): ItemMatch {
  const agrees = number !== "" && numberKey(keyed.item.number) === numberKey(number);
  return matched(keyed, "key", 0, agrees ? [] : ["text-missing"]);
}

/**
 * Number and problem agree. Where a master repeats both on every row of measures, or in several batches, the measures tell, or else all that the row says
 * of the plan; a faulty one may hold the very item twice, and then its first place counts.
 */
export function matchIdentical(
  row: Item,
  identical: readonly ComparedItem[],
  prefers: Preference,
): ItemMatch | null {
  const { measures = "" } = row.text;
  const withMeasures = identical.filter(({ item }) => measures !== "" && item.text.measures === measures);
  const one = preferred(identical, prefers) ?? only(withMeasures) ?? toldByPlan(row, identical, prefers);
  if (one) return matched(one, "number-and-text", 1);
  const [first] = identical;
  const isOneKey = new Set(identical.map(({ item }) => itemKey(item))).size === 1;
  return first && isOneKey ? matched(first, "number-and-text", 1, ["several-alike"]) : null;
}

/** The problem agrees; of several that have it none is taken unless one is preferred, or alone agrees in more that the plan settles. */
export function matchSameText(
  { item }: ComparedItem,
  same: readonly ComparedItem[],
  prefers: Preference,
): ItemMatch | null {
  const one =
    preferred(same, prefers) ?? toldByPlan(item, same, prefers) ?? mostAgreeing(item, same, prefers);
  return one && matched(one, "text", 1, [numberDoubt(item), ...(same.length > 1 ? SEVERAL : [])]);
}

/**
 * Of several items with the very problem the one that the rest of the row tells, unless that rather tells the one with its number, whose problem is but
 * much alike.
 */
export function matchTwinByPlan(
  asked: ComparedItem,
  { known }: Ranked,
  same: readonly ComparedItem[],
  prefers: Preference,
): ItemMatch | null {
  if (same.length === 0) return null;
  const liked = likedOf(
    same.map(({ item }) => item),
    prefers,
  );
  const meant = leastContradicted(asked.item, [known.item, ...liked]);
  return meant && meant !== known.item ? matchByPlan(asked, meant) : null;
}

/** The rest of a row tells one of several items that its problem fits. */
export function matchByPlan({ item, folded, pairs }: ComparedItem, meant: Item): ItemMatch {
  const known = new ComparedItem(meant);
  const doubts: readonly DoubtReason[] = known.folded === folded ? SEVERAL : ["text-alike", ...SEVERAL];
  return matched(known, "text", overlap(pairs, known.pairs), [numberDoubt(item), ...doubts]);
}

function toldByPlan(row: Item, same: readonly ComparedItem[], prefers: Preference): ComparedItem | null {
  const meant = leastContradicted(
    row,
    likedOf(
      same.map(({ item }) => item),
      prefers,
    ),
  );
  return same.find(({ item }) => item === meant) ?? null;
}

function mostAgreeing(item: Item, same: readonly ComparedItem[], prefers: Preference): ComparedItem | null {
  const liked = same.filter((known) => prefers(known.item));
  const ranked = (liked.length > 0 ? liked : same)
    .map((known) => ({ known, agreeing: agreement(item, known.item) }))
    .sort((a, b) => b.agreeing - a.agreeing);
  const [first, second] = ranked;
  return first && first.agreeing > (second?.agreeing ?? 0) ? first.known : null;
}

/** What speaks against a match where another item is as much alike. */
export const SEVERAL = ["several-alike"] as const;

/** The number tells, and the text confirms it. */
export function matchConfirmed({ known, alike, alone }: Ranked): ItemMatch {
  return matched(known, "number-and-text", alike, alone ? [] : ["text-differs", ...SEVERAL]);
}

/** Why the number tells nothing where the text does. */
export function numberDoubt({ number }: Item): DoubtReason {
  return number === "" ? "number-missing" : "number-shifted";
}

/** The number alone tells, where the text does not speak against it. */
export function matchByNumber(likely: Ranked | null): ItemMatch | null {
  if (!likely || likely.alike < CONTRADICTED) return null;
  return matched(likely.known, "number", likely.alike, ["text-differs"]);
}

/** A match with an item. @param reasons what speaks against it. */
export function matched(
  { item }: ComparedItem,
  by: MatchKind,
  alike: number,
  reasons: readonly DoubtReason[] = [],
): ItemMatch {
  return { known: item, by, alike, reasons };
}
