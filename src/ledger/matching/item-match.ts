import type { Item } from "../item/item";

/**
 * How an item was found among others, from the surest way to the least sure. `several`: a row names several items, by their numbers or their
 * problems, and speaks of all of them.
 */
export type MatchKind = "key" | "number-and-text" | "several" | "number" | "text";

/**
 * Why a match may be wrong, or a row was not matched. `number-missing` and `number-shifted`: the text alone told, the number is blank or another
 * item's. `text-missing`: the number alone told. `text-differs`: number or key tell, and the text is only partly alike.
 * `text-alike`: the text alone told, and it is not quite the same. `several-alike`: another item is as much alike.
 * `key-contradicted`: the row's key is another item's: a row was copied, or its cells were sorted without the key. `part-numbered`: there is no
 * item 5.1, and the row is taken for a part of item 5.
 */
export type DoubtReason =
  | "number-missing"
  | "number-shifted"
  | "text-missing"
  | "text-differs"
  | "text-alike"
  | "several-alike"
  | "key-contradicted"
  | "part-numbered";

/** The item of another list that an item is, and how that was told. */
export interface ItemMatch {
  readonly known: Item;
  readonly by: MatchKind;
  /** How much of the shorter problem the longer one holds, from 0 to 1; 0 where one of them is blank. */
  readonly alike: number;
  /** What speaks against it. Only a shifted or missing number beside the very same text leaves no doubt. */
  readonly reasons: readonly DoubtReason[];
}

/** An item that another may be, with how much alike their problems are. */
export interface MatchCandidate {
  readonly known: Item;
  readonly alike: number;
}

/** Whether a person should look at a match: where the problem is the very same, a shifted number leaves no doubt. */
export function isDoubtful({ alike, reasons }: Pick<ItemMatch, "alike" | "reasons">): boolean {
  return alike < 1 ? reasons.length > 0 : reasons.includes("several-alike");
}
