import type { CellSpec, CellStyle, SpecValue } from "../../src/sheet";
import { displayWidth } from "../../src/text";

/** Fonts an office uses (GB/T 9704 documents); named only, never bundled. */
export const TITLE_FONT = "方正小标宋简体";
/** @see TITLE_FONT */
export const BODY_FONT = "仿宋_GB2312";
/** @see TITLE_FONT */
export const HEADER_FONT = "黑体";

/** How a date shows: 2019年3月31日. */
export const DATE_FORMAT = 'yyyy"年"m"月"d"日"';

/** The sheet's title. */
export const TITLE: CellStyle = { font: TITLE_FONT, size: 22, horizontal: "center", vertical: "middle" };

/** A line between title and table, such as 填报单位. */
export const CAPTION: CellStyle = { font: BODY_FONT, size: 12, vertical: "middle" };

/** The table's header. */
export const HEADER: CellStyle = {
  font: HEADER_FONT,
  size: 11,
  fill: "DDEBF7",
  horizontal: "center",
  vertical: "middle",
  wrap: true,
  border: "thin",
};

/** Running text in the table. */
export const TEXT: CellStyle = {
  font: BODY_FONT,
  size: 10,
  horizontal: "left",
  vertical: "middle",
  wrap: true,
  border: "thin",
};

/** Short words and numbers in the table. */
export const SHORT: CellStyle = { ...TEXT, horizontal: "center" };

/** A date in the table. */
export const DATE: CellStyle = { ...SHORT, numberFormat: DATE_FORMAT };

/** A share in the table, 60%. */
export const PERCENT: CellStyle = { ...SHORT, numberFormat: "0%" };

/** A cell of a value and a style. */
export function cell(value: SpecValue, style: CellStyle): CellSpec {
  return { value, style };
}

/** A title that fills a row of `width` cells, for a merge over them. */
export function banner(text: string, style: CellStyle, width: number): CellSpec[] {
  return Array.from({ length: width }, (_, column) => cell(column === 0 ? text : null, style));
}

/** Excel's greatest row height, in points. */
const MAX_HEIGHT = 409;

/** The height in points that shows the whole of the tallest cell; `widths` are the columns' widths in characters. */
export function rowHeight(texts: readonly string[], widths: readonly number[], size: number): number {
  const lines = texts.map((text, column) => lineCount(text, widths[column] ?? 1));
  return Math.min(MAX_HEIGHT, Math.max(1, ...lines) * size * 1.3 + 6);
}

/** One column's margins take about a character and a half of its width. */
function lineCount(text: string, width: number): number {
  const room = Math.max(2, width - 1.5);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}
