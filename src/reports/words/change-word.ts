import type { ItemChange } from "../../measures";

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

/** A sheet's sentence where the last 旬 is not at hand. */
export const LAST_DEKAD_MISSING = "没有提供上旬台账，未作对比。";
/** A sheet's sentence where nothing changed. */
export const NOTHING_CHANGED = "与上旬相比，各项完成状态没有变化，没有新增超期。";
