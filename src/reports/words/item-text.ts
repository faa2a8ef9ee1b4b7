import { type ColumnId, type Item, statusWord } from "../../ledger";
import type { MergeResult, ProgressEntry } from "../../returns";

/** An item's text of a column, `""` where it has none. */
export function textOf(item: Item, id: ColumnId): string {
  return item.text[id] ?? "";
}

/** An item's status in the standard word; a word that means no status stays as it was written, a blank one is `未填`. */
export function statusText(item: Item): string {
  const written = textOf(item, "status");
  return item.status === null && written !== "" ? written : statusWord(item.status);
}

/** How an item's progress is written: as each unit told it, where several did. */
export type ProgressWriter = (item: Item) => string;

/** Writes progress side by side after a merge, each unit's under its name (`市水利局：…`); without one, as it stands in the ledger. */
export function progressWriter(merge: MergeResult | null): ProgressWriter {
  const entries = new Map(merge?.items.map(({ item, progress }) => [item, progress]));
  return (item) => {
    const told = (entries.get(item) ?? []).filter(({ text }) => text !== "");
    return told.length < 2 ? (told[0]?.text ?? textOf(item, "progress")) : told.map(underName).join("\n");
  };
}

function underName({ unit, text }: ProgressEntry): string {
  return `${unit}：${text}`;
}
