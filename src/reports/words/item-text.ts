import { type ColumnId, type Item, placeOfKey, statusWord } from "../../ledger";
import type { EarlierItem } from "../../measures";

/** An item's text of a column, `""` where it has none. */
export function textOf(item: Item, id: ColumnId): string {
  return item.text[id] ?? "";
}

/** An item's status in the standard word; a word that means no status stays as it was written, a blank one is `未填`. */
export function statusText(item: Item): string {
  const written = textOf(item, "status");
  return item.status === null && written !== "" ? written : statusWord(item.status);
}

/** The same of an item as it stood at an earlier 旬. */
export function earlierStatusText({ status, unreadStatus }: EarlierItem): string {
  return unreadStatus === "" ? statusWord(status) : unreadStatus;
}

/** Where an item stood at an earlier 旬. */
export function placeBefore({ key }: EarlierItem): Pick<Item, "batch" | "number"> {
  return placeOfKey(key) ?? { batch: "", number: "" };
}
