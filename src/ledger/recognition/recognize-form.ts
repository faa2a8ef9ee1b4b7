import { cellText, isBlank, type CellValue, type Grid } from "../../sheet";
import { tidyText } from "../../text";
import type { RecognizedColumn } from "../header/assign-columns";
import type { ColumnId } from "../column-id";
import { headerVocabulary } from "../header/header-matching";
import type { Item } from "../item/item";
import type { Ledger } from "../ledger";
import { fieldAt, type FormField, labelOf, readFields, splitBlocks } from "./form-fields";
import { type FormRest, placeKey, restOfForm } from "./form-rest";
import { readTitle, type LedgerTitle } from "./ledger-title";
import { indexMerges, type MergeIndex } from "../body/merge-index";
import { planYearOf } from "../item/plan-year";
import { readDeadlineCells } from "../item/read-cells";
import { ItemReader, readItem } from "../item/read-items";
import type { RecognitionOptions } from "./recognize-table";
import { isItemNumber } from "../body/row-patterns";
import { readStatus } from "../item/status";

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

/**
 * Recognises items laid out as labels with values to their right, one item below the other or each in a column of its own;
 * `null` where the sheet holds no such form. A sheet that explains the columns looks much the same: its values are no numbers,
 * limits and statuses.
 */
export function recognizeForm(grid: Grid, options: RecognitionOptions): Ledger | null {
  const merges = indexMerges(grid);
  const vocabulary = headerVocabulary(options.kind);
  const blocks = splitBlocks(readFields(grid, merges, vocabulary), vocabulary)
    .flatMap((block) => columnsAsBlocks(grid, merges, block))
    .filter(isItemForm);
  const [first] = blocks;
  if (!first) return null;

  const rest = restOfForm({ grid, merges, vocabulary, kind: options.kind, blocks });
  const title = readTitle(
    withoutCells(grid, rest.ofItems),
    merges,
    [...grid.rows.keys()],
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
    ticked: new Set(),
    title,
    items: blocks.map((block) => readBlock(grid, block, rest, title, reader)),
    otherFields: rest.others,
    leftOut: rest.leftOut,
    unmergedRows: [],
    planYear,
    grid,
  };
}

function withoutCells(grid: Grid, places: ReadonlySet<string>): Grid {
  const rows = grid.rows.map((cells, row) =>
    cells.map((value, column) => (places.has(placeKey(row, column)) ? null : value)),
  );
  return { ...grid, rows };
}

/**
 * The columns of a transposed table, a block each: its labels stand below one another, with an item in each column beside them. Any
 * other block is itself.
 */
function columnsAsBlocks(
  grid: Grid,
  merges: MergeIndex,
  block: readonly FormField[],
): (readonly FormField[])[] {
  const columns = new Set(block.map(({ place }) => place.column));
  const problem = block.find(({ id }) => id === "problem");
  if (columns.size !== 1 || !problem) return [block];
  const width = grid.rows[problem.row]?.length ?? 0;
  const blocks: (readonly FormField[])[] = [];
  for (let column = problem.place.column; column < width; column += 1) {
    const area = merges.at(problem.row, column);
    if (area && area.left < column && blocks.length > 0) continue;
    const fields = block.map((field) => fieldAt(grid, merges, field, column));
    if (isItemForm(fields)) blocks.push(fields);
  }
  return blocks.length > 1 ? blocks : [block];
}

function isItemForm(block: readonly FormField[]): boolean {
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

function columnsOf(block: readonly FormField[]): ReadonlyMap<ColumnId, RecognizedColumn> {
  return new Map(
    block.map(({ id, label, place }) => [
      id,
      { id, column: place.column, header: tidyText(label), how: "synonym", confidence: 0.95 },
    ]),
  );
}

function readBlock(
  grid: Grid,
  block: readonly FormField[],
  { further }: FormRest,
  title: LedgerTitle,
  reader: ItemReader,
): Item {
  const valuesOf = (field: FormField): CellValue[] =>
    [field.value, ...(further.get(field) ?? [])].filter((value) => !isBlank(value));
  const cells = (id: ColumnId): CellValue[] => {
    const field = block.find((one) => one.id === id);
    return field ? valuesOf(field) : [];
  };
  const text: Partial<Record<ColumnId, string>> = {};
  for (const field of block) {
    text[field.id] = valuesOf(field)
      .map((value) => tidyText(cellText(value)))
      .join("\n");
  }
  const rows = [...new Set(block.map(({ row }) => row + 1))].sort((a, b) => a - b);
  return readItem(cells, text, reader, {
    sheet: grid.sheet,
    row: (block.find(({ id }) => id === "problem")?.row ?? 0) + 1,
    rows,
    section: null,
    batch: text.batch ?? title.batch ?? "",
    columns: columnsOf(block),
    elsewhere: new Map(block.map(({ id, place }) => [id, place])),
  });
}
