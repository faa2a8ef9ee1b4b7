import { displayWidth } from "../text";
import type { PlanTable } from "./plan-text";
import { readMark } from "./mark";
import { labelAtStart } from "./label";

/** A line of a plan's text. */
export interface PlanLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a paragraph, which may hold line breaks; blank ones are left out. */
export function linesOf(line: number, text: string): PlanLine[] {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .filter((part) => part.trim() !== "")
    .map((part) => ({ line, text: part }));
}

/** The lines of a table that is no list of items: a label and the cell beside it are one line. */
export function linesOfTable({ line, rows }: PlanTable): PlanLine[] {
  return rows.flatMap((cells, row) =>
    linesOfRow(
      line + row,
      cells.filter((cell) => cell !== null),
    ),
  );
}

function linesOfRow(line: number, cells: readonly string[]): PlanLine[] {
  const lines: PlanLine[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const text = cells[at] ?? "";
    const isLabel = isLabelAlone(text);
    if (isLabel) at += 1;
    lines.push(...linesOf(line, isLabel ? `${text.trim().replace(/\s+/g, "")}：${cells[at] ?? ""}` : text));
  }
  return lines;
}

function isLabelAlone(text: string): boolean {
  const flat = text.replace(/\s+/g, "");
  const label = labelAtStart(`${readMark(flat).rest}：`);
  return label !== null && label.end === readMark(flat).rest.length + 1;
}

/** Wider lines were not broken to fit a page, and narrower ones end where their words do. In columns; a Han character takes two. */
const PAGE = { narrowest: 40, widest: 120 } as const;
/** A line that reached the right margin is at most so much shorter than the longest: a number is not broken in two. */
const RAGGED = 10;
/** One that ends with its sentence may have ended there by itself. */
const RAGGED_AT_STOP = 4;
const STOP = /[。；：;:！？]$/u;
const FEWEST_FULL_LINES = 5;
/** One line in so many reaches the margin where paragraphs were broken. */
const MOST_LINES_A_FULL_ONE = 10;

/**
 * Joins the lines of a text whose paragraphs were broken at the right margin, as copying from a PDF does: most lines are
 * then about as long as the longest. Any other text is left as it is.
 */
export function withoutBreaksAtMargin(lines: readonly PlanLine[]): readonly PlanLine[] {
  const widths = lines.map(({ text }) => displayWidth(text.trim()));
  const margin = Math.max(0, ...widths);
  const isFull = (at: number): boolean => {
    const ragged = STOP.test(lines[at]?.text.trim() ?? "") ? RAGGED_AT_STOP : RAGGED;
    return (widths[at] ?? 0) >= margin - ragged;
  };
  const full = lines.filter((_, at) => isFull(at)).length;
  if (
    margin < PAGE.narrowest ||
    margin > PAGE.widest ||
    full < FEWEST_FULL_LINES ||
    full * MOST_LINES_A_FULL_ONE < lines.length
  )
    return lines;
  const joined: PlanLine[] = [];
  for (const [at, { line, text }] of lines.entries()) {
    const before = joined.at(-1);
    const goesOn = before && isFull(at - 1) && (isBroken(before.text, text) || !beginsAnew(text));
    if (goesOn) joined[joined.length - 1] = { line: before.line, text: before.text.trimEnd() + text.trim() };
    else joined.push({ line, text });
  }
  return joined;
}

function beginsAnew(text: string): boolean {
  const { mark, rest } = readMark(text);
  return (
    mark !== null ||
    labelAtStart(rest) !== null ||
    /^[\s　]*附\s*[件表]/.test(text) ||
    /^[ 　]{2,}/.test(text)
  );
}

/** In characters: 整改目 at the end of a line and 标： on the next. */
const LONGEST_LABEL_START = 6;

/** 完成 behind a day ends a limit, and does not begin 完成时限：. */
const LIMIT_END = /[前底年月日]完成$/u;

/** Whether a label is broken in two between these lines, or its bracket stands on the line before. */
function isBroken(before: string, text: string): boolean {
  if (/[【[〔（(]$/u.test(before.trimEnd())) return true;
  if (LIMIT_END.test(before.trimEnd())) return false;
  const end = before.trimEnd().slice(-LONGEST_LABEL_START);
  const start = text.trimStart();
  return Array.from(end).some((_, at) => {
    const tail = end.slice(at);
    const label = labelAtStart(tail + start);
    return (
      (label?.sign === "colon" || label?.sign === "brackets") && labelEnd(label, tail + start) > tail.length
    );
  });
}

/** Where a label ends without the colon and what stands before it. */
function labelEnd({ end }: { readonly end: number }, text: string): number {
  return text.slice(0, end).replace(/[\s:：﹕∶]+$/u, "").length;
}
