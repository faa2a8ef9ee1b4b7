import { charactersIn, columnPixels } from "./row-height";
import type { Paper } from "./print-style";

const CENTIMETRES_IN_INCH = 2.54;
const PIXELS_IN_CENTIMETRE = 96 / CENTIMETRES_IN_INCH;
const POINTS_IN_CENTIMETRE = 72 / CENTIMETRES_IN_INCH;
/** Sides of the paper in centimetres. */
const SIDES = { A4: { short: 21, long: 29.7 }, A3: { short: 29.7, long: 42 } } as const;
/** In points: rows are rounded to the printer's dots, and a page that is full to the last point may hold one less. */
const ROUNDING = 4;

/** The characters that the columns of a page may be wide together, so that it prints at full size. */
export function pageWidth(paper: Paper, columns: number): number {
  return Math.floor(charactersIn(widthInPixels(paper), columns));
}

/** How high in points the rows of a page may be together. @param widths of the columns, in characters: a sheet wider than the page is printed smaller, and more of it fits. */
export function pageHeight(paper: Paper, widths: readonly number[]): number {
  const { orientation, margins } = paper;
  const side = SIDES[paper.paper][orientation === "landscape" ? "short" : "long"];
  const points = (side - margins.top - margins.bottom) * POINTS_IN_CENTIMETRE;
  const pixels = widths.reduce((sum, width) => sum + columnPixels(width), 0);
  return (points - ROUNDING) / Math.min(1, widthInPixels(paper) / pixels);
}

function widthInPixels({ paper, orientation, margins }: Paper): number {
  const side = SIDES[paper][orientation === "landscape" ? "long" : "short"];
  return (side - margins.left - margins.right) * PIXELS_IN_CENTIMETRE;
}
