import { foldText } from "../../text";
import type { ColumnId } from "../column-id";
import type { Item } from "../item/item";

/** What the plan settles of an item beside its number and its problem. */
const SETTLED: readonly ColumnId[] = ["target", "measures", "leadUnits", "responsibleUnits", "deadline"];

/** In how many of the columns that the plan settles, but number and problem, two items say the same. */
export function agreement(one: Item, other: Item): number {
  return SETTLED.filter((column) => {
    const text = foldText(one.text[column] ?? "");
    return text !== "" && text === foldText(other.text[column] ?? "");
  }).length;
}
