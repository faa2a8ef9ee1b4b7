import { type IsoDate, parseIsoDate } from "../../src/calendar";
import { type Item, type Status, STATUS_WORDS } from "../../src/ledger";
import type { CellValue } from "../../src/sheet";
import { ledgerIn, sheetOf } from "../ledger/messy-grids";

/** What a test says of one item of a ledger; the rest of its row is blank. */
export interface RowParts {
  readonly batch?: string;
  readonly number?: string;
  readonly problem?: string;
  readonly lead?: string;
  readonly responsible?: string;
  readonly deadline?: string;
  readonly status?: Status | null;
  readonly completedOn?: string;
  readonly closed?: string;
}

const HEADER = [
  "附件",
  "序号",
  "反馈问题",
  "牵头单位",
  "责任单位",
  "整改时限",
  "完成状态",
  "实际完成时间",
  "是否销号",
];

/** The items of a ledger with these rows, read as any ledger is; unless a test says so they are numbered 1, 2, 3 … */
export function readItems(parts: readonly RowParts[]): readonly Item[] {
  if (parts.length === 0) return [];
  const rows = parts.map((part, index): CellValue[] => [
    part.batch ?? "附件1",
    part.number ?? String(index + 1),
    part.problem ?? `督察反馈的问题之${index + 1}`,
    part.lead ?? null,
    part.responsible ?? null,
    part.deadline ?? null,
    part.status === null || part.status === undefined ? null : STATUS_WORDS[part.status],
    part.completedOn ?? null,
    part.closed ?? null,
  ]);
  const { items } = ledgerIn(sheetOf([HEADER, ...rows]));
  if (items.length !== parts.length) throw new Error(`${items.length} items read of ${parts.length}`);
  return items;
}

/** One item, read. */
export function readItem(part: RowParts): Item {
  const [item] = readItems([part]);
  if (!item) throw new Error("no item read");
  return item;
}

/** So many rows alike. */
export function rowsOf(count: number, part: RowParts): RowParts[] {
  return Array.from({ length: count }, () => part);
}

/** A day that the test knows to exist. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`No such day: ${text}`);
  return date;
}
