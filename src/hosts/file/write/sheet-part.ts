import { type CellRange, rangeAddress } from "../../../sheet";
import type { CellRows } from "./cell-rows";
import type { CellBooks } from "./column-cells";
import { PartBytes } from "./part-bytes";

/** The cells as exceljs wrote them. A text's `<` is escaped, so it is no text. */
const SHEET_DATA = /<sheetData\/>|<sheetData>.*?<\/sheetData>/s;
const DIMENSION = /<dimension ref="[^"]*"\/>/;
/** What may come after the merged areas in a sheet's part (ECMA-376 part 1, 18.3.1.99). */
const AFTER_MERGES =
  /<(?:phoneticPr|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

/**
 * A sheet's part with its cells and merged areas: exceljs makes the frame around them, but takes several times as long for the
 * cells.
 * @param frame the part as exceljs wrote it.
 */
export function* sheetPart(
  frame: string,
  cells: CellRows,
  merges: readonly CellRange[],
  books: CellBooks,
): Generator<Uint8Array> {
  const [before = "", after = ""] = frame.split(SHEET_DATA);
  const used = {
    top: 0,
    left: 0,
    bottom: Math.max(0, cells.height - 1),
    right: Math.max(0, cells.width - 1),
  };
  const out = new PartBytes();
  out.markup(`${before.replace(DIMENSION, `<dimension ref="${rangeAddress(used)}"/>`)}<sheetData>`);
  yield* cells.xml(books, out);
  out.markup(`</sheetData>${after.replace(AFTER_MERGES, (next) => mergesXml(merges) + next)}`);
  yield out.take();
}

function mergesXml(merges: readonly CellRange[]): string {
  const areas = merges.map(rangeAddress).filter((address) => address.includes(":"));
  if (areas.length === 0) return "";
  const marks = areas.map((address) => `<mergeCell ref="${address}"/>`);
  return `<mergeCells count="${areas.length}">${marks.join("")}</mergeCells>`;
}
