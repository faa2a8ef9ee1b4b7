import { isBlank, valueAt, type CellRange, type CellValue, type Grid } from "../../sheet";
import type { MergeIndex } from "../body/merge-index";
import type { ColumnId } from "../column-id";
import { contradicts } from "../header/column-profile";
import type { HeaderVocabulary } from "../header/header-matching";
import type { CellPlace } from "../item/item";
import { readStatus } from "../item/status";

/** A label of a form and the cell its value stands in. */
export interface FormField {
  readonly id: ColumnId;
  readonly label: string;
  /** 0-based: where the label stands. */
  readonly row: number;
  readonly labelColumn: number;
  readonly place: CellPlace;
  readonly value: CellValue;
}

/** The column whose label a cell is; `null` for any other cell. */
export function labelOf(value: CellValue, vocabulary: HeaderVocabulary): ColumnId | null {
  return typeof value === "string" ? vocabulary.headerOf(value) : null;
}

/** All labels of a sheet that have a value, or room for one, to their right. */
export function readFields(grid: Grid, merges: MergeIndex, vocabulary: HeaderVocabulary): FormField[] {
  const fields: FormField[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, value] of cells.entries()) {
      const id = labelOf(value, vocabulary);
      if (typeof value !== "string" || id === null) continue;
      if (isStatusOf(fields.at(-1), row, value)) continue;
      const area = merges.at(row, column);
      if (isTitle(cells, area) || (fields.length === 0 && isAlone(cells))) continue;
      const place = { row, column: (area?.right ?? column) + 1 };
      const beside = valueAt(grid, place.row, place.column);
      const field = { id, label: value, row, labelColumn: column, place, value: beside };
      const isValue = labelOf(beside, vocabulary) === null || isStatusOf(field, row, beside);
      if (isValue) fields.push(field);
    }
  }
  return fields;
}

/** `销号` beside 完成状态 is what it says, and no label, though another column may be called so. */
function isStatusOf(label: FormField | undefined, row: number, value: CellValue): boolean {
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

/** Columns that tell which item it is: one of them again, whatever its label, begins the next. */
const IDENTIFYING: ReadonlySet<ColumnId> = new Set(["batch", "number", "problem"]);

/**
 * The fields item by item: a label that comes a second time begins the next one. Another label for a column that the item has already is
 * read in its second meaning (存在问题 below 反馈问题 is what hinders); one that has none is no field.
 */
export function splitBlocks(fields: readonly FormField[], vocabulary: HeaderVocabulary): FormField[][] {
  const blocks: FormField[][] = [];
  for (const field of fields) {
    const block = blocks.at(-1);
    const same = block?.find(({ id }) => id === field.id);
    if (!block) {
      blocks.push([field]);
    } else if (!same) {
      block.push(field);
    } else if (vocabulary.fold(same.label) === vocabulary.fold(field.label)) {
      blocks.push([field]);
    } else {
      const other = secondMeaning(field, block, vocabulary);
      if (other) block.push(other);
      else if (IDENTIFYING.has(field.id)) blocks.push([field]);
    }
  }
  return blocks;
}

function secondMeaning(
  field: FormField,
  block: readonly FormField[],
  vocabulary: HeaderVocabulary,
): FormField | null {
  const taken = new Set(block.map(({ id }) => id));
  const sample = isBlank(field.value) ? [] : [field.value];
  const meaning = vocabulary
    .match([field.label])
    .find(({ id }) => !taken.has(id) && !contradicts(id, sample));
  return meaning ? { ...field, id: meaning.id } : null;
}

/** The field of the same label in another column; a value merged over several columns holds for each. */
export function fieldAt(grid: Grid, merges: MergeIndex, field: FormField, column: number): FormField {
  const area = merges.at(field.row, column);
  const place = { row: area?.top ?? field.row, column: area?.left ?? column };
  return { ...field, place, value: valueAt(grid, place.row, place.column) };
}
