import { compareDekads, type Dekad, dekadLabel, dekadOf, type IsoDate, previousDekad } from "../../calendar";
import type { Comparison, ItemChange } from "../../measures";

/** The kinds of change in the order in which a report tells them. */
export const CHANGE_KINDS = [
  "completed",
  "regressed",
  "overdue",
  "advanced",
] as const satisfies readonly ItemChange["kind"][];

/** What an office calls each kind of change from one 旬 to the next. */
export const CHANGE_WORDS: Readonly<Record<ItemChange["kind"], string>> = {
  completed: "新完成",
  regressed: "状态倒退",
  overdue: "新超期",
  advanced: "有进展",
};

/** What an office calls items that the ledger did not have before. */
export const ADDED_WORD = "新增任务";
/** What it calls those that the ledger has no more. */
export const REMOVED_WORD = "减少任务";

/** Whether nothing at all became otherwise. */
export function isUnchanged({ changes, added, removed }: Comparison): boolean {
  return changes.length + added.length + removed.length === 0;
}

/** A sheet's sentence where the last 旬 is not at hand. */
export const LAST_DEKAD_MISSING = "没有提供上旬台账，未作对比。";
/** A sheet's sentence where nothing changed. */
export const NOTHING_CHANGED = "与上旬相比，各项完成状态没有变化，没有新增超期。";
/** The same where an older 旬 is compared with. */
export const NOTHING_CHANGED_SINCE = "各项完成状态没有变化，没有新增超期。";

/** A sentence where what is compared with is older than the last 旬; else `null`. @param dekad the present one. */
export function olderThanLast(since: IsoDate, dekad: Dekad): string | null {
  const earlier = dekadOf(since);
  return compareDekads(earlier, previousDekad(dekad)) < 0
    ? `上旬没有留底，以下是和${dekadLabel(earlier)}相比。`
    : null;
}
