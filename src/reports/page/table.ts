import type { CellStyle, SpecValue } from "../../sheet";
import { displayWidth } from "../../text";
import { pageWidth, shareWidth, type WidthRange } from "./column-widths";
import { HEADER, type Paper, SECTION } from "./print-style";
import { heightOfLines, roomIn, widthForRoom } from "./row-height";
import type { SheetDraft } from "./sheet-draft";
import { shownText } from "./shown-text";
import { wrapText } from "./wrap-text";

/** A column of a table made of `Row`s. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly width: WidthRange;
  readonly style: CellStyle;
  readonly value: (row: Row) => SpecValue;
  /** Stays in the table though nothing stands in it. */
  readonly always?: boolean;
}

/** The same column for rows that hold what it tells about. */
export function columnOn<Row, Told>(column: TableColumn<Told>, told: (row: Row) => Told): TableColumn<Row> {
  return { ...column, value: (row) => column.value(told(row)) };
}

/** Rows that belong together. */
export interface TableSection<Row> {
  /** Stands over its rows; `null` where there is only one section and it needs none. */
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

/** A table ready to be drawn: columns as wide as their text asks, values computed once. */
export interface TableLayout {
  readonly titles: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly widths: readonly number[];
  readonly sections: readonly TableSection<readonly SpecValue[]>[];
}

/** Size of running text in points, and the smaller one of a table with much text in a row. */
const TEXT_SIZE = 10;
const DENSE_SIZE = 9;
/** In points, half a page of A4: rows higher than this leave much of a page empty when they move to the next. */
const COMFORTABLE_HEIGHT = 220;

/** Lays out a table on a page. Columns in which nothing stands are left out, but for those that always stay. */
export function layOutTable<Row>(
  columns: readonly TableColumn<Row>[],
  sections: readonly TableSection<Row>[],
  paper: Paper,
): TableLayout {
  const kept = keptColumns(
    columns,
    sections.flatMap((section) => section.rows),
  );
  const valuesOf = (row: Row): SpecValue[] => kept.map(({ value }) => value(row));
  const layout = {
    titles: kept.map(({ title }) => title),
    sections: sections.map(({ heading, rows: own }) => ({ heading, rows: own.map(valuesOf) })),
  };
  const all = layout.sections.flatMap((section) => section.rows);
  const texts = kept.map(({ style }, index) => all.map((values) => shownText(values[index] ?? null, style)));
  const sharing = kept.map(({ title, width }, index) => ({
    width: wideEnoughFor(title, width),
    texts: texts[index] ?? [],
  }));
  const widths = shareWidth(sharing, pageWidth(paper, kept.length));
  const size = isComfortable(texts, widths, TEXT_SIZE) ? TEXT_SIZE : DENSE_SIZE;
  return { ...layout, widths, styles: kept.map(({ style }) => ({ ...style, size })) };
}

/** The columns in which something stands, and those that always stay. */
export function keptColumns<Row, Column extends TableColumn<Row>>(
  columns: readonly Column[],
  rows: readonly Row[],
): Column[] {
  return columns.filter(({ always, value }) => always === true || rows.some((row) => !isEmpty(value(row))));
}

/** Draws the header and the rows of a table. */
export function drawTable(draft: SheetDraft, { titles, styles, sections }: TableLayout): void {
  draft.addHeader(titles, HEADER);
  for (const { heading, rows } of sections) {
    if (heading !== null) draft.addLine(heading, SECTION);
    for (const values of rows) {
      draft.add(styles.map((style, index) => ({ value: values[index] ?? null, style })));
    }
  }
}

/** A column's title stays on one line, so that 滞后原因 is not torn apart. */
function wideEnoughFor(title: string, { least, most }: WidthRange): WidthRange {
  const forTitle = widthForRoom(displayWidth(title), HEADER.size ?? 0);
  return { least: Math.max(least, forTitle), most: Math.max(most, forTitle) };
}

function isEmpty(value: SpecValue): boolean {
  return value === null || value === "";
}

function isComfortable(
  texts: readonly (readonly string[])[],
  widths: readonly number[],
  size: number,
): boolean {
  return texts.every((column, index) => {
    const room = roomIn([widths[index] ?? 0], size);
    return column.every((text) => heightOfLines(wrapText(text, room).length, size) <= COMFORTABLE_HEIGHT);
  });
}
