import { cellText, type Grid } from "../../sheet";
import { isAnswerRow } from "./answer-row";
import {
  headerColumns,
  headerText,
  headerWidth,
  MOST_COLUMNS,
  type HeaderColumn,
  type HeaderRows,
} from "./header-columns";
import { type HeaderVocabulary, LONGEST_HEADER } from "./header-matching";
import type { ColumnId } from "../column-id";
import type { MergeIndex } from "../body/merge-index";
import { isFooter } from "../body/row-patterns";
import { isSurelyLonger } from "./sure-length";

/** What a header is looked for with. */
export interface HeaderSearch {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly vocabulary: HeaderVocabulary;
  /** The columns of which a ledger has at least one. */
  readonly core: ReadonlySet<string>;
}

/** Headers are looked for in this many rows from the top: more title rows than that nobody writes. */
const SEARCHED_ROWS = 200;
const MOST_LEVELS = 3;
const FEWEST_COLUMNS = 3;
/** A header further down is the same one printed again, unless it is understood so much better. */
const MUCH_BETTER = 1.5;

interface Candidate {
  readonly rows: HeaderRows;
  readonly score: number;
}

/**
 * Finds the header of a ledger: the one to three rows near the top of the sheet in which most columns are understood.
 * Returns `null` where fewer than three columns are understood, or none of the columns that make it this kind of ledger.
 */
export function findHeaderRows(search: HeaderSearch): HeaderRows | null {
  let best: Candidate | null = null;
  const end = Math.min(search.grid.rows.length, SEARCHED_ROWS);
  for (let bottom = 0; bottom < end; bottom += 1) {
    const near = best !== null && bottom - best.rows.bottom < MOST_LEVELS;
    const needed: number = best === null ? 0 : best.score * (near ? 1 : MUCH_BETTER);
    if (!near && needed >= mostPossible(search, bottom)) continue;
    best = bestOf(search, rowsEndingAt(search, bottom), needed) ?? best;
  }
  return best && wholeHeader(search, best.rows);
}

/** What tells which item a row of two columns is of, and what it may say of it. */
const WHICH: ReadonlySet<ColumnId> = new Set(["number", "problem"]);
const SAID: ReadonlySet<ColumnId> = new Set(["progress", "status"]);
const NARROW = 2;

/**
 * Finds the header of a table of no more than two columns, one for which item it is and one for how far that has come; `null` where there is
 * none. Other lists have such headers too: it is a ledger's only where nothing else is.
 */
export function findNarrowHeader({ grid, merges, vocabulary }: HeaderSearch): HeaderRows | null {
  const end = Math.min(grid.rows.length, SEARCHED_ROWS);
  for (let row = 0; row < end; row += 1) {
    const rows = { top: row, bottom: row };
    const columns = headerColumns(grid, merges, rows);
    if (columns.length !== NARROW) continue;
    const ids = columns.flatMap(({ levels }) => vocabulary.match(levels)[0]?.id ?? []);
    if (ids.some((id) => WHICH.has(id)) && ids.some((id) => SAID.has(id))) return rows;
  }
  return null;
}

/**
 * The rows of a header that begins in a row (0-based) among the items: of one to three levels, those in which most columns
 * are understood; `null` where it is no whole header.
 */
export function headerFrom(search: HeaderSearch, top: number): HeaderRows | null {
  const rows: HeaderRows[] = [];
  for (let bottom = top; bottom < top + MOST_LEVELS && mayBeHeader(search, bottom); bottom += 1) {
    rows.push({ top, bottom });
  }
  const best = bestOf(search, rows, 0);
  return best && withAnswerRow(search, best.rows);
}

function rowsEndingAt(search: HeaderSearch, bottom: number): HeaderRows[] {
  const rows: HeaderRows[] = [];
  for (let top = bottom; top >= 0 && bottom - top < MOST_LEVELS && mayBeHeader(search, top); top -= 1) {
    rows.push({ top, bottom });
  }
  return rows;
}

/** No column is understood more than surely: so a row below the header of a table that is no wider need not be looked at. */
function mostPossible({ grid, merges }: HeaderSearch, bottom: number): number {
  return headerWidth(grid, merges, { top: Math.max(0, bottom - MOST_LEVELS + 1), bottom });
}

/** The best of some headers, if it is better than `needed`. */
function bestOf(search: HeaderSearch, candidates: readonly HeaderRows[], needed: number): Candidate | null {
  let best: Candidate | null = null;
  for (const rows of candidates) {
    const toBeat = (best?.score ?? needed) + CLEARLY;
    const score = scoreHeader(headerColumns(search.grid, search.merges, rows), search, toBeat);
    if (score !== null && score > toBeat) best = { rows, score };
  }
  return best;
}

/** A header is better than another if its columns are understood with so much more certainty. */
const CLEARLY = 0.001;

/** A header may carry a note or two; with more texts than these that no header is as long as, a row is an item. */
const MOST_LONG_TEXTS = 2;

/** Cheap first look: a header row holds short texts, and no more than a stray number. */
function mayBeHeader({ grid, vocabulary }: HeaderSearch, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  let [filled, texts, long] = [0, 0, 0];
  for (let column = 0; column < cells.length && column < MOST_COLUMNS; column += 1) {
    const value = cells[column] ?? null;
    if (value === null || value === "") continue;
    filled += 1;
    if (typeof value !== "string") continue;
    texts += 1;
    if (value.length > LONGEST_HEADER && isSurelyLonger(value, vocabulary.mostChinese)) long += 1;
  }
  return texts >= 1 && texts * 2 >= filled && long <= MOST_LONG_TEXTS;
}

/**
 * The certainty with which distinct columns are understood, added up; `null` where it is no ledger's header, or surely no better than
 * `toBeat`: below a header stand items, whose first cells tell.
 */
function scoreHeader(
  columns: readonly HeaderColumn[],
  { vocabulary, core }: HeaderSearch,
  toBeat: number,
): number | null {
  const found = new Map<string, number>();
  let most = columns.length;
  for (const { levels } of columns) {
    const [match] = vocabulary.match(levels);
    if (match) found.set(match.id, Math.max(found.get(match.id) ?? 0, match.confidence));
    most -= 1 - (match?.confidence ?? 0);
    if (most <= toBeat) return null;
  }
  const hasCore = [...found.keys()].some((id) => core.has(id));
  if (found.size < FEWEST_COLUMNS || !hasCore) return null;
  return [...found.values()].reduce((sum, confidence) => sum + confidence, 0);
}

/** Takes in the rows above or below that belong to the same header: merged into it, or naming a group of its columns. */
function wholeHeader({ grid, merges, vocabulary }: HeaderSearch, rows: HeaderRows): HeaderRows {
  let { top, bottom } = rows;
  const width = headerWidth(grid, merges, rows);
  for (let column = 0; column < width; column += 1) {
    const area = merges.at(rows.bottom, column);
    if (!area || area.right - area.left > width / 2 || area.bottom - area.top >= MOST_LEVELS) continue;
    const [match] = vocabulary.match([headerText(grid, area.top, area.left)]);
    if (!match) continue;
    top = Math.min(top, area.top);
    bottom = Math.max(bottom, area.bottom);
  }
  while (top > 0 && bottom - top + 1 < MOST_LEVELS && isGroupRow(grid, merges, { top, bottom })) top -= 1;
  return withAnswerRow({ grid, merges }, { top, bottom });
}

function withAnswerRow(
  { grid, merges }: Pick<HeaderSearch, "grid" | "merges">,
  rows: HeaderRows,
): HeaderRows {
  const isWhole = rows.bottom - rows.top + 1 >= MOST_LEVELS || !isAnswerRow(grid, merges, rows);
  return isWhole ? rows : { ...rows, bottom: rows.bottom + 1 };
}

const LONGEST_GROUP_NAME = 16;
/** Words of a title, or of a note beside it, however short it is. */
const TITLE_WORDS = /(台账|清单|汇总|附件|附表|表)$|[:：0-9]|[)）]$/;

/**
 * Whether the row above a header names groups of its columns: short texts over headers, each merged over some columns but not over all,
 * or at least two of them with nothing merged. A title or a note stands alone or is worded as one.
 */
export function isGroupRow(grid: Grid, merges: MergeIndex, header: HeaderRows): boolean {
  const row = header.top - 1;
  const columns = headerColumns(grid, merges, header);
  const [from, to] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  let names = 0;
  let merged = 0;
  for (const [column, value] of (grid.rows[row] ?? []).entries()) {
    const area = merges.at(row, column);
    if (area && (area.top !== row || area.left !== column)) continue;
    const text = cellText(value).trim();
    if (text === "") continue;
    if (text.length > LONGEST_GROUP_NAME || TITLE_WORDS.test(text) || isFooter(text)) return false;
    if (column < from || column > to) return false;
    names += 1;
    const span = area ? area.right - area.left + 1 : 1;
    if (span > 1 && span * 2 <= columns.length) merged += 1;
  }
  return names >= 2 || merged === 1;
}
