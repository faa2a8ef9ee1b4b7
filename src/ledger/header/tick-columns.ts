import { cellText, type CellValue, type Grid } from "../../sheet";
import { foldText } from "../../text";
import type { Status } from "../item/status-words";
import { readStatus } from "../item/status";
import type { ColumnAssignment } from "./assign-columns";
import { sampleColumn } from "./column-profile";
import type { HeaderColumn } from "./header-columns";
import { foldHeader } from "./header-matching";

/** Columns that stand for a status each, of which a row ticks one: by their 0-based place. */
export type TickColumns = ReadonlyMap<number, Status>;

const NONE: TickColumns = new Map();
const TICK = /^[√✓✔☑●■▲v1]$/;
/** 是 and 否 answer what stands above them. */
const ANSWER = /^[是否]$/;
const ASKS_STATUS = /完成|整改|进展|状态|办结/;
const ASKS_OTHER = /核查|验收|销号|属实/;

/** Whether a cell ticks its column. */
export function isTick(value: CellValue): boolean {
  return value === true || TICK.test(foldText(cellText(value)));
}

/**
 * The columns whose headers are statuses (`已完成`, `正在整改`, `未启动`, or `是` and `否` under `是否完成`) and in which nothing but
 * ticks stands. None where the table has a column of statuses, or where only one such column stands.
 *
 * @param firstRow 0-based row below the header.
 */
export function findTickColumns(
  grid: Grid,
  headers: readonly HeaderColumn[],
  { columns, unused }: ColumnAssignment,
  firstRow: number,
): TickColumns {
  if (columns.has("status")) return NONE;
  const free = new Set(unused.map(({ column }) => column));
  const statuses = new Map<number, Status>();
  let isTicked = false;
  for (const { column, levels } of headers) {
    const status = free.has(column) ? statusOfHeader(levels) : null;
    if (status === null) continue;
    const sample = sampleColumn(grid, firstRow, column);
    if (!sample.every(isTick)) continue;
    statuses.set(column, status);
    isTicked ||= sample.length > 0;
  }
  return isTicked && new Set(statuses.values()).size >= 2 ? statuses : NONE;
}

function statusOfHeader(levels: readonly string[]): Status | null {
  const above = levels.slice(0, -1).join("");
  const leaf = foldHeader(levels.at(-1) ?? "").replace(/\([^)]*\)/g, "");
  if (ASKS_OTHER.test(above)) return null;
  if (ANSWER.test(leaf) && !ASKS_STATUS.test(above)) return null;
  return leaf === "完成" ? "completed" : readStatus(leaf);
}
