import type { ItemChange, MeasureOptions } from "../../measures";
import { HEADING, LINE } from "../page/print-style";
import type { SheetDraft } from "../page/sheet-draft";
import { itemName } from "../words/batches";
import { CHANGE_KINDS, CHANGE_WORDS, LAST_DEKAD_MISSING, NOTHING_CHANGED } from "../words/change-word";
import { earlierStatusText, statusText } from "../words/item-text";
import { latenessWord } from "../words/lateness-word";

/** 较上旬变化: a line for each kind of change, with the items it happened to. */
export function addSinceLastDekad(
  draft: SheetDraft,
  changes: readonly ItemChange[] | null,
  options: MeasureOptions,
): void {
  draft.addLine("较上旬变化", HEADING);
  for (const line of changeLines(changes, options)) draft.addLine(line, LINE);
}

function changeLines(changes: readonly ItemChange[] | null, options: MeasureOptions): string[] {
  if (changes === null) return [LAST_DEKAD_MISSING];
  if (changes.length === 0) return [NOTHING_CHANGED];
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
