import type { CellStyle, SpecValue } from "../../sheet";
import { pageWidth, shareWidth, type WidthRange } from "./column-widths";
import { HEADER, type Paper, SECTION } from "./print-style";
import { linesInHighestRow, roomIn } from "./row-height";
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

/** Sizes of running text, the one to be preferred first: a smaller one is taken where a row would not fit into one. */
const TEXT_SIZES = [10, 9, 8] as const;

/** Lays out a table on a page. Columns in which nothing stands are left out, but for those that always stay. */
export function layOutTable<Row>(
  columns: readonly TableColumn<Row>[],
  sections: readonly TableSection<Row>[],
  paper: Paper,
): TableLayout {
  const rows = sections.flatMap((section) => section.rows);
  const kept = columns.filter(
    ({ always, value }) => always === true || rows.some((row) => !isEmpty(value(row))),
  );
  const valuesOf = (row: Row): SpecValue[] => kept.map(({ value }) => value(row));
  const layout = {
    titles: kept.map(({ title }) => title),
    sections: sections.map(({ heading, rows: own }) => ({ heading, rows: own.map(valuesOf) })),
  };
  const all = layout.sections.flatMap((section) => section.rows);
  const texts = kept.map(({ style }, index) => all.map((values) => shownText(values[index] ?? null, style)));
  const sharing = kept.map(({ width }, index) => ({ width, texts: texts[index] ?? [] }));
  const widths = shareWidth(sharing, pageWidth(paper, kept.length));
  const size = TEXT_SIZES.find((one) => fits(texts, widths, one)) ?? TEXT_SIZES[0];
  return { ...layout, widths, styles: kept.map(({ style }) => ({ ...style, size })) };
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

function isEmpty(value: SpecValue): boolean {
  return value === null || value === "";
}

function fits(texts: readonly (readonly string[])[], widths: readonly number[], size: number): boolean {
  const most = linesInHighestRow(size);
  return texts.every((column, index) => {
    const room = roomIn([widths[index] ?? 0], size);
    return column.every((text) => wrapText(text, room).length <= most);
  });
}
