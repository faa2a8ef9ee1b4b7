import type { CellStyle, PrintSpec } from "../../sheet";

/*
 * Fonts of office documents (GB/T 9704), named only: where one is not installed, the program that opens the sheet puts
 * another Chinese font in its place.
 */
const TITLE_FONT = "方正小标宋简体";
const BODY_FONT = "仿宋_GB2312";
const HEADER_FONT = "黑体";

/** The sheet's title. */
export const TITLE: CellStyle = {
  font: TITLE_FONT,
  size: 20,
  horizontal: "center",
  vertical: "middle",
  wrap: true,
};

/** Under the title: the period, or which part of the summary this is. */
export const SUBTITLE: CellStyle = { ...TITLE, font: BODY_FONT, size: 14 };

/** A line of text over or under the table. */
export const LINE: CellStyle = {
  font: BODY_FONT,
  size: 11,
  horizontal: "left",
  vertical: "middle",
  wrap: true,
};

/** What a figure counts (口径), and remarks on the table. */
export const NOTE: CellStyle = { ...LINE, size: 9 };

/** A line that must not be overlooked. */
export const WARNING: CellStyle = { ...LINE, font: HEADER_FONT };

/** A heading between tables. */
export const HEADING: CellStyle = { ...LINE, font: HEADER_FONT, size: 12 };

/** The table's header. */
export const HEADER: CellStyle = {
  font: HEADER_FONT,
  size: 10,
  fill: "F2F2F2",
  horizontal: "center",
  vertical: "middle",
  wrap: true,
  border: "thin",
};

/** A heading within the table, such as a batch. */
export const SECTION: CellStyle = { ...HEADER, horizontal: "left" };

/** Running text in the table. */
export const TEXT: CellStyle = {
  font: BODY_FONT,
  size: 10,
  horizontal: "left",
  vertical: "middle",
  wrap: true,
  border: "thin",
};

/** Short words and counts in the table. */
export const SHORT: CellStyle = { ...TEXT, horizontal: "center" };

/** How a date shows: 2019年3月31日. */
export const DATE: CellStyle = { ...SHORT, numberFormat: 'yyyy"年"m"月"d"日"' };

/** How a rate shows: 61.0%, one decimal as bulletins print it. */
export const RATE: CellStyle = { ...SHORT, numberFormat: "0.0%" };

/** A share that was reported as a whole number: 60%. */
export const PERCENT: CellStyle = { ...SHORT, numberFormat: "0%" };

const MARGINS = { top: 1.8, bottom: 1.6, left: 1.5, right: 1.5 } as const;

/** How a report prints, its header row apart. */
export type Paper = Omit<PrintSpec, "repeatRows">;

/** Reports and lists. */
export const A4_LANDSCAPE: Paper = {
  paper: "A4",
  orientation: "landscape",
  fitToWidth: true,
  margins: MARGINS,
  pageNumbers: true,
};

/** One page of figures. */
export const A4_PORTRAIT: Paper = { ...A4_LANDSCAPE, orientation: "portrait" };

/** The full ledger. */
export const A3_LANDSCAPE: Paper = { ...A4_LANDSCAPE, paper: "A3" };
