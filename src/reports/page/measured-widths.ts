import { linesInHighestRow, roomIn } from "./row-height";
import { countLines } from "./wrap-text";

/** A column as the measuring sees it. */
export interface MeasuredColumn {
  readonly least: number;
  readonly most: number;
  /** What stands in it, from the top. */
  readonly texts: readonly string[];
}

/** Widths moved from one column to another at a time, in characters, the boldest first. */
const MOVES = [8, 4, 2, 1, 0.5];
/** More rows than these are not measured: every second, third… stands for the others. */
const ROWS_MEASURED = 60;
/** Each round looks at all pairs of columns; a page is settled long before. */
const MOST_ROUNDS = 40;
/** A line that the highest row of a sheet has no room for counts as so many: its text would be cut off, or torn. */
const LINES_FOR_ONE_TOO_MANY = 20;

/**
 * The lowest table near some widths: its rows measured as they will be wrapped, width moves from one column to another as long as all rows
 * together become lower, a line that no row has room for counting as many. By that count never higher than the given widths, nor than equal
 * widths of the same sum where the columns' ranges allow those.
 * @param size of the text, in points
 */
export function lowestWidths(
  columns: readonly MeasuredColumn[],
  given: readonly number[],
  size: number,
): number[] {
  const table = new MeasuredTable(columns, size);
  let widths = [...given];
  const equal = equalWidths(columns, widths);
  if (equal !== null && table.lines(equal) < table.lines(widths)) widths = equal;
  for (const move of MOVES) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const better = table.bestMove(widths, move);
      if (better === null) break;
      widths = better;
    }
  }
  return widths;
}

function equalWidths(columns: readonly MeasuredColumn[], widths: readonly number[]): number[] | null {
  const share = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return columns.every(({ least, most }) => least <= share && share <= most) ? widths.map(() => share) : null;
}

/** A table while widths are tried on it; what was wrapped once for a room is known. */
class MeasuredTable {
  private readonly known: readonly Map<number, readonly number[]>[];
  private readonly texts: readonly (readonly string[])[];
  private readonly rows: number;
  private readonly highest: number;

  constructor(
    private readonly columns: readonly MeasuredColumn[],
    private readonly size: number,
  ) {
    this.highest = linesInHighestRow(size);
    const all = Math.max(0, ...columns.map(({ texts }) => texts.length));
    const step = Math.max(1, Math.ceil(all / ROWS_MEASURED));
    this.rows = Math.ceil(all / step);
    this.texts = columns.map(({ texts }) => texts.filter((_, row) => row % step === 0));
    this.known = columns.map(() => new Map<number, readonly number[]>());
  }

  /** The lines of all rows together, each row as many as its longest cell takes; those that no row can show count more. */
  lines(widths: readonly number[]): number {
    const each = widths.map((width, column) => this.linesIn(column, width));
    let sum = 0;
    for (let row = 0; row < this.rows; row++) {
      let most = 1;
      for (const own of each) most = Math.max(most, own[row] ?? 1);
      sum += most + Math.max(0, most - this.highest) * LINES_FOR_ONE_TOO_MANY;
    }
    return sum;
  }

  /** The widths after the move that lowers the table most; `null` where none does. */
  bestMove(widths: readonly number[], move: number): number[] | null {
    let best: number[] | null = null;
    let fewest = this.lines(widths);
    for (const [from, { least }] of this.columns.entries()) {
      if ((widths[from] ?? 0) - move < least) continue;
      for (const [to, { most }] of this.columns.entries()) {
        if (from === to || (widths[to] ?? 0) + move > most) continue;
        const moved = widths.map((width, column) =>
          column === from ? width - move : column === to ? width + move : width,
        );
        const lines = this.lines(moved);
        if (lines < fewest) [best, fewest] = [moved, lines];
      }
    }
    return best;
  }

  private linesIn(column: number, width: number): readonly number[] {
    const room = roomIn([width], this.size);
    const known = this.known[column]?.get(room);
    if (known) return known;
    const lines = (this.texts[column] ?? []).map((text) => countLines(text, room));
    this.known[column]?.set(room, lines);
    return lines;
  }
}
