/** The letters over a column, from its 0-based index: 0 → `A`, 26 → `AA`. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based index of a column from its letters, in either case: `A` → 0, `aa` → 26; `null` where they are no letters of a sheet. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : null;
}

/** A cell's name as the user sees it, from 0-based row and column: (11, 2) → `C12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** Rows and columns (both 0-based) of a cell's name, `$` ignored; `null` where it is no name of one cell. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  return column === null || row >= MAX_ROWS ? null : { row, column };
}

/** The size of a sheet in Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
/** @see MAX_ROWS */
export const MAX_COLUMNS = 16_384;
