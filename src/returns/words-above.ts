import { type ColumnId, isDitto, type Item } from "../ledger";
import { SIDE_BY_SIDE } from "./merged-columns";

/** Columns in which a row may say that the one above says it all. */
const READ_ABOVE: readonly ColumnId[] = [...SIDE_BY_SIDE, "status"];

/**
 * The items of a sheet, 同上 replaced by the words of the nearest row above that has any in that column: in the merged ledger another row may
 * stand above. Where none has, it stays.
 *
 * @param items from top to bottom.
 */
export function withWordsAbove(items: readonly Item[]): readonly Item[] {
  if (!items.some(saysDitto)) return items;
  const above = new Map<string, Item>();
  return items.map((item) => {
    let own = item;
    for (const id of READ_ABOVE) {
      const column = item.columns.get(id)?.column;
      const words = item.text[id] ?? "";
      if (column === undefined || words === "") continue;
      const place = `${id} ${column}`;
      const source = isDitto(words) ? above.get(place) : undefined;
      if (source) own = withWordsOf(source, own, id);
      else above.set(place, item);
    }
    return own;
  });
}

function saysDitto({ text }: Item): boolean {
  return READ_ABOVE.some((id) => isDitto(text[id] ?? ""));
}

function withWordsOf(source: Item, item: Item, id: ColumnId): Item {
  const text = { ...item.text, [id]: source.text[id] ?? "" };
  return id === "status" ? { ...item, text, status: source.status } : { ...item, text };
}
