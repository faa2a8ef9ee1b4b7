import { displayWidth } from "../../text";
import { charactersIn } from "./row-height";
import type { Paper } from "./print-style";

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

const PIXELS_IN_CENTIMETRE = 96 / 2.54;
/** Width of the paper lying on its long side, in centimetres. */
const LANDSCAPE_WIDTH = { A4: 29.7, A3: 42 } as const;
/** Halvings of the scale: enough for a hundredth of a character. */
const STEPS = 40;

/** The characters that the columns of a page may be wide together, so that it prints at full size. */
export function pageWidth({ paper, margins }: Paper, columns: number): number {
  const centimetres = LANDSCAPE_WIDTH[paper] - margins.left - margins.right;
  return Math.floor(charactersIn(centimetres * PIXELS_IN_CENTIMETRE, columns));
}

/**
 * Divides the page between the columns by how much text stands in them, each within its range: rows come out low where a
 * column with twice the text is twice as wide. They take more than `total` only where the least widths do.
 */
export function shareWidth(columns: readonly SharingColumn[], total: number): number[] {
  const weights = columns.map(({ texts }) => weightOf(texts));
  const widthsAt = (scale: number): number[] =>
    columns.map(({ width }, index) =>
      Math.min(width.most, Math.max(width.least, Math.floor(scale * (weights[index] ?? 0) * 2) / 2)),
    );
  const sumAt = (scale: number): number => widthsAt(scale).reduce((sum, width) => sum + width, 0);
  let [low, high] = [0, total];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (sumAt(middle) <= total) low = middle;
    else high = middle;
  }
  return widthsAt(low);
}

/** The quadratic mean of the texts' lengths: long texts make the rows high, so they weigh more. */
function weightOf(texts: readonly string[]): number {
  const squares = texts.reduce((sum, text) => sum + displayWidth(text) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, texts.length));
}
