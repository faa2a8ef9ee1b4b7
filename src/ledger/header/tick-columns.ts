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

/** `是否完成（否）`, `整改状态：已完成`: an answer behind its question. */
const ANSWERED = /^([^()]{2,20}?)(?:\(([^()]{1,10})\)|[:\-—_]([^()]{1,10}))$/;

/**
 * Headers that ask the same and answer each otherwise (`是否完成（是）` beside `是否完成（否）`), where nothing but ticks stands below them: with
 * the question as the level above the answer. All others stay as they are.
 *
 * @param firstRow 0-based row below the header.
 */
export function answersApart(
  grid: Grid,
  headers: readonly HeaderColumn[],
  firstRow: number,
): readonly HeaderColumn[] {
  const answered = headers.map(withAnswerApart).filter((header) => header !== null);
  const byQuestion = new Map<string, HeaderColumn[]>();
  for (const header of answered) {
    const question = header.levels.slice(0, -1).join("\n");
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), header]);
  }
  const apart = [...byQuestion.values()].filter((choice) => isTickedChoice(grid, choice, firstRow)).flat();
  return headers.map((header) => apart.find(({ column }) => column === header.column) ?? header);
}

function withAnswerApart(header: HeaderColumn): HeaderColumn | null {
  const [, question, bracketed, dashed] = ANSWERED.exec(foldText(header.levels.at(-1) ?? "")) ?? [];
  const answer = bracketed ?? dashed;
  if (question === undefined || answer === undefined || !asksForStatus(question)) return null;
  const levels = [...header.levels.slice(0, -1), question, answer];
  return statusOfHeader(levels) === null ? null : { ...header, levels };
}

function isTickedChoice(grid: Grid, choice: readonly HeaderColumn[], firstRow: number): boolean {
  const samples = choice.map(({ column }) => sampleColumn(grid, firstRow, column));
  const answers = new Set(choice.map(({ levels }) => statusOfHeader(levels)));
  return (
    answers.size >= 2 &&
    samples.some((sample) => sample.length > 0) &&
    samples.every((one) => one.every(isTick))
  );
}

/** Whether a header asks how far an item is. */
export function asksForStatus(header: string): boolean {
  return ASKS_STATUS.test(header) && !ASKS_OTHER.test(header);
}

/** The status that a column with such headers, top level first, stands for; `null` where it is none. */
export function statusOfHeader(levels: readonly string[]): Status | null {
  const above = levels.slice(0, -1).join("");
  const leaf = foldHeader(levels.at(-1) ?? "").replace(/\([^)]*\)/g, "");
  if (ASKS_OTHER.test(above)) return null;
  if (ANSWER.test(leaf) && !ASKS_STATUS.test(above)) return null;
  return leaf === "完成" ? "completed" : readStatus(leaf);
}
