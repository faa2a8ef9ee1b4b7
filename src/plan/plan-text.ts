import type { CellRange } from "../sheet";

/** A paragraph of a plan. */
export interface PlanParagraph {
  readonly kind: "paragraph";
  /** 1-based place in the text; blank lines count. */
  readonly line: number;
  readonly text: string;
}

/** A table of a plan. Its rows count as one line each. */
export interface PlanTable {
  readonly kind: "table";
  /** 1-based line of its first row. */
  readonly line: number;
  /** Cells row by row; `null` where a merged area covers the cell. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Merged areas, 0-based within the table. */
  readonly merges: readonly CellRange[];
}

/** The text of a plan (整改方案) as plain data, whatever file it came from: paragraphs and tables in their order. */
export type PlanText = readonly (PlanParagraph | PlanTable)[];

const LINE_END = /\r\n?|[\n\f\u2028\u2029]/;
/** With fewer columns, tabs are only how a label is set apart from its value. */
const FEWEST_COLUMNS = 3;

/** The text of a .txt file, or what was pasted: lines that tabs cut into equally many cells are a table. */
export function planTextOf(text: string): PlanText {
  const lines = text.replace(/^\uFEFF/, "").split(LINE_END);
  const parts: (PlanParagraph | PlanTable)[] = [];
  for (let at = 0; at < lines.length;) {
    const rows = rowsFrom(lines, at);
    const line = at + 1;
    if (rows.length > 1) parts.push({ kind: "table", line, rows, merges: [] });
    else parts.push({ kind: "paragraph", line, text: lines[at] ?? "" });
    at += Math.max(rows.length, 1);
  }
  return parts;
}

function rowsFrom(lines: readonly string[], start: number): string[][] {
  const width = cellsOf(lines[start]).length;
  if (width < FEWEST_COLUMNS) return [];
  const end = lines.findIndex((line, at) => at > start && cellsOf(line).length !== width);
  return lines
    .slice(start, end === -1 ? lines.length : end)
    .map(cellsOf)
    .map((cells) => (cells.every((cell) => RULE.test(cell)) ? cells.map(() => "") : cells));
}

/** `|---|---|`: the line below a header. */
const RULE = /^:?-{2,}:?$/;
const RULED = /^\s*\|(.*)\|\s*$/;

/** Cells are set apart by tabs, or by upright strokes on both sides. */
function cellsOf(line = ""): string[] {
  const ruled = RULED.exec(line)?.[1];
  return ruled === undefined ? line.split("\t") : ruled.split("|").map((cell) => cell.trim());
}
