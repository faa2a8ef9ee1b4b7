import type { Dekad } from "../../calendar";
import { type Item, latenessOf } from "../../ledger";
import type { Comparison, EarlierItem, ItemChange, MeasureOptions } from "../../measures";
import { HEADING, LINE } from "../page/print-style";
import type { SheetDraft } from "../page/sheet-draft";
import { formerName, itemName } from "../words/batches";
import {
  ADDED_WORD,
  CHANGE_KINDS,
  CHANGE_WORDS,
  isUnchanged,
  LAST_DEKAD_MISSING,
  NOTHING_CHANGED,
  NOTHING_CHANGED_SINCE,
  olderThanLast,
  REMOVED_WORD,
} from "../words/change-word";
import { earlierStatusText, placeBefore, statusText } from "../words/item-text";
import { latenessWord } from "../words/lateness-word";
import type { TenDayReportInput } from "./ten-day-input";

/** 较上旬变化: a line for each kind of change, with the items it happened to. */
export function addSinceLastDekad(
  draft: SheetDraft,
  { comparison, dekad, options }: Pick<TenDayReportInput, "comparison" | "dekad" | "options">,
): void {
  draft.addLine("较上旬变化", HEADING);
  const lines = comparison ? comparedLines(comparison, dekad, options) : [LAST_DEKAD_MISSING];
  for (const line of lines) draft.addLine(line, LINE);
}

function comparedLines(comparison: Comparison, dekad: Dekad, options: MeasureOptions): string[] {
  const older = olderThanLast(comparison.since, dekad);
  const nothing = older === null ? NOTHING_CHANGED : NOTHING_CHANGED_SINCE;
  const lines = isUnchanged(comparison) ? [nothing] : changeLines(comparison, options);
  return older === null ? lines : [older, ...lines];
}

function changeLines({ changes, added, removed }: Comparison, options: MeasureOptions): string[] {
  const kinds = CHANGE_KINDS.map((kind) => ({
    word: CHANGE_WORDS[kind],
    items: changes.filter((change) => change.kind === kind).map((change) => changedItem(change, options)),
  }));
  return [
    ...kinds,
    { word: ADDED_WORD, items: added.map((item) => addedItem(item, options)) },
    { word: REMOVED_WORD, items: removed.map(removedItem) },
  ]
    .filter(({ items }) => items.length > 0)
    .map(({ word, items }) => `${word}${items.length}项：${items.join("、")}。`);
}

function changedItem({ item, before, kind }: ItemChange, options: MeasureOptions): string {
  const what =
    kind === "overdue" ? latenessWord(item, options) : `${earlierStatusText(before)}→${statusText(item)}`;
  return `${itemName(item)}（${what}）`;
}

/** A new item that is late already says so: it is not among the newly late ones. */
function addedItem(item: Item, options: MeasureOptions): string {
  const isLate = latenessOf(item, options.asOf, options.dueSoonDays).kind === "overdue";
  return `${itemName(item)}（${statusText(item)}${isLate ? `，${latenessWord(item, options)}` : ""}）`;
}

function removedItem(item: EarlierItem): string {
  return `${formerName(placeBefore(item))}（原为${earlierStatusText(item)}）`;
}
