import { type ColumnId, type Status, STATUS_WORDS } from "../../../src/ledger";
import type { CellValue } from "exceljs";
import { planItem } from "../plan-items";
import type { BatchName, PlanItem } from "../plan-items";

/** Cells of one row by standard column, as the unit typed them. */
export type Cells = Readonly<Partial<Record<ColumnId, CellValue>>>;

/** One item as a unit reports it: the plan's fields as sent down, and on top of them what the unit typed. */
export interface ReportedItem {
  readonly plan: PlanItem;
  /** What the unit means, read by hand from the word it typed. */
  readonly status: Status | null;
  /** The number as a reader sees it; null where it is missing. */
  readonly writtenNumber: number | null;
  readonly cells: Cells;
}

/** A status by its standard word, or a status and the word, mark or number the unit typed for it. */
export type StatusWord = Status | readonly [status: Status | null, word: CellValue];

/** Progress and status of an item of the plan; `more` adds cells, or replaces the plan's by what the unit made of them. */
export function reported(
  batch: BatchName,
  number: number,
  said: StatusWord,
  progress: CellValue,
  more: Cells = {},
): ReportedItem {
  const plan = planItem(batch, number);
  const [status, word] = typeof said === "string" ? [said, STATUS_WORDS[said]] : said;
  return {
    plan,
    status,
    writtenNumber: number,
    cells: { ...baseline(plan), progress, status: word, ...more },
  };
}

/** Items of one list of the plan, each as the arguments of {@link reported} after the batch. */
export function reportedOf(
  batch: BatchName,
  lines: readonly (readonly [number: number, said: StatusWord, progress: CellValue, more?: Cells])[],
): ReportedItem[] {
  return lines.map(([number, said, progress, more]) => reported(batch, number, said, progress, more));
}

function baseline(plan: PlanItem): Cells {
  return Object.fromEntries(Object.entries(plan).map(([id, value]) => [id, value === "" ? null : value]));
}

/** The same item under another number, as a unit wrote it that left rows out and counted again. */
export function renumbered(item: ReportedItem, number: number): ReportedItem {
  return { ...item, writtenNumber: number, cells: { ...item.cells, number } };
}

/** Every text cell of the columns named is rewritten, as a unit that uses its own words for other units does. */
export function reworded(
  item: ReportedItem,
  columns: readonly ColumnId[],
  rewrite: (text: string) => string,
): ReportedItem {
  const changed = columns.flatMap((id): [ColumnId, CellValue][] => {
    const value = item.cells[id];
    return typeof value === "string" ? [[id, rewrite(value)]] : [];
  });
  return { ...item, cells: { ...item.cells, ...Object.fromEntries(changed) } };
}
