import { formatChineseDate } from "../../calendar";
import type { LetterColumn } from "../../document";
import type { ColumnId } from "../../ledger";
import { statusText, textOf } from "../words/item-text";
import type { LetterItem } from "./letter-input";
import type { LetterKind } from "./letter-kind";

/** A column of a letter's table, with what it says of an item. */
export interface ItemColumn extends LetterColumn {
  /** @param place of the item in the table, from 1. */
  readonly text: (item: LetterItem, place: number) => string;
}

function written(title: string, id: ColumnId, share: number): ItemColumn {
  return { title, share, align: "left", text: ({ item }) => textOf(item, id) };
}

const PLACE: ItemColumn = { title: "序号", share: 6, align: "center", text: (_, place) => String(place) };
const UNIT: ItemColumn = { title: "单位", share: 15, align: "left", text: ({ unit }) => unit };
const STATUS: ItemColumn = {
  title: "完成状态",
  share: 11,
  align: "center",
  text: ({ item }) => statusText(item),
};
const DAYS_LATE: ItemColumn = {
  title: "超期天数",
  share: 8,
  align: "center",
  text: ({ escalation }) => String(escalation?.daysLate ?? ""),
};
const COMPLETED_ON: ItemColumn = {
  title: "完成时间",
  share: 13,
  align: "center",
  text: ({ item }) => {
    const { completedOn } = item.dates;
    return completedOn.kind === "date" ? formatChineseDate(completedOn.date) : textOf(item, "completedOn");
  },
};
const VERIFICATION: ItemColumn = {
  title: "核查情况",
  share: 12,
  align: "left",
  text: ({ item }) => textOf(item, "verification") || "尚未核查",
};
const LATE: readonly ItemColumn[] = [
  PLACE,
  written("反馈问题", "problem", 30),
  written("整改时限", "deadline", 16),
  DAYS_LATE,
  STATUS,
  written("滞后原因", "lagReason", 22),
];

/** The columns of each letter's table. */
export const LETTER_COLUMNS: Readonly<Record<LetterKind, readonly ItemColumn[]>> = {
  remind: LATE,
  supervise: LATE,
  circulate: [PLACE, UNIT, ...LATE.slice(1)],
  interview: LATE,
  closing: [
    PLACE,
    written("反馈问题", "problem", 26),
    written("整改目标", "target", 18),
    written("整改完成情况", "progress", 24),
    COMPLETED_ON,
    VERIFICATION,
  ],
};
