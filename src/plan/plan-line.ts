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
/** A line that reached the right margin is at most so much shorter than the longest. */
const RAGGED = 5;
const FEWEST_FULL_LINES = 8;

/**
 * Joins the lines of a text whose paragraphs were broken at the right margin, as copying from a PDF does: most lines are
 * then about as long as the longest. Any other text is left as it is.
 */
export function withoutBreaksAtMargin(lines: readonly PlanLine[]): readonly PlanLine[] {
  const widths = lines.map(({ text }) => displayWidth(text.trim()));
  const margin = Math.max(0, ...widths);
  const isFull = (width: number): boolean => width >= margin - RAGGED;
  const full = widths.filter(isFull).length;
  if (margin < PAGE.narrowest || margin > PAGE.widest || full < FEWEST_FULL_LINES || full * 4 < lines.length)
    return lines;
  const joined: PlanLine[] = [];
  for (const [at, { line, text }] of lines.entries()) {
    const before = joined.at(-1);
    const goesOn = before && isFull(widths[at - 1] ?? 0) && !beginsAnew(text);
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
