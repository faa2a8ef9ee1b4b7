import { displayWidth } from "../../text";
import { lowestWidths } from "./measured-widths";
import { widthForRoom } from "./row-height";

/** How wide a column may become, in characters. */
export interface WidthRange {
  readonly least: number;
  readonly most: number;
}

/** A column that takes its share of the page. */
export interface SharingColumn {
  readonly width: WidthRange;
  /** What stands in it. */
  readonly texts: readonly string[];
}

/** Width given away at a time, in characters. */
const STEP = 0.5;
/** Of a column's width, what holds no text: padding, and on average half a character at the end of each line. */
const LOST_AT_EDGES = 1;

/** Size of the text that widths are measured for, in points. */
const MEASURED_SIZE = 10;
/** Widths are whole pixels, of which a character has so many. */
const PIXELS_IN_CHARACTER = 8;

/**
 * Divides the page between the columns so that the rows come out low, each column within its range: step by step the column
 * whose text makes the rows highest becomes wider, what is left over goes to the columns that still break their text, and then
 * the rows are measured and width moved to where it lowers them. Together they are as wide as `total`, to a character, where
 * their ranges allow it.
 */
export function shareWidth(columns: readonly SharingColumn[], total: number): number[] {
  const sharers = columns.map((column) => new Sharer(column));
  const rows = Math.max(0, ...columns.map(({ texts }) => texts.length));
  const heights = Array.from({ length: rows }, (_, row) =>
    sharers.reduce((sum, sharer) => sum + sharer.weightIn(row), 0),
  );
  let left = total - sharers.reduce((sum, { width }) => sum + width, 0);
  for (; left >= STEP; left -= STEP) {
    const [best, gain] = mostUseful(sharers, heights);
    if (best === null || gain <= 0) break;
    best.widen(heights);
  }
  const widths = filled(sharers, total);
  const measured = columns.map(({ width, texts }) => ({ ...width, texts }));
  return lowestWidths(measured, widths, MEASURED_SIZE);
}

/** The page filled to its edge: by the columns that still break their text, else by all, each as far as its range goes. */
function filled(sharers: readonly Sharer[], total: number): number[] {
  const first = widened(
    sharers.map(({ width }) => width),
    sharers.map(({ width, most, breaksText }) => (breaksText ? Math.max(0, most - width) : 0)),
    total,
  );
  return widened(
    first,
    sharers.map(({ most }, index) => Math.max(0, most - (first[index] ?? 0))),
    total,
  );
}

function widened(widths: readonly number[], slack: readonly number[], total: number): number[] {
  const left = total - sum(widths);
  const room = sum(slack);
  if (left < STEP || room <= 0) return [...widths];
  const share = Math.min(1, left / room);
  return widths.map((width, index) => {
    const more = (slack[index] ?? 0) * share;
    return width + Math.floor(more * PIXELS_IN_CHARACTER) / PIXELS_IN_CHARACTER;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mostUseful(
  sharers: readonly Sharer[],
  heights: readonly number[],
): [best: Sharer | null, gain: number] {
  let best: Sharer | null = null;
  let most = 0;
  for (const sharer of sharers) {
    const gain = sharer.gain(heights);
    if (gain > most) [best, most] = [sharer, gain];
  }
  return [best, most];
}

/**
 * A column while the page is being divided. The height of a row is the greatest number of lines among its cells; for it
 * stands the fourth root of the sum of their fourth powers, which also falls a little when the second highest shrinks, so
 * that two columns which are equally full both grow.
 */
class Sharer {
  width: number;
  readonly most: number;
  private readonly lengths: readonly number[];

  constructor({ width, texts }: SharingColumn) {
    this.width = width.least;
    this.most = width.most;
    this.lengths = texts.map(displayWidth);
  }

  /** Whether its longest text does not stay on one line. */
  get breaksText(): boolean {
    return widthForRoom(Math.max(0, ...this.lengths), MEASURED_SIZE) > this.width;
  }

  weightIn(row: number, width = this.width): number {
    const lines = (this.lengths[row] ?? 0) / Math.max(LOST_AT_EDGES, width - LOST_AT_EDGES);
    return lines * lines * lines * lines;
  }

  /** How much lower all rows together would be if this column were a step wider; 0 where it may not be. */
  gain(heights: readonly number[]): number {
    if (this.width + STEP > this.most) return 0;
    let gain = 0;
    for (let row = 0; row < heights.length; row += 1) {
      const height = heights[row] ?? 0;
      const lower = Math.max(0, height - this.weightIn(row) + this.weightIn(row, this.width + STEP));
      gain += fourthRoot(height) - fourthRoot(lower);
    }
    return gain;
  }

  /** Becomes a step wider, and `heights` lower. */
  widen(heights: number[]): void {
    for (const [row, height] of heights.entries()) {
      heights[row] = Math.max(0, height - this.weightIn(row) + this.weightIn(row, this.width + STEP));
    }
    this.width += STEP;
  }
}

function fourthRoot(value: number): number {
  return Math.sqrt(Math.sqrt(value));
}
