import type { Item } from "../item/item";
import type { ComparedItem } from "./compared-item";
import { overlap, sharedOfBoth, type TextPairs } from "./text-overlap";

/** An item whose text is so much less alike than the likeliest one's does not make that one doubtful. */
export const APART = 0.1;

/** Items whose texts are no further apart are as much alike: which is meant is for something else to tell. */
export const AS_ALIKE = 0.04;

/** Whether an item is the one meant, of several that agree as well. */
export type Preference = (known: Item) => boolean;

/** Those preferred; all where none is. */
export function likedOf(items: readonly Item[], prefers: Preference): readonly Item[] {
  const liked = items.filter(prefers);
  return liked.length > 0 ? liked : items;
}

/** An item by how much alike its problem is to a row's. */
export interface Ranked {
  readonly known: ComparedItem;
  readonly alike: number;
  /** Whether no other comes near it. */
  readonly alone: boolean;
}

/** An item among those most like a row. */
export interface Close extends Omit<Ranked, "alone"> {
  /** See {@link sharedOfBoth}. */
  readonly shared: number;
}

/** The items by how much alike their problems are, those first that share more of both texts. */
export function closestFirst(pairs: TextPairs, items: readonly ComparedItem[]): Close[] {
  return items
    .map((known) => ({
      known,
      alike: overlap(pairs, known.pairs),
      shared: sharedOfBoth(pairs, known.pairs),
    }))
    .sort((a, b) => b.alike - a.alike || b.shared - a.shared);
}

/** The likeliest item; of several as much alike the one preferred, if there is just one. */
export function mostAlike(
  pairs: TextPairs,
  items: Iterable<ComparedItem>,
  prefers: Preference,
): Ranked | null {
  const ranked = Array.from(items, (known) => ({ known, alike: overlap(pairs, known.pairs) })).sort(
    (a, b) => b.alike - a.alike,
  );
  const within = (apart: number): typeof ranked =>
    ranked.filter(({ alike }) => (ranked[0]?.alike ?? 0) - alike < apart);
  const near = within(APART);
  const liked = within(AS_ALIKE).filter(({ known }) => prefers(known.item));
  const best = liked.length === 1 ? liked[0] : ranked[0];
  return best ? { ...best, alone: near.length === 1 || liked.length === 1 } : null;
}
