import { type CellValue, type Grid, cellText, valueAt } from "../../sheet";
import { foldText } from "../../text";
import type { Status } from "../item/status-words";
import { readStatus } from "../item/status";
import type { ColumnAssignment } from "./assign-columns";
import { sampleColumn } from "./column-profile";
import type { HeaderColumn } from "./header-columns";
import { foldHeader } from "./fold-header";
import { type TickMark, tickMark } from "./tick-mark";

/** A column that stands for a status, which a row ticks. */
export interface TickColumn {
  readonly status: Status;
  /** Its lowest header, as the user sees it. */
  readonly answer: string;
}

/** Columns of which a row ticks one, by their 0-based place. */
export type TickColumns = ReadonlyMap<number, TickColumn>;

const NONE: TickColumns = new Map();
/** 是 and 否 answer what stands above them. */
const ANSWER = /^[是否]$/;
const ASKS_STATUS = /完成|整改|进展|状态|办结/;
const ASKS_OTHER = /核查|验收|销号|属实/;

/**
 * The columns whose headers are statuses (`已完成`, `正在整改`, `未启动`, or `是` and `否` under `是否完成`) and that the items' rows tick. None where
 * the table has a column of statuses, where only one such column stands, or where they count something. A cell that is no tick, a day or
 * a note, costs its own row at most.
 *
 * @param rows 0-based: those of the items; sums and headers in between tick nothing.
 */
export function findTickColumns(
  grid: Grid,
  headers: readonly HeaderColumn[],
  { columns, unused }: ColumnAssignment,
  rows: readonly number[],
): TickColumns {
  if (columns.has("status")) return NONE;
  const free = new Set(unused.map(({ column }) => column));
  const found = new Map<number, TickColumn>();
  for (const { column, levels } of headers) {
    const status = free.has(column) ? statusOfHeader(levels) : null;
    if (status !== null) found.set(column, { status, answer: levels.at(-1) ?? "" });
  }
  if (new Set([...found.values()].map(({ status }) => status)).size < 2) return NONE;
  const cells = [...found].flatMap(([column, { answer }]) =>
    rows.map((row) => {
      const value = valueAt(grid, row, column);
      return { text: cellText(value), mark: tickMark(value, answer) };
    }),
  );
  return areTicked(cells) ? found : NONE;
}

/** Words where a tick was asked for are no longer. */
const LONGEST_NOTE = 20;

/** Of a few rows none may be ticked, and a note or two written instead; what is told at length below 已完成 ticks nothing. */
function areTicked(cells: readonly { readonly text: string; readonly mark: TickMark }[]): boolean {
  if (cells.some(({ mark }) => mark === "count")) return false;
  if (cells.some(({ mark }) => mark === "tick")) return true;
  const notes = cells.filter(({ mark }) => mark === "words" || mark === "open");
  return notes.length > 0 && notes.every(({ text }) => text.length <= LONGEST_NOTE);
}

/** `是否完成（否）`, `整改状态：已完成`: an answer behind its question. */
const ANSWERED = /^([^()]{2,20}?)(?:\(([^()]{1,10})\)|[:\-—_]([^()]{1,10}))$/;

/**
 * Headers that ask the same and answer each otherwise (`是否完成（是）` beside `是否完成（否）`), where hardly anything but ticks stands below them: with
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
  const answers = new Set(choice.map(({ levels }) => statusOfHeader(levels)));
  const marks = choice.flatMap((header) => marksBelow(grid, header, firstRow));
  const ticks = marks.filter((mark) => mark === "tick").length;
  return answers.size >= 2 && ticks * 2 > marks.length;
}

/** What a column says below its header, and below the same header printed again. */
function marksBelow(grid: Grid, { column, levels }: HeaderColumn, firstRow: number): TickMark[] {
  const [question = "", answer = ""] = levels.slice(-2);
  const isHeader = (value: CellValue): boolean => foldText(cellText(value)).startsWith(question);
  return sampleColumn(grid, firstRow, column)
    .filter((value) => !isHeader(value))
    .map((value) => tickMark(value, answer))
    .filter((mark) => mark !== "nothing" && mark !== "open");
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
