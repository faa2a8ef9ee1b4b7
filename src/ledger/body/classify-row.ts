import { cellText, isBlank, type CellRange, type Grid, valueAt } from "../../sheet";
import type { RecognizedColumn } from "../header/assign-columns";
import { foldText } from "../../text";
import { numberKey } from "../item/batch";
import type { ColumnId } from "../column-id";
import { headerFrom, isGroupRow, type HeaderSearch } from "../header/header-rows";
import type { MergeIndex } from "./merge-index";
import {
  isChineseNumber,
  isCount,
  isExample,
  isFooter,
  isInBrackets,
  endsInNumber,
  isItemNumber,
  isSectionLabel,
  isSectionName,
  isSectionNumber,
  isSectionTitle,
  isSignature,
  isSubtotal,
  namesGroup,
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

/** What a row's cells are understood by: the header above them. */
export interface RowHeader {
  readonly columns: ReadonlyMap<ColumnId, RecognizedColumn>;
  /** The same columns by their 0-based place. */
  readonly places: ReadonlyMap<number, ColumnId>;
  /** 0-based: the column in which the table begins. */
  readonly firstColumn: number;
  /** Folded texts of the header, all levels of it. */
  readonly texts: ReadonlySet<string>;
  /** None of them holds more Chinese characters. */
  readonly mostChinese: number;
}

/** What must be known to say what a row is: the sheet, and what stands above the row. */
export interface RowContext extends HeaderSearch, RowState {}

/** Chinese numbers of items: none, `all`, or those in brackets alone, below bare ones that head sections. */
export type ChineseNumbers = "none" | "bracketed" | "all";

/** What stands above a row; it changes from row to row. */
export interface RowState {
  readonly header: RowHeader;
  /** First row (0-based) of the item that the row would go on with; `null` where none is open. */
  readonly openItem: number | null;
  /** Whether the row directly above belongs to that item. */
  readonly adjoins: boolean;
  /** Which Chinese numbers are those of this sheet's items, so that they do not open a section. */
  readonly chineseNumbers: ChineseNumbers;
  /** Whether the row stands directly below a header row. */
  readonly belowHeader: boolean;
  /** Whether the foot of the table has begun. */
  readonly inFooter: boolean;
  /** The number of the last item, in one spelling; `""` where there is none. */
  readonly lastNumber: string;
}

/** The filled cells of a row (0-based), from left to right. */
export function filledCells(grid: Grid, merges: MergeIndex, row: number): FilledCell[] {
  const cells: FilledCell[] = [];
  for (const [column, value] of (grid.rows[row] ?? []).entries()) {
    if (isBlank(value)) continue;
    const area = merges.at(row, column);
    if (area && (area.top !== row || area.left !== column)) continue;
    cells.push({ column, text: cellText(value).trim(), area });
  }
  return cells;
}

/** Says what a row is; `cells` are its {@link filledCells}. */
export function classifyRow(row: number, cells: readonly FilledCell[], context: RowContext): RowClass {
  const [first] = cells;
  if (!first) return "blank";
  const number = textIn(cells, context, "number");
  // Whatever its words look like: 共拆除3艘 begins as a note at the foot does, 累计 as a sum.
  if (number === "" && continuesByMerge(row, context)) return "continuation";
  const numbered = isItemNumber(number) && !(cells.length === 1 && isFooter(number));
  if (!numbered || cells.length > 3) {
    if (isRepeatedHeader(cells, context) || opensHeader(row, cells, context)) return "header";
    if (context.belowHeader && isIndexRow(cells)) return "index";
  }
  if (isExample(number) || isExample(first.text)) return "example";
  if (isSubtotal(first.text) && context.header.places.get(first.column) !== "problem") return "subtotal";
  if (numbered) return classifyNumbered(row, cells, context, number);
  return classifyByWords(cells, context) ?? classifyByColumns(cells, context, number);
}

function textIn(cells: readonly FilledCell[], { header }: RowContext, id: ColumnId): string {
  const column = header.columns.get(id)?.column;
  return cells.find((cell) => cell.column === column)?.text ?? "";
}

/** The sheet's own header once more, or that of another table: a row of signatures has no column that makes a ledger. */
function isRepeatedHeader(cells: readonly FilledCell[], { vocabulary, header, core }: RowContext): boolean {
  if (cells.every(({ text }) => header.texts.has(vocabulary.fold(text)))) return true;
  const ids = cells.map(({ text }) => vocabulary.headerOf(text)).filter((id) => id !== null);
  return ids.length >= 3 && ids.length * 2 >= cells.length && ids.some((id) => core.has(id));
}

/** What stands in the upper rows of a header is short: a group's name, or a header with a note in brackets. */
export const LONGEST_TOP_HEADER = 30;

/**
 * The first of several rows that make up the header of another table: it names groups of the columns below, or heads some of them
 * itself.
 */
function opensHeader(row: number, cells: readonly FilledCell[], context: RowContext): boolean {
  const { grid, merges, vocabulary, header } = context;
  if (cells.some(({ text }) => text.length > LONGEST_TOP_HEADER)) return false;
  const below = filledCells(grid, merges, row + 1);
  const isHeader = ({ text }: FilledCell): boolean => vocabulary.headerOf(text) !== null;
  const known = cells.filter(isHeader).length;
  const named = below.some(isHeader);
  if (known === 0 && !named) return false;
  if (below.length === 0 || below.every(({ text }) => header.texts.has(vocabulary.fold(text)))) return false;
  if (known >= 2 && known * 3 >= cells.length) return (headerFrom(context, row)?.bottom ?? row) > row;
  const rest = named ? headerFrom(context, row + 1) : null;
  return rest !== null && isGroupRow(grid, merges, rest);
}

/** `1 2 3 4 …`, `（1）（2）（3）…` or `甲 乙 1 2 …` directly below the header names the columns. */
export function isIndexRow(cells: readonly FilledCell[]): boolean {
  const texts = cells.map(({ text }) => foldText(text));
  const numbers = texts
    .map((text) => /^[([]?(\d{1,2})[)\]]?$/.exec(text)?.[1])
    .filter((text) => text !== undefined);
  const lettered = texts.filter((text) => /^(?:[甲乙丙丁戊己庚辛a-z]|栏次)$/.test(text)).length;
  if (numbers.length < 3 || numbers.length + lettered !== cells.length) return false;
  return numbers.every((text, index) => index === 0 || Number(text) === Number(numbers[index - 1]) + 1);
}

/** A heading has its number and its name. */
export const HEADING_CELLS = 2;

/** A row with a number is an item, unless it is a heading in two cells (`一、 | 大气污染问题`) or a note at the foot (`2. | …`). */
function classifyNumbered(
  row: number,
  cells: readonly FilledCell[],
  context: RowContext,
  number: string,
): RowClass {
  const [first] = cells;
  if (first?.text === number && cells.length <= HEADING_CELLS && headsSections(number, context))
    return "section";
  if (context.inFooter && cells.length <= 2 && !comesNext(number, context)) return "footer";
  if (countsParts(row, number, cells, context)) return "continuation";
  return hasSubstance(knownCells(cells, context), context) ? "item" : "numberOnly";
}

/** Rows （1）（2）… without a problem below an item numbered 3 are the parts of what is told of it. */
function countsParts(
  row: number,
  number: string,
  cells: readonly FilledCell[],
  context: RowContext,
): boolean {
  const { openItem, adjoins, header, grid } = context;
  const column = header.columns.get("number")?.column;
  if (openItem === null || !adjoins || column === undefined || !isInBrackets(number)) return false;
  if (textIn(cells, context, "problem") !== "") return false;
  const numberAt = (above: number): string => cellText(valueAt(grid, above, column));
  const own = numberAt(openItem);
  if (!isItemNumber(own) || isInBrackets(own)) return false;
  return isInBrackets(numberAt(row - 1)) || !comesNext(number, context);
}

/** Whether a number is the one behind that of the last item. */
function comesNext(number: string, { lastNumber }: RowContext): boolean {
  return Number(numberKey(number)) === Number(lastNumber) + 1;
}

function headsSections(number: string, { chineseNumbers }: RowContext): boolean {
  if (!isChineseNumber(number) || chineseNumbers === "all") return false;
  return chineseNumbers === "none" || !isInBrackets(number);
}

function classifyByWords(cells: readonly FilledCell[], context: RowContext): RowClass | null {
  const [first] = cells;
  if (!first) return null;
  const problem = textIn(cells, context, "problem");
  if (mayHeadSums(problem) && cells.slice(0, 3).some(({ text }) => isSubtotal(text))) return "subtotal";
  if (isFootRow(cells)) return "footer";
  if (cells.length === 1) return classifyLoneCell(first, context);
  if (context.header.places.get(first.column) === "batch" && problem !== "") return null;
  const heads = isSectionLabel(first.text) || (isSectionNumber(first.text) && first.text !== problem);
  const begins = first.column <= context.header.firstColumn + 1;
  return cells.length === 2 && heads && begins ? "section" : null;
}

/** Beside 小计 the problem's column holds no problem: nothing, 小计 itself, a count, or the name of what is summed. */
function mayHeadSums(problem: string): boolean {
  return problem === "" || [isSubtotal, isCount, isSectionLabel, isSectionName].some((is) => is(problem));
}

/** A row has more cells than this only when it is an item, whatever its first cell begins with. */
const MOST_NOTE_CELLS = 2;

function isFootRow(cells: readonly FilledCell[]): boolean {
  const [first] = cells;
  if (!first) return false;
  if (cells.length <= MOST_NOTE_CELLS && isFooter(first.text)) return true;
  return isSignature(first.text) && cells.filter(({ text }) => isSignature(text)).length * 4 >= cells.length;
}

function classifyLoneCell(cell: FilledCell, { inFooter, header }: RowContext): RowClass | null {
  if (inFooter) return "footer";
  if (cell.area !== null && cell.area.right - cell.area.left >= 2) return "section";
  const id = header.places.get(cell.column);
  const begins = cell.column <= header.firstColumn;
  if (begins && isSectionNumber(cell.text)) return "section";
  if ((id === "number" || id === "batch" || id === "problem") && isSectionTitle(cell.text)) return "section";
  if (id === "number" || (id === "batch" && header.columns.has("number"))) return "section";
  if (id === undefined) return begins ? "section" : "stray";
  const isHeading = begins && UNIT_COLUMNS.has(id) && header.columns.has("number") && namesGroup(cell.text);
  return isHeading ? "section" : null;
}

const UNIT_COLUMNS: ReadonlySet<ColumnId> = new Set(["leadUnits", "responsibleUnits"]);

function knownCells(cells: readonly FilledCell[], { header }: RowContext): FilledCell[] {
  return cells.filter(({ column }) => header.places.has(column));
}

/** A number may be written in a way of the office's own (`商环-03`, `市直1`): short, with a digit in it. */
function mayBeOwnNumber(number: string): boolean {
  return number.length <= 20 && /\d/.test(number);
}

function classifyByColumns(cells: readonly FilledCell[], context: RowContext, number: string): RowClass {
  const known = knownCells(cells, context);
  if (known.length === 0) return "stray";
  const problem = textIn(cells, context, "problem");
  if (number !== "") {
    const isNamed = problem !== "" || (mayLackProblem(known, context) && endsInNumber(number));
    const isItem = isNamed && (known.length >= 3 || mayBeOwnNumber(number));
    return isItem ? "item" : "stray";
  }
  const goesOn = context.openItem !== null && context.adjoins;
  if (problem !== "" || !context.header.columns.has("problem")) {
    if (known.length === 1 && context.inFooter) return "footer";
    return goesOn && problem === "" && saysMore(known, context) ? "continuation" : "item";
  }
  if (goesOn) return "continuation";
  return known.length >= 3 && hasSubstance(known, context) ? "item" : "stray";
}

/** Columns in which more may be told of the item above, though a table that names no problems has nothing to tell it by. */
const TOLD_ON: ReadonlySet<ColumnId> = new Set(["progress", "lagReason", "nextSteps", "remarks"]);

/** Where no column is for problems, or a row tells of its item though that of problems was left blank. */
function mayLackProblem(known: readonly FilledCell[], { header }: RowContext): boolean {
  return !header.columns.has("problem") || known.length > HEADING_CELLS;
}

/** In a table of numbered items a row of such words alone goes on with the item above. */
function saysMore(known: readonly FilledCell[], { header }: RowContext): boolean {
  if (!header.columns.has("number")) return false;
  return known.every(({ column }) => {
    const id = header.places.get(column);
    return id !== undefined && TOLD_ON.has(id);
  });
}

/** More than its number and its batch: something about the item itself. */
function hasSubstance(known: readonly FilledCell[], { header }: RowContext): boolean {
  return known.some(({ column }) => {
    const id = header.places.get(column);
    return id !== "number" && id !== "batch";
  });
}

/** The number or the problem of the open item is merged down into this row. */
function continuesByMerge(row: number, { header, merges, openItem }: RowContext): boolean {
  if (openItem === null) return false;
  return (["number", "problem"] as const).some((id) => {
    const column = header.columns.get(id)?.column;
    const area = column === undefined ? null : merges.at(row, column);
    return area !== null && area.top < row && area.top >= openItem;
  });
}
