const POINTS_IN_PIXEL = 0.75;
/** Excel's column of one character is 8 pixels wide and every column has 5 more (standard font 宋体 11, 96 dpi). */
const PIXELS_IN_CHARACTER = 8;
const PIXELS_OF_COLUMN = 5;

/** A column's width in points, from its width in characters. */
export function columnPoints(characters: number): number {
  return (characters * PIXELS_IN_CHARACTER + PIXELS_OF_COLUMN) * POINTS_IN_PIXEL;
}

/** A column's width in characters, from its width in points: the inverse of {@link columnPoints}. */
export function columnCharacters(points: number): number {
  return Math.max(0, points / POINTS_IN_PIXEL - PIXELS_OF_COLUMN) / PIXELS_IN_CHARACTER;
}
