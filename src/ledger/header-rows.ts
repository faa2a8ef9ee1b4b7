import { cellText, valueAt, type Grid } from "../sheet";
import { tidyText } from "../text";
import type { HeaderVocabulary } from "./header-matching";
import type { MergeIndex } from "./merge-index";

/** Header texts over one column, top level first, a merged text once. */
export interface HeaderColumn {
  /** 0-based. */
  readonly column: number;
  readonly levels: readonly string[];
}

/** The rows (0-based, inclusive) that make up a header. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** Headers are looked for in this many rows from the top: more title rows than that nobody writes. */
const SEARCHED_ROWS = 200;
const MOST_LEVELS = 3;
const FEWEST_COLUMNS = 3;

/** The text of a cell that may be a header: only text can be. */
export function headerText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? tidyText(value) : cellText(value);
}

/** The header texts over each column that has any, for a header of these rows. */
export function headerColumns(grid: Grid, merges: MergeIndex, rows: HeaderRows): HeaderColumn[] {
  const width = headerWidth(grid, rows);
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const levels: string[] = [];
    let anchorBefore = "";
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      const area = merges.at(row, column);
      const anchor = area ? `${area.top},${area.left}` : `${row},${column}`;
      const text = headerText(grid, area?.top ?? row, area?.left ?? column);
      if (text !== "" && anchor !== anchorBefore) levels.push(text);
      anchorBefore = anchor;
    }
    if (levels.length > 0) columns.push({ column, levels });
  }
  return columns;
}

function headerWidth(grid: Grid, rows: HeaderRows): number {
  let width = 0;
  for (let row = rows.top; row <= rows.bottom; row += 1) width = Math.max(width, grid.rows[row]?.length ?? 0);
  for (const merge of grid.merges) {
    const meets = merge.top <= rows.bottom && merge.bottom >= rows.top;
    if (meets && merge.left < width) width = Math.max(width, Math.min(merge.right + 1, width + 64));
  }
  return width;
}

/**
 * Finds the header of a ledger: the one to three rows near the top of the sheet in which most columns are understood.
 * Returns `null` where fewer than three columns are understood, or none of the columns that make it this kind of ledger.
 */
export function findHeaderRows(
  grid: Grid,
  merges: MergeIndex,
  vocabulary: HeaderVocabulary,
  core: ReadonlySet<string>,
): HeaderRows | null {
  let best: { rows: HeaderRows; score: number } | null = null;
  const end = Math.min(grid.rows.length, SEARCHED_ROWS);
  for (let bottom = 0; bottom < end; bottom += 1) {
    if (!mayBeHeader(grid, bottom)) continue;
    for (let levels = 1; levels <= MOST_LEVELS && levels <= bottom + 1; levels += 1) {
      const rows = { top: bottom - levels + 1, bottom };
      const score = scoreHeader(headerColumns(grid, merges, rows), vocabulary, core);
      if (score !== null && score > (best?.score ?? 0) + 0.001) best = { rows, score };
    }
  }
  return best && wholeHeader(grid, merges, vocabulary, best.rows);
}

/** Cheap first look: a header row holds short texts, and no more than a stray number. */
function mayBeHeader(grid: Grid, row: number): boolean {
  const filled = (grid.rows[row] ?? []).filter((value) => value !== null && value !== "");
  const texts = filled.filter((value) => typeof value === "string");
  return texts.length >= 1 && texts.length * 2 >= filled.length;
}

/** The certainty with which distinct columns are understood, added up; `null` where it is no ledger's header. */
function scoreHeader(
  columns: readonly HeaderColumn[],
  vocabulary: HeaderVocabulary,
  core: ReadonlySet<string>,
): number | null {
  const found = new Map<string, number>();
  for (const { levels } of columns) {
    const [match] = vocabulary.match(levels);
    if (match) found.set(match.id, Math.max(found.get(match.id) ?? 0, match.confidence));
  }
  const hasCore = [...found.keys()].some((id) => core.has(id));
  if (found.size < FEWEST_COLUMNS || !hasCore) return null;
  return [...found.values()].reduce((sum, confidence) => sum + confidence, 0);
}

/**
 * The rows of a header that begins in a row (0-based) among the items: of one to three levels, those in which most columns
 * are understood; `null` where it is no whole header.
 */
export function headerFrom(
  grid: Grid,
  merges: MergeIndex,
  vocabulary: HeaderVocabulary,
  core: ReadonlySet<string>,
  top: number,
): HeaderRows | null {
  let best: { rows: HeaderRows; score: number } | null = null;
  for (let levels = 1; levels <= MOST_LEVELS; levels += 1) {
    const rows = { top, bottom: top + levels - 1 };
    const score = scoreHeader(headerColumns(grid, merges, rows), vocabulary, core);
    if (score !== null && score > (best?.score ?? 0) + 0.001) best = { rows, score };
  }
  return best?.rows ?? null;
}

/** Takes in the rows above or below that belong to the same header: merged into it, or naming a group of its columns. */
function wholeHeader(
  grid: Grid,
  merges: MergeIndex,
  vocabulary: HeaderVocabulary,
  rows: HeaderRows,
): HeaderRows {
  let { top, bottom } = rows;
  const width = headerWidth(grid, rows);
  for (let column = 0; column < width; column += 1) {
    const area = merges.at(rows.bottom, column);
    if (!area || area.right - area.left > width / 2 || area.bottom - area.top >= MOST_LEVELS) continue;
    const [match] = vocabulary.match([headerText(grid, area.top, area.left)]);
    if (!match) continue;
    top = Math.min(top, area.top);
    bottom = Math.max(bottom, area.bottom);
  }
  while (top > 0 && bottom - top + 1 < MOST_LEVELS && isGroupRow(grid, merges, top - 1, width)) top -= 1;
  return { top, bottom };
}

/** A row that names groups of columns: several short texts, some over more than one column, none of them a note. */
function isGroupRow(grid: Grid, merges: MergeIndex, row: number, width: number): boolean {
  const texts = new Set<string>();
  let groups = 0;
  for (let column = 0; column < width; column += 1) {
    const area = merges.at(row, column);
    if (area && (area.top !== row || area.left !== column)) continue;
    const text = headerText(grid, row, column);
    if (text === "") continue;
    if (text.length > 16 || /[:：0-9]/.test(text)) return false;
    texts.add(text);
    if (area && area.right > area.left && area.right - area.left + 1 < width) groups += 1;
  }
  return texts.size >= 2 && groups >= 1;
}
