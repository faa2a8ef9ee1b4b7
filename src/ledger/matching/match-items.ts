import { foldText } from "../../text";
import { itemKey, numberKey } from "../item/batch";
import type { Item } from "../item/item";
import { LikeTexts, type LikeText } from "./like-texts";
import { overlap, textPairs, type TextPairs } from "./text-overlap";

/** How an item was found among others, from the surest way to the least sure. */
export type MatchKind = "number-and-text" | "number" | "text";

/** The item of another list that an item is, and how that was told. */
export interface ItemMatch {
  readonly known: Item;
  readonly by: MatchKind;
}

/** From here on a problem's text confirms that two items are the same. */
const CONFIRMED = 0.6;
/** Below this a number alone does not make two items the same: the numbers have shifted. */
const CONTRADICTED = 0.3;
/** From here on a text alone, without a number, makes two items the same. */
const SAME_TEXT = 0.8;
/** An item whose text is so much less alike than the likeliest one's does not make that one doubtful. */
const APART = 0.1;
/** Shorter problems than this are too common to match by text alone. */
const FEWEST_PAIRS = 5;

/** Finds items among those of another list: the master, or the last 旬. */
export interface ItemMatcher {
  /** The item that is the same; `null` where the list has none. */
  match(item: Item): ItemMatch | null;
}

/** Prepares a list of items for matching: by batch and number confirmed by text, then by text alone. */
export function itemMatcher(items: readonly Item[]): ItemMatcher {
  return new KnownItems(items);
}

/** An item with its problem as it is compared. Its pairs are made when they are asked for: most items need none. */
class ComparedItem implements LikeText {
  readonly folded: string;
  private made: TextPairs | null = null;

  constructor(readonly item: Item) {
    this.folded = foldText(item.text.problem ?? "");
  }

  get pairs(): TextPairs {
    this.made ??= textPairs(this.folded);
    return this.made;
  }
}

class KnownItems implements ItemMatcher {
  private readonly all: readonly ComparedItem[];
  private readonly byKey: ReadonlyMap<string, readonly ComparedItem[]>;
  private readonly byNumber: ReadonlyMap<string, readonly ComparedItem[]>;
  private readonly byText: ReadonlyMap<string, readonly ComparedItem[]>;
  private likeTexts: LikeTexts<ComparedItem> | null = null;

  constructor(items: readonly Item[]) {
    this.all = items.map((item) => new ComparedItem(item));
    this.byKey = group(this.all, ({ item }) => itemKey(item));
    this.byNumber = group(this.all, ({ item }) => numberKey(item.number));
    this.byText = group(this.all, ({ folded }) => folded);
  }

  match(item: Item): ItemMatch | null {
    const asked = new ComparedItem(item);
    const numbered = this.numbered(item);
    const identical = numbered.find(({ folded }) => folded === asked.folded && folded !== "");
    if (identical) return matched(identical, "number-and-text");
    if (asked.pairs.size === 0) {
      const [only, ...others] = numbered;
      return only && others.length === 0 ? matched(only, "number") : null;
    }
    const likely = mostAlike(asked.pairs, numbered);
    const sameTexts = this.byText.get(asked.folded) ?? [];
    // Numbers shift in lists whose problems are worded alike: the very text says more than a number beside one much like it.
    if (likely && likely.alike >= CONFIRMED && sameTexts.length !== 1)
      return matched(likely.known, "number-and-text");
    const same = sameTexts[0] ?? this.alikeInWords(asked);
    if (same) return matched(same, "text");
    return likely && likely.alike >= CONTRADICTED ? matched(likely.known, "number") : null;
  }

  /** The items with this number: in its batch, or in any where the list has no such number there. */
  private numbered({ batch, number }: Item): readonly ComparedItem[] {
    if (number === "") return [];
    return this.byKey.get(itemKey({ batch, number })) ?? this.byNumber.get(numberKey(number)) ?? [];
  }

  private alikeInWords({ pairs }: ComparedItem): ComparedItem | null {
    if (pairs.size < FEWEST_PAIRS) return null;
    this.likeTexts ??= new LikeTexts(this.all, SAME_TEXT - APART);
    const best = mostAlike(pairs, this.likeTexts.candidates(pairs));
    return best && best.alike >= SAME_TEXT && best.alone ? best.known : null;
  }
}

function matched({ item }: ComparedItem, by: MatchKind): ItemMatch {
  return { known: item, by };
}

/** The most alike, and whether no other comes near it. */
function mostAlike(
  pairs: TextPairs,
  items: Iterable<ComparedItem>,
): { known: ComparedItem; alike: number; alone: boolean } | null {
  const ranked = Array.from(items, (known) => ({ known, alike: overlap(pairs, known.pairs) })).sort(
    (a, b) => b.alike - a.alike,
  );
  const [best, next] = ranked;
  return best ? { ...best, alone: best.alike - (next?.alike ?? 0) >= APART } : null;
}

function group(
  items: readonly ComparedItem[],
  keyOf: (item: ComparedItem) => string,
): Map<string, ComparedItem[]> {
  const groups = new Map<string, ComparedItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
