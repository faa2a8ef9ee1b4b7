import type { CellRange, CellStyle } from "../../../sheet";
import { addressLists } from "../ranges";
import { CALL_BYTES } from "../request-batch";
import type { RequestBatch } from "../request-batch";
import { rangesByKey } from "../rectangles";
import type { StyledCells } from "./styled-cells";

/** The calls that one style takes at most. */
const CALLS_OF_STYLE = 16;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
/** What cells are written in that ask for no font, here and in files. */
const STANDARD_FONT = { name: "宋体", size: 11 } as const;

/** Which lines a range has inside; asking Excel for those it has not is an error. */
type Shape = "cell" | "row" | "column" | "block";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const INSIDE: Readonly<Record<Shape, readonly ("InsideHorizontal" | "InsideVertical")[]>> = {
  cell: [],
  row: ["InsideVertical"],
  column: ["InsideHorizontal"],
  block: ["InsideHorizontal", "InsideVertical"],
};

/** Puts each style on all its cells at once. */
export async function writeStyles(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  cells: StyledCells,
): Promise<void> {
  for (const [key, ranges] of rangesByKey(cells.keyed(({ style }) => style))) {
    const style = cells.styles.get(key);
    if (style) await writeStyle(batch, sheet, style, ranges);
  }
}

async function writeStyle(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  style: CellStyle,
  ranges: readonly CellRange[],
): Promise<void> {
  for (const shape of ["cell", "row", "column", "block"] as const) {
    for (const address of addressLists(ranges.filter((range) => shapeOf(range) === shape))) {
      await batch.room(address.length + CALLS_OF_STYLE * CALL_BYTES);
      const { format } = sheet.getRanges(address);
      setFont(format.font, style);
      setAlignment(format, style);
      if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
      if (style.locked !== undefined) format.protection.locked = style.locked;
      if (style.border === "thin") setThinLines(format, shape);
    }
  }
}

function shapeOf({ top, left, bottom, right }: CellRange): Shape {
  if (top === bottom) return left === right ? "cell" : "row";
  return left === right ? "column" : "block";
}

/** @param font of all cells of a style; the fonts of a new sheet are whatever the workbook has. */
function setFont(font: Excel.RangeFont, style: CellStyle): void {
  font.name = style.font ?? STANDARD_FONT.name;
  font.size = style.size ?? STANDARD_FONT.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.color !== undefined) font.color = `#${style.color}`;
}

function setAlignment(format: Excel.RangeFormat, { horizontal, vertical, wrap }: CellStyle): void {
  format.verticalAlignment = VERTICAL[vertical ?? "middle"];
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (wrap !== undefined) format.wrapText = wrap;
}

function setThinLines(format: Excel.RangeFormat, shape: Shape): void {
  for (const line of [...EDGES, ...INSIDE[shape]]) format.borders.getItem(line).style = "Continuous";
}

/** Gives all cells of a new sheet the font in which files are written. */
export function setStandardFont(range: Excel.Range): void {
  range.format.font.name = STANDARD_FONT.name;
  range.format.font.size = STANDARD_FONT.size;
}
