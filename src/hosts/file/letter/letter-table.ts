import type { LetterColumn, LetterTable } from "../../../document";
import { storableText } from "../../../sheet";
import type { XmlElement } from "../write/xml-element";
import { BODY_FONT, HEADING_FONT } from "./official-fonts";
import { TEXT_WIDTH } from "./official-page";
import { textElements } from "./paragraph-text";
import type { WordNames } from "./word-names";

/** 小四 and 五号, in half points, each with the height of its lines in twentieths of a point. */
const ROOMY = { size: 24, line: 360 };
const TIGHT = { size: 21, line: 320 };
/** A table with more columns than this is set in 五号. */
const MOST_ROOMY_COLUMNS = 4;
/** The whole text width, in fiftieths of a percent. */
const WHOLE = 5000;

/**
 * A letter's table as Word has it: as wide as the text, its header on every page, no row over two pages.
 * @param fonts the element `w:rFonts` of its text, or `null` for 仿宋.
 */
export function letterTable(
  { columns, rows }: LetterTable,
  fonts: XmlElement | null,
  names: WordNames,
): XmlElement {
  const type = columns.length > MOST_ROOMY_COLUMNS ? TIGHT : ROOMY;
  const widths = parts(columns, WHOLE);
  const own = fonts ?? fontsOf(BODY_FONT, names);
  const rowOf = (cells: readonly XmlElement[], ...properties: readonly XmlElement[]): XmlElement =>
    names.make("tr", {}, names.make("trPr", {}, names.make("cantSplit"), ...properties), ...cells);
  const cellsOf = (text: (column: LetterColumn, index: number) => CellText): XmlElement[] =>
    columns.map((column, index) => cell(text(column, index), widths[index] ?? 0, type, names));
  const header = cellsOf(({ title }) => ({
    text: title,
    align: "center",
    fonts: fontsOf(HEADING_FONT, names),
  }));
  return names.make(
    "tbl",
    {},
    properties(names),
    // Programs lay the columns out by their percentages; until then they stand as in a text of the usual width.
    names.make("tblGrid", {}, ...parts(columns, TEXT_WIDTH).map((w) => names.make("gridCol", { w }))),
    rowOf(header, names.make("tblHeader")),
    ...rows.map((row) =>
      rowOf(cellsOf(({ align }, index) => ({ text: row[index] ?? "", align, fonts: own }))),
    ),
  );
}

/** Between text and border, in twentieths of a point: a millimetre to the sides, half of one above and below. */
const MARGINS = { top: 28, left: 57, bottom: 28, right: 57 };

function properties(names: WordNames): XmlElement {
  const line = { val: "single", sz: 4, space: 0, color: "auto" };
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) =>
    names.make(side, line),
  );
  const margins = Object.entries(MARGINS).map(([side, w]) => names.make(side, { w, type: "dxa" }));
  return names.make(
    "tblPr",
    {},
    names.make("tblW", { w: WHOLE, type: "pct" }),
    names.make("jc", { val: "center" }),
    names.make("tblBorders", {}, ...borders),
    names.make("tblLayout", { type: "fixed" }),
    names.make("tblCellMar", {}, ...margins),
  );
}

interface CellText {
  readonly text: string;
  readonly align: "left" | "center";
  readonly fonts: XmlElement;
}

function cell(
  { text, align, fonts }: CellText,
  width: number,
  { size, line }: typeof ROOMY,
  names: WordNames,
): XmlElement {
  const formatting = names.make(
    "rPr",
    {},
    fonts,
    names.make("spacing", { val: 0 }),
    names.make("sz", { val: size }),
    names.make("szCs", { val: size }),
  );
  // All said, so that the document's own paragraphs, with their indents and lines, do not come through.
  const layout = names.make(
    "pPr",
    {},
    names.make("snapToGrid", { val: 0 }),
    names.make("spacing", { before: 0, after: 0, line, lineRule: "exact" }),
    names.make("ind", { leftChars: 0, left: 0, rightChars: 0, right: 0, firstLineChars: 0, firstLine: 0 }),
    names.make("jc", { val: align }),
  );
  const paragraphs = storableText(text, Infinity)
    .split("\n")
    .map((piece) =>
      names.make("p", {}, layout, names.make("r", {}, formatting, ...textElements(piece, names))),
    );
  return names.make(
    "tc",
    {},
    names.make(
      "tcPr",
      {},
      names.make("tcW", { w: width, type: "pct" }),
      names.make("vAlign", { val: "center" }),
    ),
    ...paragraphs,
  );
}

function fontsOf(font: string, names: WordNames): XmlElement {
  return names.make("rFonts", { ascii: font, hAnsi: font, eastAsia: font, cs: font });
}

/** As much of the width as a title of two characters takes: 序号. */
const NARROWEST = 0.068;

/** A whole divided by the columns' shares, without a rest; none is too narrow for its number. */
function parts(columns: readonly LetterColumn[], whole: number): number[] {
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const shares = columns.map(({ share }) => Math.max(NARROWEST, share / sum));
  const lifted = shares.reduce((total, share) => total + share, 0);
  let end = 0;
  let before = 0;
  return shares.map((share) => {
    end += (share / lifted) * whole;
    const width = Math.round(end) - before;
    before += width;
    return width;
  });
}
