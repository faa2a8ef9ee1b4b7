import type { CellRange } from "../../../sheet";
import { ExcelFailure } from "../excel-failure";
import { isTooLarge } from "../failure-of-error";
import { jsonBytes, TARGET_BYTES } from "../json-bytes";
import { cellCount, rangeOf } from "../ranges";

/** What of each cell of a range is read. */
export type CellProperty = "values" | "formulas" | "numberFormat" | "valueTypes";

/** Some properties of one range. */
export interface Piece {
  readonly properties: readonly CellProperty[];
  readonly range: CellRange;
}

/** Takes what was read of a range, or of some of its rows: row by row, as Excel gives it. */
export type TakeCells = (
  property: CellProperty,
  range: CellRange,
  rows: readonly (readonly unknown[])[],
) => void;

/**
 * Bytes a cell is first thought to take. High for what people write, so that the first answer is small and only shows how
 * dense the sheet is.
 */
const FIRST_GUESS: Readonly<Record<CellProperty, number>> = {
  values: 1_000,
  formulas: 300,
  numberFormat: 40,
  valueTypes: 12,
};
/** Room for cells denser than those before them. */
const MARGIN = 1.3;
/** An estimate falls by no more than this at once. */
const STEEPEST = 4;
/** What naming a range and answering for it takes, besides its cells. */
const PIECE_BYTES = 600;

/** Reads pieces of one sheet in as few requests as keep every answer near {@link TARGET_BYTES}. */
export class PieceReader {
  private readonly bytesOfCell: Record<CellProperty, number> = { ...FIRST_GUESS };

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheet: Excel.Worksheet,
  ) {}

  /**
   * Pieces too large for one answer come in parts, from the top. What Excel refuses as too large is asked for again in
   * smaller parts.
   * @throws ExcelFailure `too-large` where not even a single row is given.
   */
  async read(pieces: readonly Piece[], take: TakeCells): Promise<void> {
    const waiting = pieces.toReversed();
    while (waiting.length > 0) {
      const batch = this.nextBatch(waiting);
      const answers = await this.ask(batch);
      if (answers) this.takeAll(answers, take);
      else this.putBack(batch, waiting);
    }
  }

  /** Takes from the end of the list what fits into one answer, at least one row. */
  private nextBatch(waiting: Piece[]): Piece[] {
    const batch: Piece[] = [];
    let room = TARGET_BYTES;
    for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
      const [part, rest] = this.cut(piece, room);
      if (part) batch.push(part);
      if (rest) {
        waiting.push(rest);
        break;
      }
      room -= PIECE_BYTES + cellCount(piece.range) * this.bytesOf(piece);
    }
    return batch;
  }

  /** The rows of a piece that fit, and the others; `null` where there are none. */
  private cut(piece: Piece, room: number): [part: Piece | null, rest: Piece | null] {
    const { range } = piece;
    const width = range.right - range.left + 1;
    const fitting = Math.floor((room - PIECE_BYTES) / (width * this.bytesOf(piece)));
    const rows = room === TARGET_BYTES ? Math.max(1, fitting) : fitting;
    if (rows < 1) return [null, piece];
    const last = range.top + rows - 1;
    if (last >= range.bottom) return [piece, null];
    return [
      { ...piece, range: { ...range, bottom: last } },
      { ...piece, range: { ...range, top: last + 1 } },
    ];
  }

  /** Bytes of one cell, all properties together. */
  private bytesOf({ properties }: Piece): number {
    return properties.reduce((sum, property) => sum + this.bytesOfCell[property], 0);
  }

  /** What Excel answers, or `null` where it is too much: the web says so, or gives null in the place of the cells. */
  private async ask(batch: readonly Piece[]): Promise<Answer[] | null> {
    const asked = batch.map((piece) => {
      const range = rangeOf(this.sheet, piece.range);
      range.load(piece.properties.join(","));
      return { piece, range };
    });
    try {
      await this.context.sync();
    } catch (error) {
      if (isTooLarge(error)) return null;
      throw error;
    }
    const answers = asked.flatMap(({ piece, range }) =>
      piece.properties.map((property) => ({
        property,
        range: piece.range,
        rows: range[property] as Answer["rows"] | null,
      })),
    );
    // Released one after the other with later requests, not all at the end.
    for (const { range } of asked) range.untrack();
    return answers.every(isComplete) ? answers : null;
  }

  private takeAll(answers: readonly Answer[], take: TakeCells): void {
    const seen = new Map<CellProperty, { bytes: number; cells: number }>();
    for (const { property, range, rows } of answers) {
      const { bytes, cells } = seen.get(property) ?? { bytes: 0, cells: 0 };
      seen.set(property, { bytes: bytes + jsonBytes(rows), cells: cells + cellCount(range) });
      take(property, range, rows);
    }
    for (const [property, { bytes, cells }] of seen) {
      const lowest = this.bytesOfCell[property] / STEEPEST;
      this.bytesOfCell[property] = Math.max((bytes / cells) * MARGIN, lowest);
    }
  }

  /** Asks again for at most half of what was refused at once. */
  private putBack(batch: readonly Piece[], waiting: Piece[]): void {
    const [first] = batch;
    if (batch.length === 1 && first?.range.top === first?.range.bottom) {
      throw new ExcelFailure("too-large", `row ${(first?.range.top ?? 0) + 1}`);
    }
    const cells = batch.reduce((sum, { range }) => sum + cellCount(range), 0);
    const properties = new Set(batch.flatMap((piece) => piece.properties));
    for (const property of properties) {
      const heavier = (2 * TARGET_BYTES) / cells / properties.size;
      this.bytesOfCell[property] = Math.max(this.bytesOfCell[property] * 2, heavier);
    }
    waiting.push(...batch.toReversed());
  }
}

interface Answer {
  readonly property: CellProperty;
  readonly range: CellRange;
  readonly rows: readonly (readonly unknown[])[];
}

function isComplete(
  answer: Omit<Answer, "rows"> & { readonly rows: Answer["rows"] | null },
): answer is Answer {
  return answer.rows !== null;
}
