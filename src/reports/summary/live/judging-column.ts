import { type ColumnId, isComplete, type Item, STATUSES, statusWord } from "../../../ledger";
import type { CellStyle, SpecValue } from "../../../sheet";
import type { WidthRange } from "../../page/column-widths";
import { DATE, SHORT } from "../../page/print-style";
import { textLiteral } from "./references";

/** The columns of 逐项判定. */
export type JudgingId =
  | "batch"
  | "number"
  | "problem"
  | "status"
  | "firstDue"
  | "lastDue"
  | "completedOn"
  | "ongoing"
  | "verified"
  | "foundFalse"
  | "complete"
  | "closed"
  | "openEnded"
  | "onSchedule"
  | "overdue"
  | "daysLate"
  | "dueSoon"
  | "daysLeft"
  | "notComputable"
  | "fallenDue"
  | "onTime"
  | "verdict"
  | "before"
  | "wasOverdue"
  | "change"
  | "newlyOverdue";

/** What a formula of an item's row may name. */
export interface FormulaNames {
  /** The cell of a column in the same row. */
  readonly own: (id: JudgingId) => string;
  /** The item's cell in 台账明细; `null` where that sheet has no such column. */
  readonly ledger: (id: ColumnId) => string | null;
  /** The cells of 截至日期 and of 临期天数. */
  readonly asOf: string;
  readonly dueSoonDays: string;
}

/** A column of 逐项判定: a fact that was read, or a judgement that a formula makes of the facts beside it. */
export interface JudgingColumn {
  readonly id: JudgingId;
  /** On two lines where the column is narrow. */
  readonly title: string;
  readonly width: WidthRange;
  readonly style: CellStyle;
  readonly value: (item: Item) => SpecValue;
  readonly formula?: (names: FormulaNames, item: Item) => string | null;
}

/** How the cells of a column look. */
export type ColumnLook = Pick<JudgingColumn, "width" | "style">;

/** 1 where something holds; a 0 is not shown. */
const FLAG: CellStyle = { ...SHORT, numberFormat: "0;;" };
const NARROW: WidthRange = { least: 5, most: 6 };
/** For numbers. */
export const NUMBER: ColumnLook = { style: SHORT, width: NARROW };
/** For dates. */
export const DAY: ColumnLook = { width: { least: 12.5, most: 13 }, style: DATE };
/** For statuses and other short words. */
export const WORD: ColumnLook = { width: { least: 11, most: 12 }, style: SHORT };
const COMPLETE = STATUSES.filter(isComplete).map(statusWord);

/** A column of what was read. */
export function fact(
  id: JudgingId,
  title: string,
  look: ColumnLook,
  value: JudgingColumn["value"],
): JudgingColumn {
  return { id, title, ...look, value };
}

/** A column with a 1 for each item of which something holds. */
export function flag(
  id: JudgingId,
  title: string,
  holds: (item: Item) => boolean,
  formula?: JudgingColumn["formula"],
): JudgingColumn {
  const value = (item: Item): number => (holds(item) ? 1 : 0);
  return { id, title, width: NARROW, style: FLAG, value, ...(formula && { formula }) };
}

/** A condition as 1 or 0. */
export function condition(holds: string): string {
  return `IF(${holds},1,0)`;
}

/** The condition that a cell holds a status that counts as complete. */
export function isCompleteIn(cell: string): string {
  return `OR(${COMPLETE.map((word) => `${cell}=${textLiteral(word)}`).join(",")})`;
}
