import { axisOf, type Axis } from "./axis";
import type { SheetShape } from "../../work/views/sheet-view";

/** Height of the column letters, and of a line of text with what stands around it, in pixels. */
export const HEAD_HEIGHT = 24;
export const LINE_HEIGHT = 18;
const ROW_PADDING = 6;
/** Width of the row numbers. */
export const HEAD_WIDTH = 52;
/** Excel's own rule for its standard font: seven pixels a character and five around. */
const CHARACTER_WIDTH = 7;
const COLUMN_PADDING = 5;
/** A column so wide that it filled the window would hide the others. */
const WIDEST = 480;

/** The rows and columns of a sheet in pixels. */
export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Lays a sheet out. */
export function axesOf({ rowLines, columnWidths }: SheetShape): SheetAxes {
  return {
    rows: axisOf(rowLines.map((lines) => (lines === 0 ? 0 : lines * LINE_HEIGHT + ROW_PADDING))),
    columns: axisOf(
      columnWidths.map((width) =>
        width === 0 ? 0 : Math.min(WIDEST, Math.round(width * CHARACTER_WIDTH + COLUMN_PADDING)),
      ),
    ),
  };
}
