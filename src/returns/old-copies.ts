import { type Item, itemKey, type Ledger, saysAnything } from "../ledger";
import { foldText } from "../text";
import type { ReturnedRow, StrayRow } from "./merge-result";
import { LEAD_ONLY, SIDE_BY_SIDE } from "./merged-columns";
import { putInList } from "./put-in-list";

/**
 * The rows of sheets that were left aside as old copies in which stands what no row that is read says: of words, no row at all; of a status and
 * the like, no row of the same item.
 */
export function rowsOfOldCopies(copies: readonly Ledger[], read: readonly ReturnedRow[]): StrayRow[] {
  if (copies.length === 0) return [];
  const newWords = wordsNotIn(read);
  const byItem = new Map<string, Item[]>();
  for (const { item } of read) putInList(byItem, keyOf(item), item);
  return copies.flatMap(({ sheet, items }) =>
    items.flatMap((item) => {
      const told = [...newWords(item), ...otherAnswers(item, byItem.get(keyOf(item)) ?? [])];
      if (told.length === 0) return [];
      return [{ sheet, row: item.row, reason: "oldCopy" as const, text: told.join("\n") }];
    }),
  );
}

/**
 * What hidden sheets say and no row that is read, all of one sheet together: it may be the whole ledger with the words of everybody, which a unit's
 * form was made of.
 */
export function wordsOfHidden(hidden: readonly Ledger[], read: readonly ReturnedRow[]): StrayRow[] {
  const newWords = wordsNotIn(read);
  return hidden.flatMap(({ sheet, items }) => {
    const told = items.filter((item) => newWords(item).length > 0);
    const [first] = told;
    if (!first) return [];
    const text = told.map((item) => [item.number, ...newWords(item)].join(" ")).join("\n");
    return [{ sheet, row: first.row, reason: "hidden" as const, text }];
  });
}

/** Tells the words of an item that stand in none of the rows. */
function wordsNotIn(read: readonly ReturnedRow[]): (item: Item) => readonly string[] {
  const said = new Set(
    read.flatMap(({ item }) => SIDE_BY_SIDE.map((column) => foldText(item.text[column] ?? ""))),
  );
  return ({ text }) =>
    SIDE_BY_SIDE.map((column) => text[column] ?? "").filter(
      (word) => saysAnything(word) && !said.has(foldText(word)),
    );
}

function keyOf(item: Item): string {
  return JSON.stringify([itemKey(item), foldText(item.text.problem ?? "")]);
}

/** What a copy's row says in the lead unit's columns and none of the rows of its item, each behind its header. */
function otherAnswers({ text, columns }: Item, same: readonly Item[]): string[] {
  return LEAD_ONLY.flatMap((column) => {
    const word = text[column] ?? "";
    const isSaid = same.some((one) => foldText(one.text[column] ?? "") === foldText(word));
    return isSaid || !saysAnything(word) ? [] : [`${columns.get(column)?.header ?? ""}：${word}`];
  });
}
