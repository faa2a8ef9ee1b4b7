/** Pixels of one character, and of the margins of a column, in 宋体 11. */
const CHARACTER = 8;
const MARGINS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in points, which the API uses, from characters, which files and people use. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * CHARACTER + MARGINS) * POINTS_PER_PIXEL;
}

/** @see pointsOfCharacters */
export function charactersOfPoints(points: number): number {
  return (points / POINTS_PER_PIXEL - MARGINS) / CHARACTER;
}
