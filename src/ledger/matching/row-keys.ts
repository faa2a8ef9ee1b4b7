import { type ComparedItem, group, only } from "./compared-item";
import { rowKeyOf, type RowKey } from "./row-key";

/** Items by the keys of their rows. */
export class RowKeys {
  private readonly places: ReadonlyMap<string, readonly ComparedItem[]>;
  private readonly problems: ReadonlyMap<string, readonly ComparedItem[]>;

  constructor(items: readonly ComparedItem[]) {
    const keys = new Map(items.map((one) => [one, rowKeyOf(one.item)]));
    this.places = group(items, (one) => keys.get(one)?.place ?? "");
    this.problems = group(items, (one) => keys.get(one)?.problem ?? "");
  }

  /** The one item with this key; the master may have been renumbered or reworded since it was written. */
  find({ place, problem }: RowKey): ComparedItem | null {
    const placed = this.places.get(place) ?? [];
    const worded = this.problems.get(problem) ?? [];
    return only(placed.filter((one) => worded.includes(one))) ?? only(worded) ?? only(placed);
  }
}

/** Whether an item was reworded since a key was written: or it is another that has its number now. */
export function isReworded({ item }: ComparedItem, { problem }: RowKey): boolean {
  return rowKeyOf(item).problem !== problem;
}
