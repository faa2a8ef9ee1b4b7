import type { Dekad } from "../../calendar";
import type { Comparison, ItemChange, MeasureOptions } from "../../measures";
import { HEADING, LINE } from "../page/print-style";
import type { SheetDraft } from "../page/sheet-draft";
import { itemName } from "../words/batches";
import {
  CHANGE_KINDS,
  CHANGE_WORDS,
  LAST_DEKAD_MISSING,
  NOTHING_CHANGED,
  NOTHING_CHANGED_SINCE,
  olderThanLast,
} from "../words/change-word";
import { earlierStatusText, statusText } from "../words/item-text";
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

function comparedLines({ since, changes }: Comparison, dekad: Dekad, options: MeasureOptions): string[] {
  const older = olderThanLast(since, dekad);
  if (older !== null)
    return [older, ...(changes.length === 0 ? [NOTHING_CHANGED_SINCE] : changeLines(changes, options))];
  return changes.length === 0 ? [NOTHING_CHANGED] : changeLines(changes, options);
}

function changeLines(changes: readonly ItemChange[], options: MeasureOptions): string[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const items = own.map((change) => changedItem(change, options)).join("、");
    return [`${CHANGE_WORDS[kind]}${own.length}项：${items}。`];
  });
}

function changedItem({ item, before, kind }: ItemChange, options: MeasureOptions): string {
  const what =
    kind === "overdue" ? latenessWord(item, options) : `${earlierStatusText(before)}→${statusText(item)}`;
  return `${itemName(item)}（${what}）`;
}
