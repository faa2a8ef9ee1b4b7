import { foldText } from "../../text";
import type { ColumnId } from "../column-id";
import type { Item } from "../item/item";
import { changedColumns } from "./baseline";

/** What the plan settles of an item beside its number and its problem. */
const SETTLED: readonly ColumnId[] = [
  "target",
  "measures",
  "leaders",
  "leadUnits",
  "accountable",
  "responsibleUnits",
  "responsiblePersons",
  "supervisors",
  "deadline",
];

/** In how many of the columns that the plan settles, but number and problem, two items say the same. */
export function agreement(one: Item, other: Item): number {
  return SETTLED.filter((column) => {
    const text = foldText(one.text[column] ?? "");
    return text !== "" && text === foldText(other.text[column] ?? "");
  }).length;
}

/** Whether a row says in those columns what an item says, letter by letter, or nothing: true of most rows, and soon told. */
export function repeats(row: Item, item: Item): boolean {
  return SETTLED.every((column) => isBlank(row, column) || row.text[column] === item.text[column]);
}

/** The columns of those in which a row says something else than an item. */
export function contradictions(row: Item, item: Item): readonly ColumnId[] {
  return changedColumns(row, item, SETTLED);
}

/** Whether a row says in some of those columns what an item says. */
export function speaksFor(row: Item, item: Item, columns: readonly ColumnId[]): boolean {
  return agreeing(row, item, columns).length > 0;
}

/** Of items that a row fits as well in its problem, the one that it contradicts in the fewest of those columns and agrees with in no fewer than with any. */
export function leastContradicted(row: Item, items: readonly Item[]): Item | null {
  const weighed = items
    .map((item) => ({
      item,
      against: contradictions(row, item).length,
      agreeing: agreeing(row, item, SETTLED).length,
    }))
    .sort((a, b) => a.against - b.against);
  const [best, next] = weighed;
  if (!best || best.agreeing === 0 || best.against === next?.against) return null;
  return weighed.every(({ agreeing: others }) => others <= best.agreeing) ? best.item : null;
}

function agreeing(row: Item, item: Item, columns: readonly ColumnId[]): readonly ColumnId[] {
  const against = contradictions(row, item);
  return columns.filter(
    (column) => !against.includes(column) && !isBlank(row, column) && !isBlank(item, column),
  );
}

function isBlank({ text }: Item, column: ColumnId): boolean {
  return (text[column] ?? "") === "";
}
