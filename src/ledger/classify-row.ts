import { cellText, isBlank, type CellRange, type Grid } from "../sheet";
import { tidyText } from "../text";
import type { RecognizedColumn } from "./assign-columns";
import type { ColumnId } from "./column-id";
import { foldHeader, type HeaderVocabulary } from "./header-matching";
import type { MergeIndex } from "./merge-index";
import {
  isChineseNumber,
  isExample,
  isFooter,
  isItemNumber,
  isSectionTitle,
  isSubtotal,
} from "./row-patterns";

/** A cell of a row that holds something; a merged area counts once, at its top left cell. */
export interface FilledCell {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
  readonly area: CellRange | null;
}

/** What a row below the header is. */
export type RowClass =
  | "blank"
  | "header"
  | "index"
  | "section"
  | "subtotal"
  | "footer"
  | "example"
  | "stray"
  | "numberOnly"
  | "item"
  | "continuation";

/** What must be known to say what a row is. */
export interface RowContext {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly columns: ReadonlyMap<ColumnId, RecognizedColumn>;
  readonly vocabulary: HeaderVocabulary;
  /** The columns of which a ledger has at least one. */
  readonly core: ReadonlySet<string>;
  /** Folded texts of the sheet's header, all levels of it. */
  readonly headerTexts: ReadonlySet<string>;
  /** First row (0-based) of the item that the row would go on with; `null` where none is open. */
  readonly openItem: number | null;
  /** Whether the row directly above belongs to that item. */
  readonly adjoins: boolean;
  /** Whether items of this sheet are numbered 一、二、, so that such a number does not open a section. */
  readonly chineseNumbers: boolean;
  /** Whether the row stands directly below a header row. */
  readonly belowHeader: boolean;
  /** Whether the foot of the table has begun. */
  readonly inFooter: boolean;
}

/** The filled cells of a row (0-based), from left to right. */
export function filledCells(grid: Grid, merges: MergeIndex, row: number): FilledCell[] {
  return (grid.rows[row] ?? []).flatMap((value, column) => {
    if (isBlank(value)) return [];
    const area = merges.at(row, column);
    if (area && (area.top !== row || area.left !== column)) return [];
    return [{ column, text: tidyText(cellText(value)), area }];
  });
}

/** Says what a row is; `cells` are its {@link filledCells}. */
export function classifyRow(row: number, cells: readonly FilledCell[], context: RowContext): RowClass {
  const [first] = cells;
  if (!first) return "blank";
  const number = textIn(cells, context, "number");
  const numbered = isItemNumber(number);
  if (!numbered || cells.length > 3) {
    if (isRepeatedHeader(cells, context)) return "header";
    if (context.belowHeader && isIndexRow(cells)) return "index";
  }
  if (isExample(number) || isExample(first.text)) return "example";
  if (isSubtotal(first.text)) return "subtotal";
  if (!numbered || isShortHeading(cells, context)) {
    const named = classifyByWords(cells, context);
    if (named) return named;
  }
  return classifyByColumns(row, cells, context, number);
}

function textIn(cells: readonly FilledCell[], { columns }: RowContext, id: ColumnId): string {
  const column = columns.get(id)?.column;
  return cells.find((cell) => cell.column === column)?.text ?? "";
}

/** The sheet's own header once more, or that of another table: a row of signatures has no column that makes a ledger. */
function isRepeatedHeader(
  cells: readonly FilledCell[],
  { vocabulary, headerTexts, core }: RowContext,
): boolean {
  if (cells.length >= 2 && cells.every(({ text }) => headerTexts.has(foldHeader(text)))) return true;
  const ids = cells.map(({ text }) => vocabulary.headerOf(text)).filter((id) => id !== null);
  return ids.length >= 3 && ids.length * 2 >= cells.length && ids.some((id) => core.has(id));
}

/** `1 2 3 4 …` or `甲 乙 1 2 …` directly below the header names the columns. */
function isIndexRow(cells: readonly FilledCell[]): boolean {
  const numbers = cells
    .map(({ text }) => /^[([]?(\d{1,2})[)\]]?$/.exec(text)?.[1])
    .filter((text) => text !== undefined);
  const lettered = cells.filter(({ text }) => /^[甲乙丙丁戊己庚辛A-Z]$/.test(text)).length;
  if (numbers.length < 3 || numbers.length + lettered !== cells.length) return false;
  return numbers.every((text, index) => index === 0 || Number(text) === Number(numbers[index - 1]) + 1);
}

/** `一、 | 大气污染问题`: a heading whose number and words stand in two cells. */
function isShortHeading(cells: readonly FilledCell[], context: RowContext): boolean {
  const number = textIn(cells, context, "number");
  return cells.length === 2 && !context.chineseNumbers && isChineseNumber(number);
}

function classifyByWords(cells: readonly FilledCell[], context: RowContext): RowClass | null {
  const [first] = cells;
  if (!first) return null;
  if (cells.slice(0, 3).some(({ text }) => isSubtotal(text))) return "subtotal";
  const problem = textIn(cells, context, "problem");
  const isSentence = problem.length > 20 && !isFooter(problem);
  if (isFooter(first.text) && !isSentence) return "footer";
  if (cells.length === 1) return classifyLoneCell(first, context);
  if (cells.length === 2 && isSectionTitle(first.text) && !isSentence) return "section";
  return isShortHeading(cells, context) ? "section" : null;
}

function classifyLoneCell(cell: FilledCell, context: RowContext): RowClass | null {
  if (context.inFooter) return "footer";
  const { columns } = context;
  const wide = cell.area !== null && cell.area.right - cell.area.left >= 2;
  const id = [...columns.values()].find(({ column }) => column === cell.column)?.id;
  const heads = id === "number" || id === "batch" || id === undefined;
  if (wide) return "section";
  if (isSectionTitle(cell.text) && (heads || id === "problem")) return "section";
  if (id === "number" || (id === "batch" && columns.has("number"))) return "section";
  if (id === undefined) return cell.column === 0 ? "section" : "stray";
  return null;
}

function classifyByColumns(
  row: number,
  cells: readonly FilledCell[],
  context: RowContext,
  number: string,
): RowClass {
  const known = cells.filter((cell) =>
    [...context.columns.values()].some(({ column }) => column === cell.column),
  );
  if (known.length === 0) return "stray";
  const problem = textIn(cells, context, "problem");
  if (number !== "") {
    if (!isItemNumber(number) && (known.length < 3 || problem === "")) return "stray";
    return hasSubstance(known, context) ? "item" : "numberOnly";
  }
  if (continuesByMerge(row, context)) return "continuation";
  if (problem !== "" || !context.columns.has("problem"))
    return known.length === 1 && context.inFooter ? "footer" : "item";
  if (context.openItem !== null && context.adjoins) return "continuation";
  return known.length >= 3 && hasSubstance(known, context) ? "item" : "stray";
}

/** More than its number and its batch: something about the item itself. */
function hasSubstance(known: readonly FilledCell[], { columns }: RowContext): boolean {
  const places = new Set([columns.get("number")?.column, columns.get("batch")?.column]);
  return known.some(({ column }) => !places.has(column));
}

/** The number or the problem of the open item is merged down into this row. */
function continuesByMerge(row: number, { columns, merges, openItem }: RowContext): boolean {
  if (openItem === null) return false;
  return (["number", "problem"] as const).some((id) => {
    const column = columns.get(id)?.column;
    const area = column === undefined ? null : merges.at(row, column);
    return area !== null && area.top < row && area.top >= openItem;
  });
}
