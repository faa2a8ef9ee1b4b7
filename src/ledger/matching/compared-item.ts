import { foldText } from "../../text";
import type { Item } from "../item/item";
import type { LikeText } from "./like-texts";
import { textPairs, type TextPairs } from "./text-overlap";

/** An item with its problem as it is compared; folded and in pairs when it is asked for: most items need neither. */
export class ComparedItem implements LikeText {
  private foldedProblem: string | null = null;
  private made: TextPairs | null = null;

  constructor(readonly item: Item) {}

  get folded(): string {
    this.foldedProblem ??= foldText(this.item.text.problem ?? "");
    return this.foldedProblem;
  }

  get pairs(): TextPairs {
    this.made ??= textPairs(this.folded);
    return this.made;
  }

  /** Whether both say the same, letter by letter or but for spaces and widths. */
  saysAs(other: ComparedItem): boolean {
    const [own, theirs] = [this.item.text.problem, other.item.text.problem];
    return (own !== undefined && own !== "" && own === theirs) || this.folded === other.folded;
  }
}

/** Items by what they have in common, in their order. */
export function group(
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

/** The one there is; `null` where there is none, or several. */
export function only<One>(list: readonly One[]): One | null {
  const [first, ...others] = list;
  return first !== undefined && others.length === 0 ? first : null;
}
