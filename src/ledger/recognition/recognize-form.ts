import { cellText, isBlank, valueAt, type CellRange, type CellValue, type Grid } from "../../sheet";
import { tidyText } from "../../text";
import type { RecognizedColumn } from "../header/assign-columns";
import type { ColumnId } from "../column-id";
import { headerVocabulary, type HeaderVocabulary } from "../header/header-matching";
import type { CellPlace, Item } from "../item/item";
import type { Ledger } from "../ledger";
import { readTitle, type LedgerTitle } from "./ledger-title";
import { indexMerges, type MergeIndex } from "../body/merge-index";
import { planYearOf } from "../item/plan-year";
import { readDeadlineCells } from "../item/read-cells";
import { ItemReader, readItem } from "../item/read-items";
import type { RecognitionOptions } from "./recognize-table";
import { isItemNumber } from "../body/row-patterns";
import { readStatus } from "../item/status";

/** A label of a form and the cell its value stands in. */
interface Field {
  readonly id: ColumnId;
  readonly label: string;
  readonly row: number;
  readonly place: CellPlace;
  readonly value: CellValue;
}

/** A form tells fewer things than this only when it is something else, but for one a line that surely tells of an item. */
const FEWEST_FIELDS = 5;
const FEWEST_SURE_FIELDS = 4;
const FEWEST_ROWS = 3;

/** A form begins this near the top of its sheet. */
const SEARCHED_ROWS = 60;
const FEWEST_LABELS = 4;

/**
 * Whether labels stand beside values near the top of a sheet, as in a form: a table has its headers beside one another. A cheap
 * first look.
 */
export function mayBeForm(grid: Grid, { kind }: RecognitionOptions): boolean {
  const vocabulary = headerVocabulary(kind);
  const labels = new Set<ColumnId>();
  for (const cells of grid.rows.slice(0, SEARCHED_ROWS)) {
    let before: ColumnId | null = null;
    for (const value of cells) {
      if (isBlank(value)) continue;
      const id = labelOf(value, vocabulary);
      if (before !== null && id === null) labels.add(before);
      before = id;
    }
    if (labels.size >= FEWEST_LABELS) return true;
  }
  return false;
}

function labelOf(value: CellValue, vocabulary: HeaderVocabulary): ColumnId | null {
  return typeof value === "string" ? vocabulary.headerOf(value) : null;
}

/**
 * Recognises items laid out as labels with values to their right, one item below the other or each in a column of its own;
 * `null` where the sheet holds no such form. A sheet that explains the columns looks much the same: its values are no numbers,
 * limits and statuses.
 */
export function recognizeForm(grid: Grid, options: RecognitionOptions): Ledger | null {
  const merges = indexMerges(grid);
  const vocabulary = headerVocabulary(options.kind);
  const blocks = splitBlocks(readFields(grid, merges, vocabulary))
    .flatMap((block) => columnsAsBlocks(grid, merges, block))
    .filter(isItemForm);
  const [first] = blocks;
  if (!first) return null;

  const lastRow = grid.rows.length;
  const title = readTitle(
    grid,
    merges,
    Array.from({ length: lastRow }, (_, row) => row),
    first[0]?.row ?? 0,
  );
  const deadlines = blocks.flatMap((block) =>
    block.filter(({ id }) => id === "deadline").map(({ value }) => value),
  );
  const planYear = planYearOf(deadlines) ?? title.dekad?.year ?? options.planYear ?? null;
  const reader = new ItemReader({ grid, merges, directory: options.directory, planYear });
  return {
    kind: options.kind,
    sheet: grid.sheet,
    layout: "form",
    headerRows: [],
    columns: columnsOf(first),
    rivals: [],
    unused: [],
    title,
    items: blocks.map((block) => readBlock(block, grid.sheet, title, reader)),
    leftOut: [],
    unmergedRows: [],
    planYear,
    grid,
  };
}

function readFields(grid: Grid, merges: MergeIndex, vocabulary: HeaderVocabulary): Field[] {
  const fields: Field[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, value] of cells.entries()) {
      const id = labelOf(value, vocabulary);
      if (typeof value !== "string" || id === null) continue;
      if (isStatusOf(fields.at(-1), row, value)) continue;
      const area = merges.at(row, column);
      if (isTitle(cells, area) || (fields.length === 0 && isAlone(cells))) continue;
      const place = { row, column: (area?.right ?? column) + 1 };
      const beside = valueAt(grid, place.row, place.column);
      const field = { id, label: value, row, place, value: beside };
      const isValue = labelOf(beside, vocabulary) === null || isStatusOf(field, row, beside);
      if (isValue) fields.push(field);
    }
  }
  return fields;
}

/** `销号` beside 完成状态 is what it says, and no label, though another column may be called so. */
function isStatusOf(label: Field | undefined, row: number, value: CellValue): boolean {
  return label?.id === "status" && label.row === row && readStatus(value) !== null;
}

/** A label is merged over no more columns than this. */
const WIDEST_LABEL = 2;

/** `整改情况` over the whole form is its title, not a label. */
function isTitle(cells: readonly CellValue[], area: CellRange | null): boolean {
  return area !== null && area.right - area.left >= WIDEST_LABEL && isAlone(cells);
}

function isAlone(cells: readonly CellValue[]): boolean {
  return cells.filter((value) => !isBlank(value)).length === 1;
}

/** A label that comes a second time begins the next item. */
function splitBlocks(fields: readonly Field[]): Field[][] {
  const blocks: Field[][] = [];
  let seen = new Set<ColumnId>();
  for (const field of fields) {
    if (blocks.length === 0 || seen.has(field.id)) {
      blocks.push([]);
      seen = new Set();
    }
    blocks.at(-1)?.push(field);
    seen.add(field.id);
  }
  return blocks;
}

/**
 * The columns of a transposed table, a block each: its labels stand below one another, with an item in each column beside them. Any
 * other block is itself.
 */
function columnsAsBlocks(grid: Grid, merges: MergeIndex, block: readonly Field[]): (readonly Field[])[] {
  const columns = new Set(block.map(({ place }) => place.column));
  const problem = block.find(({ id }) => id === "problem");
  if (columns.size !== 1 || !problem) return [block];
  const width = grid.rows[problem.row]?.length ?? 0;
  const blocks: (readonly Field[])[] = [];
  for (let column = problem.place.column; column < width; column += 1) {
    const area = merges.at(problem.row, column);
    if (area && area.left < column && blocks.length > 0) continue;
    const fields = block.map((field) => fieldAt(grid, merges, field, column));
    if (isItemForm(fields)) blocks.push(fields);
  }
  return blocks.length > 1 ? blocks : [block];
}

/** The field of the same label in another column; a value merged over several columns holds for each. */
function fieldAt(grid: Grid, merges: MergeIndex, field: Field, column: number): Field {
  const area = merges.at(field.row, column);
  const place = { row: area?.top ?? field.row, column: area?.left ?? column };
  return { ...field, place, value: valueAt(grid, place.row, place.column) };
}

function isItemForm(block: readonly Field[]): boolean {
  const valueOf = (id: ColumnId): CellValue => block.find((field) => field.id === id)?.value ?? null;
  const rows = new Set(block.map(({ row }) => row));
  const filled = block.filter(({ value }) => !isBlank(value)).length;
  if (rows.size < FEWEST_ROWS || filled < 3 || isBlank(valueOf("problem"))) return false;
  const deadline = readDeadlineCells([valueOf("deadline")], null);
  const hasLimit = !isBlank(valueOf("deadline")) && deadline.problem === null;
  const isNumbered = isItemNumber(cellText(valueOf("number")));
  const signs = [isNumbered, hasLimit, readStatus(valueOf("status")) !== null].filter(Boolean).length;
  if (block.length >= FEWEST_FIELDS) return signs >= 1;
  return block.length >= FEWEST_SURE_FIELDS && rows.size === block.length && signs >= 2;
}

function columnsOf(block: readonly Field[]): ReadonlyMap<ColumnId, RecognizedColumn> {
  return new Map(
    block.map(({ id, label, place }) => [
      id,
      { id, column: place.column, header: tidyText(label), how: "synonym", confidence: 0.95 },
    ]),
  );
}

function readBlock(block: readonly Field[], sheet: string, title: LedgerTitle, reader: ItemReader): Item {
  const cells = (id: ColumnId): CellValue[] => {
    const field = block.find((one) => one.id === id);
    return field && !isBlank(field.value) ? [field.value] : [];
  };
  const text: Partial<Record<ColumnId, string>> = {};
  for (const { id, value } of block) text[id] = tidyText(cellText(value));
  const rows = [...new Set(block.map(({ row }) => row + 1))].sort((a, b) => a - b);
  return readItem(cells, text, reader, {
    sheet,
    row: (block.find(({ id }) => id === "problem")?.row ?? 0) + 1,
    rows,
    section: null,
    batch: text.batch ?? title.batch ?? "",
    columns: columnsOf(block),
    elsewhere: new Map(block.map(({ id, place }) => [id, place])),
  });
}
