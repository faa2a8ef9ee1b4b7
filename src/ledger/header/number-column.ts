import { cellText, isBlank, valueAt, type CellValue, type Grid } from "../../sheet";
import { foldText } from "../../text";
import type { HeaderMatch } from "./header-match";

/** A column that may hold the number. */
interface NumberCandidate extends HeaderMatch {
  readonly column: number;
}

/** So many rows tell what two columns hold. */
const SEARCHED_ROWS = 400;
/** In fewer rows a plain number beside a count may be anything. */
const ENOUGH = 3;
const PLAIN = /^\d{1,3}$/;
/** What an office numbers its matters with: `X3HA202104130035`, `A-012`, `2021-35`. */
const ID = /^(?=.*\d)[\p{Script=Han}a-z\d\-_./()[\]第号]{1,40}$/u;

/**
 * Of several columns for the number, the one that holds it goes first: a 序号 that only counts the rows of the sheet says less than an 编号 that
 * is another one for each.
 *
 * @param firstRow 0-based row below the header.
 */
export function idsBeforeCounts<T extends NumberCandidate>(
  grid: Grid,
  readings: readonly (readonly T[])[],
  firstRow: number,
): readonly (readonly T[])[] {
  const numbers = readings.flatMap(([first]) => (first?.id === "number" ? [first] : []));
  const [surest, ...others] = numbers.toSorted((a, b) => b.confidence - a.confidence || a.column - b.column);
  const ids = surest && others.find((other) => areIds(rowsOf(grid, firstRow, surest.column, other.column)));
  if (!surest || !ids) return readings;
  return readings.map((reading) => {
    const [first, ...rest] = reading;
    if (first === surest) return [{ ...surest, confidence: ids.confidence }, ...rest];
    return first === ids ? [{ ...ids, confidence: surest.confidence }, ...rest] : reading;
  });
}

interface NumberedRow {
  readonly count: number;
  readonly id: string;
}

/** The rows in which one column has a plain number, with what the other has. */
function rowsOf(grid: Grid, firstRow: number, count: number, id: number): NumberedRow[] {
  const rows: NumberedRow[] = [];
  const end = Math.min(grid.rows.length, firstRow + SEARCHED_ROWS);
  for (let row = firstRow; row < end; row += 1) {
    const number = plainNumber(valueAt(grid, row, count));
    if (number !== null) rows.push({ count: number, id: textOf(valueAt(grid, row, id)) });
  }
  return rows;
}

function plainNumber(value: CellValue): number | null {
  const text = isBlank(value) ? "" : textOf(value);
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

function textOf(value: CellValue): string {
  return foldText(cellText(value));
}

/** Whether a column has another id in each row that its neighbour counts. */
function areIds(rows: readonly NumberedRow[]): boolean {
  const ids = rows.map(({ id }) => id);
  if (rows.length === 0 || !countUp(rows.map(({ count }) => count))) return false;
  if (new Set(ids).size < ids.length || !ids.every((id) => ID.test(id))) return false;
  const isPlain = ids.every((id) => PLAIN.test(id));
  return isPlain ? ids.length >= ENOUGH && !countUp(ids.map(Number)) : true;
}

/** Whether numbers go up by one, beginning with 1 and perhaps again under a heading. */
function countUp(numbers: readonly number[]): boolean {
  return numbers.every(
    (number, index) => number === 1 || (index > 0 && number === (numbers[index - 1] ?? 0) + 1),
  );
}
