import type { ColumnId, Item } from "../ledger";
import type { OtherCell, OtherColumn } from "./merge-result";
import { putInList } from "./put-in-list";

/** A column in which rows say something, as it stands in each table of theirs. */
export function writtenColumn(id: ColumnId, rows: Iterable<Item>): OtherColumn[] {
  const tables = new Map<string, Item[]>();
  for (const item of rows) {
    if ((item.text[id] ?? "") !== "")
      putInList(tables, JSON.stringify([item.sheet, item.columns.get(id)]), item);
  }
  return [...tables.values()].flatMap((items) => {
    const [first] = items;
    const place = first?.columns.get(id);
    if (!first || !place) return [];
    const cells = items.map(({ row, text }): OtherCell => ({ row, text: text[id] ?? "" }));
    return [{ sheet: first.sheet, column: place.column, header: place.header, cells }];
  });
}
