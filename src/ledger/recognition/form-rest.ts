import { isBlank, type CellValue, type Grid, valueAt } from "../../sheet";
import { tidyText } from "../../text";
import type { LeftOutReason, LeftOutRow } from "../body/body-rows";
import { filledCells, type FilledCell } from "../body/classify-row";
import type { MergeIndex } from "../body/merge-index";
import { isFooter, isSignature } from "../body/row-patterns";
import type { ColumnId } from "../column-id";
import type { HeaderVocabulary } from "../header/header-matching";
import { columnOf, type LedgerKind } from "../ledger-kind";
import { type FormField, labelOf } from "./form-fields";

/** What a form says beside a label that is none of an item's fields. */
export interface OtherField {
  /** 0-based: where the words stand. */
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** Those of the rows below it too that go on with them. */
  readonly text: string;
}

/** A form that was found in a sheet: its fields, item by item. */
export interface FoundForm {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly vocabulary: HeaderVocabulary;
  readonly kind: LedgerKind;
  readonly blocks: readonly (readonly FormField[])[];
}

/** What a form holds beside the cells of its fields. */
export interface FormRest {
  /** Cells below a field's value that go on with it. */
  readonly further: ReadonlyMap<FormField, readonly CellValue[]>;
  readonly others: readonly OtherField[];
  readonly leftOut: readonly LeftOutRow[];
  /** The places of all cells that are an item's, see {@link placeKey}: they tell nothing of the whole form. */
  readonly ofItems: ReadonlySet<string>;
}

/** Fields that tell who filled in a form and when: of the whole of it, and nothing of an item. */
export const TOLD_OF_FORM: ReadonlySet<ColumnId> = new Set([
  "reportingUnit",
  "reportedOn",
  "reporter",
  "phone",
  "reviewer",
]);

/** Names a cell (0-based) in a set. */
export function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** Reads what a form holds beside its fields: nothing that somebody wrote is left out in silence. */
export function restOfForm(form: FoundForm): FormRest {
  const walk = new RestWalk(form);
  for (let row = walk.top; row < form.grid.rows.length; row += 1) walk.visit(row);
  return walk.finish();
}

/** Where words stand that the row below may go on with. */
interface Above {
  readonly labelColumn: number;
  /** 0-based: its last row so far. */
  bottom: number;
  readonly goOn: (value: CellValue, text: string) => void;
}

/** A label met in a row, for the cells behind it. */
interface OpenLabel {
  readonly cell: FilledCell;
  /** What stands behind a signature's label is part of it. */
  readonly isSignature: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A label is no longer than this, and no sentence. */
const LONGEST_LABEL = 20;
const SENTENCE = /[,，。;；]/;
/** Words that labels end with: one with nothing beside it was left blank. */
const LABEL_END =
  /(?:情况|问题|建议|意见|要求|说明|内容|名称|时间|日期|时限|单位|部门|人|电话|材料|附件|照片|资料|原因|措施|安排|计划|打算|困难|事项|方式|地点|地址)(?:[(（][^)）]*[)）])?[:：]?$|[:：]$/;
/** Who put a seal to a form says so of the whole of it: `单位意见 | 同意上报（盖章）2020年9月8日`. */
const SEAL = /[(（](?:盖章|公章|签章|章)[)）]/;
/** A body that signs below the last line has no label either. */
const BODY = /^\p{Script=Han}{2,20}(?:局|委|办|府|会|厅|院|队|处|中心|公司)$/u;

class RestWalk {
  /** 0-based: the first row of the form; what stands above is its title. */
  readonly top: number;
  private readonly itemTop: number;
  private readonly own = new Set<string>();
  private readonly ofItems = new Set<string>();
  private readonly starts: ReadonlySet<number>;
  private readonly valueColumns: ReadonlySet<number>;
  private readonly fieldsByRow = new Map<number, FormField[]>();
  private readonly above = new Map<number, Above>();
  private readonly further = new Map<FormField, CellValue[]>();
  private readonly others: Writable<OtherField>[] = [];
  private readonly leftOut: Writable<LeftOutRow>[] = [];

  constructor(private readonly form: FoundForm) {
    const fields = form.blocks.flat();
    for (const field of fields) this.addField(field);
    const labels = new Set(fields.map(({ labelColumn }) => labelColumn));
    this.valueColumns = new Set(
      fields.map(({ place }) => place.column).filter((column) => !labels.has(column)),
    );
    this.starts = new Set(form.blocks.map((block) => topOf(block)));
    this.top = topOf(fields);
    this.itemTop = topOf(fields.filter(({ id }) => !TOLD_OF_FORM.has(id)));
  }

  private addField(field: FormField): void {
    const { id, row, labelColumn, place, value } = field;
    const places = [placeKey(row, labelColumn), placeKey(place.row, place.column)];
    for (const key of places) this.own.add(key);
    // A label that waits for a unit or a day would else take what stands next for it.
    if (TOLD_OF_FORM.has(id) && !isBlank(value)) return;
    for (const key of places) this.ofItems.add(key);
    this.fieldsByRow.set(place.row, [...(this.fieldsByRow.get(place.row) ?? []), field]);
  }

  visit(row: number): void {
    this.openFields(row);
    const cells = filledCells(this.form.grid, this.form.merges, row);
    let label: OpenLabel | null = null;
    for (const [index, cell] of cells.entries()) {
      label = this.visitCell(row, cell, { label, cells, next: cells[index + 1] });
    }
  }

  finish(): FormRest {
    const { further, others, leftOut, ofItems } = this;
    return { further, others, leftOut, ofItems };
  }

  /** The rows below may go on with the values of this one; those of one place belong to several items of a transposed table. */
  private openFields(row: number): void {
    for (const field of this.fieldsByRow.get(row) ?? []) {
      if (columnOf(this.form.kind, field.id)?.type !== "text") continue;
      const { column } = field.place;
      const before = this.above.get(column);
      const isSamePlace = before !== undefined && before.bottom >= row;
      this.above.set(column, {
        labelColumn: field.labelColumn,
        bottom: this.form.merges.at(row, column)?.bottom ?? row,
        goOn: (value, text) => {
          if (isSamePlace) before.goOn(value, text);
          this.further.set(field, [...(this.further.get(field) ?? []), value]);
        },
      });
    }
  }

  /** Returns the label that the cells to its right may stand behind. */
  private visitCell(
    row: number,
    cell: FilledCell,
    line: {
      readonly label: OpenLabel | null;
      readonly cells: readonly FilledCell[];
      readonly next: FilledCell | undefined;
    },
  ): OpenLabel | null {
    if (this.own.has(placeKey(row, cell.column))) return null;
    const id = labelOf(cell.text, this.form.vocabulary);
    if (id !== null) return { cell, isSignature: TOLD_OF_FORM.has(id) };
    if (line.label && this.standsBehind(cell, line.label)) return this.tell(row, cell, line.label);
    if (isSigned(cell.text)) return this.sign(row, cell);
    if (this.goesOn(row, cell, line.cells)) return null;
    if (this.isLabel(row, cell, line.next)) return { cell, isSignature: false };
    if (isLeftBlank(cell)) return null;
    this.leave(row, this.isHeading(row, line.cells) ? "section" : "stray", cell);
    return null;
  }

  private sign(row: number, cell: FilledCell): OpenLabel {
    this.leave(row, "footer", cell);
    return { cell, isSignature: true };
  }

  /** Words below a value, with no label of their own. */
  private goesOn(row: number, { column, text, area }: FilledCell, cells: readonly FilledCell[]): boolean {
    const above = this.above.get(column);
    if (above?.bottom !== row - 1) return false;
    if (cells.some((cell) => cell.column === above.labelColumn)) return false;
    above.goOn(valueAt(this.form.grid, row, column), text);
    above.bottom = area?.bottom ?? row;
    this.ofItems.add(placeKey(row, column));
    return true;
  }

  private standsBehind({ column, text }: FilledCell, { cell }: OpenLabel): boolean {
    if (isSignature(text)) return false;
    return column === rightOf(cell) + 1 || this.valueColumns.has(column);
  }

  /** In a transposed table each item has its own words behind the same label. */
  private tell(row: number, cell: FilledCell, label: OpenLabel): OpenLabel | null {
    if (!label.isSignature) this.tellOther(row, cell, label.cell);
    return this.valueColumns.has(cell.column) ? label : null;
  }

  private tellOther(row: number, { column, text, area }: FilledCell, label: FilledCell): void {
    const other = { row, column, label: tidyText(label.text), text: tidyText(text) };
    this.others.push(other);
    this.above.set(column, {
      labelColumn: label.column,
      bottom: area?.bottom ?? row,
      goOn: (_, more) => {
        other.text = `${other.text}\n${tidyText(more)}`;
      },
    });
    if (SEAL.test(text)) return;
    this.ofItems.add(placeKey(row, column));
    this.ofItems.add(placeKey(row, label.column));
  }

  private isLabel(row: number, cell: FilledCell, next: FilledCell | undefined): boolean {
    if (this.valueColumns.has(cell.column) || !mayBeLabel(cell.text)) return false;
    if (next?.column !== rightOf(cell) + 1) return false;
    return !this.own.has(placeKey(row, next.column)) && labelOf(next.text, this.form.vocabulary) === null;
  }

  /** What stands alone above an item heads it. */
  private isHeading(row: number, cells: readonly FilledCell[]): boolean {
    if (row < this.itemTop) return true;
    return cells.length === 1 && this.starts.has(this.filledRowBelow(row));
  }

  private filledRowBelow(row: number): number {
    let below = row + 1;
    while (below < this.form.grid.rows.length && (this.form.grid.rows[below] ?? []).every(isBlank))
      below += 1;
    return below;
  }

  private leave(row: number, reason: LeftOutReason, cell: FilledCell): void {
    const text = tidyText(cell.text);
    // A row's come one after the other, at the end.
    const rowStart = this.leftOut.findLastIndex((one) => one.row !== row) + 1;
    const same = this.leftOut.slice(rowStart).find((one) => one.reason === reason);
    if (same) same.text = `${same.text} ${text}`;
    else this.leftOut.push({ row, reason, text });
  }
}

function topOf(fields: readonly FormField[]): number {
  return fields.reduce((top, { row }) => Math.min(top, row), Infinity);
}

function rightOf({ column, area }: FilledCell): number {
  return area?.right ?? column;
}

function mayBeLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && !SENTENCE.test(text);
}

function isLeftBlank({ text }: FilledCell): boolean {
  return mayBeLabel(text) && LABEL_END.test(text);
}

function isSigned(text: string): boolean {
  return isFooter(text) || BODY.test(text.trim());
}
