/** Excel refuses higher rows; in points. */
export const HIGHEST_ROW = 409;

const POINTS_IN_PIXEL = 0.75;
/** Excel's column of one character is 8 pixels wide and every column has 5 more (standard font 宋体 11, 96 dpi). */
const PIXELS_IN_CHARACTER = 8;
const PIXELS_OF_COLUMN = 5;
/** Left empty on each side of a cell. */
const PIXELS_OF_PADDING = 3;
/** Letters of a font put in the place of a missing one may be a little wider, and printers round. */
const SAFETY = 0.97;
/**
 * From one line to the next, as a multiple of the size: 仿宋 and 宋体 take 1.2 to 1.3, and 思源黑体 (Noto Sans CJK), which
 * Linux puts in their place, 1.45.
 */
const LINE_PITCH = 1.45;
/** Above the first and below the last line together, in points. */
const PADDING = 5;

/** The width in pixels of a column that is `characters` wide. */
export function columnPixels(characters: number): number {
  return characters * PIXELS_IN_CHARACTER + PIXELS_OF_COLUMN;
}

/** How wide in characters `columns` columns may be together to take `pixels`. */
export function charactersIn(pixels: number, columns: number): number {
  return (pixels - columns * PIXELS_OF_COLUMN) / PIXELS_IN_CHARACTER;
}

/** The width in characters of a column in which a text of `room` half-width characters stays on one line. */
export function widthForRoom(room: number, size: number): number {
  const pixels = (room * size) / 2 / SAFETY / POINTS_IN_PIXEL + 2 * PIXELS_OF_PADDING;
  return Math.ceil(charactersIn(pixels, 1) * 2) / 2;
}

/**
 * How many half-width characters fit on a line of a cell. A Chinese character is as wide as its size.
 * @param widths of the columns that the cell spans, in characters
 * @param size of the font, in points
 */
export function roomIn(widths: readonly number[], size: number): number {
  const pixels = widths.reduce((sum, width) => sum + columnPixels(width), 0) - 2 * PIXELS_OF_PADDING;
  return Math.max(1, Math.floor((pixels * POINTS_IN_PIXEL * SAFETY) / (size / 2)));
}

/** The height in points, in whole pixels, of a row that shows so many lines. */
export function heightOfLines(lines: number, size: number): number {
  return Math.ceil((lines * size * LINE_PITCH + PADDING) / POINTS_IN_PIXEL) * POINTS_IN_PIXEL;
}

/** How many lines a row of this height in points shows. */
export function linesWithin(height: number, size: number): number {
  const wholePixels = Math.floor(height / POINTS_IN_PIXEL) * POINTS_IN_PIXEL;
  return Math.floor((wholePixels - PADDING) / (size * LINE_PITCH));
}

/** How many lines the highest row shows. */
export function linesInHighestRow(size: number): number {
  return linesWithin(HIGHEST_ROW, size);
}
