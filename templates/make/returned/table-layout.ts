import { type ColumnId } from "../../../src/ledger";
import type { Borders, Cell, CellValue, Row, Worksheet } from "exceljs";
import { columnLetter } from "../../../src/sheet";
import { BODY_FONT, HEADER_FONT, TITLE_FONT, rowHeight } from "../office-style";
import type { BatchName } from "../plan-items";
import { writeHeader } from "./header-block";
import type { ReportedItem } from "./reported-item";
import type { ItemTruth, TableTruth } from "./returned-sample";

/** One column of a unit's own table: the standard column it holds (null for one of the unit's own) and its heading. */
export interface LayoutColumn {
  readonly id: ColumnId | null;
  /** From the top level down; one level where the heading is a single text. An empty text is a column without heading. */
  readonly heading: string | readonly string[];
  readonly width: number;
  /** What the cells of a column of the unit's own hold. */
  readonly fill?: (item: ReportedItem) => CellValue;
}

const BODY_SIZE = 10;
/** Heights in points. */
const LINE_HEIGHT = 20;
const HEADER_HEIGHT = 32;
const THIN: Partial<Borders> = {
  top: { style: "thin" },
  left: { style: "thin" },
  bottom: { style: "thin" },
  right: { style: "thin" },
};

/**
 * Lays out a unit's table from the top down and notes what went where, so that the truth about the sheet comes from the
 * pen that wrote it. All rows are 1-based.
 */
export class TableLayout {
  private row = 0;
  private headerRows: number[] = [];
  private readonly repeatedHeaderRows: number[] = [];
  private readonly items: ItemTruth[] = [];
  private readonly otherRows: number[] = [];

  constructor(
    readonly sheet: Worksheet,
    private readonly columns: readonly LayoutColumn[],
  ) {
    columns.forEach(({ width }, index) => {
      sheet.getColumn(index + 1).width = width;
    });
    sheet.pageSetup = {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    };
  }

  /** A row above the table, merged over its whole width. */
  title(text: string, size = 18): void {
    const cell = this.bannerRow(text);
    cell.font = { name: TITLE_FONT, size };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    this.sheet.getRow(this.row).height = size * 1.8;
  }

  /** A row above the table with texts in some columns (1-based), such as 填报单位 and 填报日期. */
  captions(texts: Readonly<Record<number, string>>): void {
    this.plainRow(texts);
  }

  /** Leaves a row empty. */
  gap(): void {
    this.row++;
  }

  /** The header, as many rows as its deepest heading has levels. */
  header(): void {
    this.headerRows = this.writeHeaderRows();
  }

  /** The header once more, as it stands at the top of each printed page. */
  repeatHeader(): void {
    this.repeatedHeaderRows.push(...this.writeHeaderRows());
  }

  /** A row between items that holds one text over the whole width. */
  section(text: string): void {
    const cell = this.bannerRow(text);
    cell.font = { name: HEADER_FONT, size: 11 };
    cell.border = THIN;
    this.sheet.getRow(this.row).height = LINE_HEIGHT;
    this.otherRows.push(this.row);
  }

  /** A row between or after items that is no item, with texts in some columns (1-based). */
  note(texts: Readonly<Record<number, CellValue>>): void {
    this.plainRow(texts);
    this.otherRows.push(this.row);
  }

  /** One item in one row; returns its row. `batch` is what the sheet lets a reader know of it. */
  item(item: ReportedItem, batch: BatchName | null): number {
    const row = this.nextRow();
    const values = this.columns.map((column) => valueOf(column, item));
    values.forEach((value, index) => {
      this.bodyCell(row.getCell(index + 1), value);
    });
    row.height = this.heightOf(values);
    this.noteItem(item, batch, this.row, this.row);
    return this.row;
  }

  /** One item whose measures stand in a row each, the other cells merged down over them; returns its first row. */
  spannedItem(item: ReportedItem, batch: BatchName | null): number {
    const lines = item.plan.measures.split("\n");
    const first = this.row + 1;
    const last = this.row + lines.length;
    const values = this.columns.map((column) => (column.id === "measures" ? null : valueOf(column, item)));
    const shareOfHeight = this.heightOf(values) / lines.length;
    lines.forEach((line, index) => {
      const row = this.nextRow();
      this.columns.forEach(({ id }, column) => {
        const value = index === 0 ? (values[column] ?? null) : null;
        this.bodyCell(row.getCell(column + 1), id === "measures" ? line : value);
      });
      row.height = Math.max(
        shareOfHeight,
        this.heightOf(this.columns.map(({ id }) => (id === "measures" ? line : null))),
      );
    });
    this.columns.forEach(({ id }, column) => {
      if (id !== "measures" && last > first) this.sheet.mergeCells(first, column + 1, last, column + 1);
    });
    this.noteItem(item, batch, first, last);
    return first;
  }

  /** What a reader of the finished sheet would note down. */
  truth(): TableTruth {
    return {
      layout: "table",
      sheet: this.sheet.name,
      headerRows: this.headerRows,
      repeatedHeaderRows: this.repeatedHeaderRows,
      columns: Object.fromEntries(
        this.columns.flatMap(({ id }, index) => (id === null ? [] : [[id, columnLetter(index)]])),
      ),
      extraColumns: this.columns.flatMap(({ id }, index) => (id === null ? [columnLetter(index)] : [])),
      items: this.items.map((item) => ({ ...item, hidden: this.sheet.getRow(item.row).hidden })),
      otherRows: this.otherRows,
    };
  }

  private noteItem(item: ReportedItem, batch: BatchName | null, row: number, lastRow: number): void {
    const { plan, writtenNumber, status } = item;
    this.items.push({
      row,
      lastRow,
      batch,
      number: writtenNumber,
      status,
      plan: { batch: plan.batch, number: plan.number },
      hidden: false,
    });
  }

  private writeHeaderRows(): number[] {
    const top = this.row + 1;
    const headings = this.columns.map(({ heading }) => (typeof heading === "string" ? [heading] : heading));
    this.row = writeHeader(this.sheet, top, headings);
    for (let row = top; row <= this.row; row++) {
      this.sheet.getRow(row).height = HEADER_HEIGHT;
      this.columns.forEach((_, index) => {
        const cell = this.sheet.getCell(row, index + 1);
        cell.font = { name: HEADER_FONT, size: 11 };
        cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
        cell.border = THIN;
      });
    }
    return Array.from({ length: this.row - top + 1 }, (_, index) => top + index);
  }

  private bannerRow(text: string): Cell {
    const row = this.nextRow();
    row.getCell(1).value = text;
    this.sheet.mergeCells(this.row, 1, this.row, this.columns.length);
    return row.getCell(1);
  }

  private plainRow(texts: Readonly<Record<number, CellValue>>): void {
    const row = this.nextRow();
    row.height = LINE_HEIGHT;
    for (const [column, text] of Object.entries(texts)) {
      const cell = row.getCell(Number(column));
      cell.value = text;
      cell.font = { name: BODY_FONT, size: 11 };
    }
  }

  private heightOf(values: readonly CellValue[]): number {
    const texts = values.map((value) => (typeof value === "string" ? value : ""));
    const widths = this.columns.map(({ width }) => width);
    return rowHeight(texts, widths, BODY_SIZE);
  }

  private nextRow(): Row {
    this.row++;
    return this.sheet.getRow(this.row);
  }

  private bodyCell(cell: Cell, value: CellValue): void {
    cell.value = value;
    cell.font = { name: BODY_FONT, size: BODY_SIZE };
    const centred = typeof value === "number" ? ({ horizontal: "center" } as const) : {};
    cell.alignment = { vertical: "middle", wrapText: true, ...centred };
    cell.border = THIN;
    if (value instanceof Date) cell.numFmt = "yyyy/m/d";
  }
}

function valueOf({ id, fill }: LayoutColumn, item: ReportedItem): CellValue {
  if (id !== null) return item.cells[id] ?? null;
  return fill ? fill(item) : null;
}
