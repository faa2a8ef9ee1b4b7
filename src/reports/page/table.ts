import type { CellStyle, SpecValue } from "../../sheet";
import { displayWidth } from "../../text";
import { shareWidth, type WidthRange } from "./column-widths";
import { pageWidth } from "./page-area";
import { HEADER, type Paper, SECTION } from "./print-style";
import {
  heightOfLines,
  HIGHEST_ROW,
  linesInHighestRow,
  linesWithin,
  roomIn,
  widthForRoom,
} from "./row-height";
import { LineCounter } from "./line-counter";
import type { Part, SheetDraft } from "./sheet-draft";
import { shownText } from "./shown-text";
import { isWithin, lineWidth } from "./wrap-text";

/** Where a row of a table stands on its sheet; rows counted from 0. */
export interface RowPlace {
  readonly row: number;
  /** The first row of its section. */
  readonly first: number;
}

/** A column of a table made of `Row`s. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly width: WidthRange;
  readonly style: CellStyle;
  readonly value: (row: Row) => SpecValue;
  /** A formula without `=` that gives this value, where there is one. @param place where the row stands on the sheet. */
  readonly formula?: (row: Row, place: RowPlace) => string | null;
  /** Stays in the table though nothing stands in it. */
  readonly always?: boolean;
  /** Someone writes in it: its least width is room for that, whatever stands there. Others need no more than their texts. */
  readonly isToBeFilled?: boolean;
}

/** The same column for rows that hold what it tells about. */
export function columnOn<Row, Told>(
  { formula, ...column }: TableColumn<Told>,
  told: (row: Row) => Told,
): TableColumn<Row> {
  return {
    ...column,
    value: (row) => column.value(told(row)),
    ...(formula && { formula: (row: Row, place: RowPlace) => formula(told(row), place) }),
  };
}

/** Rows that belong together. */
export interface TableSection<Row> {
  /** Stands over its rows; `null` where there is only one section and it needs none. */
  readonly heading: string | null;
  /** A formula that gives the heading. */
  readonly headingFormula?: string;
  readonly rows: readonly Row[];
  /** How many rows at the end sum up the others: they stay on one page with the one before them. */
  readonly sums?: number;
}

/** A row ready to be drawn. */
export interface LaidRow {
  readonly values: readonly SpecValue[];
  /** A formula for each value, or `null`; `null` itself where no column has any. */
  readonly formulasAt: ((place: RowPlace) => readonly (string | null)[]) | null;
}

/** A table ready to be drawn: columns as wide as their text asks, values computed once. */
export interface TableLayout<Column = unknown> {
  /** The columns that are drawn; title, style, width and values stand for each in this order. */
  readonly columns: readonly Column[];
  readonly titles: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly widths: readonly number[];
  readonly sections: readonly TableSection<LaidRow>[];
  /** Of all rows, section after section, in points, where each shows its texts whole in a comfortable height; else `null`. */
  readonly heights: readonly number[] | null;
}

/** Sizes of running text in points, the usual one first; the smaller ones for tables with much text in a row. */
const TEXT_SIZE = 10;
const DENSE_SIZE = 9;
const SMALLEST_SIZE = 8;
/** In points, half a page of A4: rows higher than this leave much of a page empty when they move to the next. */
const COMFORTABLE_HEIGHT = 220;

/** More rows than these are not looked at one by one to share out the width: every third, fifth… stands for the others. */
const ROWS_LOOKED_AT = 1_000;

/** Lays out a table on a page. Columns in which nothing stands are left out, but for those that always stay. */
export function layOutTable<Row, Column extends TableColumn<Row>>(
  columns: readonly Column[],
  sections: readonly TableSection<Row>[],
  paper: Paper,
): TableLayout<Column> {
  const kept = keptColumns(columns, rowsOf(sections));
  const laidRow = rowLayout(kept);
  const layout = {
    columns: kept,
    titles: kept.map(({ title }) => title),
    sections: sections.map((section) => ({
      ...section,
      rows: section.rows.map(laidRow),
    })),
  };
  const all = rowsOf(layout.sections);
  const looked = spread(all, ROWS_LOOKED_AT);
  const texts = kept.map(({ style }, index) =>
    looked.map(({ values }) => shownText(values[index] ?? null, style)),
  );
  const sharing = kept.map(({ title, width, isToBeFilled = false }, index) => {
    const own = texts[index] ?? [];
    return { width: wideEnoughFor(title, isToBeFilled ? width : noWiderThan(own, width)), texts: own };
  });
  const widths = shareWidth(sharing, pageWidth(paper, kept.length));
  const styles = kept.map(({ style }) => style);
  const sized = { rows: all, styles, widths };
  const heights = heightsWithin(sized, TEXT_SIZE, COMFORTABLE_HEIGHT);
  const size = heights ? TEXT_SIZE : denseSizeFor(sized);
  return { ...layout, widths, styles: styles.map((style) => ({ ...style, size })), heights };
}

/** All rows; `flatMap` would look for each by the name of its place, which takes ten times as long. */
function rowsOf<Row>(sections: readonly TableSection<Row>[]): Row[] {
  return ([] as Row[]).concat(...sections.map(({ rows }) => rows));
}

/** Lays out rows of these columns, most of which have no formula anywhere. */
function rowLayout<Row>(columns: readonly TableColumn<Row>[]): (row: Row) => LaidRow {
  const isComputed = columns.some(({ formula }) => formula !== undefined);
  return (row) => ({
    values: columns.map(({ value }) => value(row)),
    formulasAt: isComputed ? (place) => columns.map(({ formula }) => formula?.(row, place) ?? null) : null,
  });
}

/** About so many of the values, from the first to the last. An odd step, since rows often alternate in what they say. */
function spread<Value>(values: readonly Value[], most: number): readonly Value[] {
  if (values.length <= most) return values;
  const step = Math.ceil(values.length / most) | 1;
  return values.filter((_, index) => index % step === 0);
}

/** The columns in which something stands, and those that always stay. */
function keptColumns<Row, Column extends TableColumn<Row>>(
  columns: readonly Column[],
  rows: readonly Row[],
): Column[] {
  return columns.filter(({ always, value }) => always === true || rows.some((row) => !isEmpty(value(row))));
}

/** Draws the header and the rows of a table; a row too high for a sheet goes on in rows below. */
export function drawTable(draft: SheetDraft, layout: TableLayout): void {
  drawRows(draft, layout, 0, (parts) => {
    draft.add(parts);
  });
}

/** Draws the header and the rows of a table, each row as one row of the sheet; see {@link textsTooLong}. @param least height of a row in points. */
export function drawWholeRows(draft: SheetDraft, layout: TableLayout, least = 0): void {
  drawRows(draft, layout, least, (parts) => {
    draft.addWhole(parts, least);
  });
}

/** A text of a table by the place of its row among the table's, from 0. */
export interface TextTooLong {
  readonly row: number;
  /** Title of its column. */
  readonly title: string;
  readonly text: string;
}

/** The texts that are too long for one row of a sheet to show. */
export function textsTooLong({ sections, titles, widths, styles, heights }: TableLayout): TextTooLong[] {
  if (heights) return [];
  const rows = sections.flatMap((section) => section.rows);
  const rooms = styles.map(({ size = TEXT_SIZE }, column) => ({
    room: roomIn([widths[column] ?? 0], size),
    most: linesInHighestRow(size),
  }));
  const found: TextTooLong[] = [];
  for (const [row, { values }] of rows.entries()) {
    for (const [column, style] of styles.entries()) {
      const { room = 0, most = 0 } = rooms[column] ?? {};
      const text = shownText(values[column] ?? null, style);
      if (!isWithin(text, room, most)) found.push({ row, title: titles[column] ?? "", text });
    }
  }
  return found;
}

function drawRows(
  draft: SheetDraft,
  { titles, styles, sections, heights }: TableLayout,
  least: number,
  add: (parts: readonly Part[]) => void,
): void {
  draft.addHeader(titles, HEADER);
  let drawn = 0;
  for (const { heading, headingFormula, rows, sums = 0 } of sections) {
    const top = draft.nextRow;
    if (heading !== null && headingFormula === undefined) draft.addLine(heading, SECTION);
    else if (heading !== null) draft.addComputedLine(heading, headingFormula ?? "", SECTION);
    const first = draft.nextRow;
    let before = first;
    for (const [index, { values, formulasAt }] of rows.entries()) {
      const place = draft.nextRow;
      const height = heights?.[drawn++];
      if (formulasAt !== null || !draft.addValues(values, styles, least, height)) {
        const formulas = formulasAt?.({ row: place, first }) ?? [];
        add(styles.map((style, column) => partOf(values[column] ?? null, style, formulas[column])));
      }
      // A heading does not stand alone at the foot of a page, nor does a sum begin one.
      if (index === 0 && first > top) draft.keepTogether(top);
      else if (index > 0 && index >= rows.length - sums) draft.keepTogether(before);
      if (index < rows.length - sums) before = place;
    }
  }
}

function partOf(value: SpecValue, style: CellStyle, formula: string | null | undefined): Part {
  if (formula !== null && formula !== undefined) return { value, style, formula };
  return { value: value === "" ? null : value, style };
}

/** A column of short texts, or of none, does not take its usual least width. */
function noWiderThan(texts: readonly string[], { least, most }: WidthRange): WidthRange {
  const longest = texts.reduce((width, text) => Math.max(width, printedLength(text)), 0);
  return { least: Math.min(least, widthForRoom(longest, TEXT_SIZE)), most };
}

/** Of the longest line of a text, in half-width characters as the wrapping reckons them. */
function printedLength(text: string): number {
  return Math.max(...text.split("\n").map(lineWidth));
}

/** A column's title is broken nowhere but at its own line breaks, so that 滞后原因 is not torn apart. */
function wideEnoughFor(title: string, { least, most }: WidthRange): WidthRange {
  const longest = Math.max(...title.split("\n").map(displayWidth));
  const forTitle = widthForRoom(longest, HEADER.size ?? 0);
  return { least: Math.max(least, forTitle), most: Math.max(most, forTitle) };
}

function isEmpty(value: SpecValue): boolean {
  return value === null || value === "";
}

/** Rows of a table with columns of certain widths. */
interface SizedRows {
  readonly rows: readonly LaidRow[];
  readonly styles: readonly CellStyle[];
  readonly widths: readonly number[];
}

/** Where some row is uncomfortably high: the greater size in which every row can be shown whole, as far as there is one. */
function denseSizeFor(table: SizedRows): number {
  const fits = areWithin(table, DENSE_SIZE, HIGHEST_ROW);
  return fits || !areWithin(table, SMALLEST_SIZE, HIGHEST_ROW) ? DENSE_SIZE : SMALLEST_SIZE;
}

/** The height in points of each row in this size; `null` where one is higher than `highest`. */
function heightsWithin({ rows, styles, widths }: SizedRows, size: number, highest: number): number[] | null {
  const most = linesWithin(highest, size);
  const counters = styles.map(
    (style, column) => new LineCounter(style, roomIn([widths[column] ?? 0], size), most + 1),
  );
  const heights: number[] = [];
  for (const { values } of rows) {
    let lines = 1;
    for (let column = 0; column < counters.length; column += 1) {
      const own = counters[column]?.linesOf(values[column] ?? null) ?? 1;
      if (own > lines) lines = own;
    }
    if (lines > most) return null;
    heights.push(heightOfLines(lines, size));
  }
  return heights;
}

function areWithin({ rows, styles, widths }: SizedRows, size: number, highest: number): boolean {
  const most = linesWithin(highest, size);
  return styles.every((style, column) => {
    const room = roomIn([widths[column] ?? 0], size);
    return rows.every(({ values }) => isWithin(shownText(values[column] ?? null, style), room, most));
  });
}
