import type {
  CellRange,
  CellSpec,
  CellStyle,
  ChartSpec,
  PrintSpec,
  RowSpec,
  SheetSpec,
  SpecValue,
} from "../../sheet";
import { pageHeight } from "./page-area";
import { pageBreaks, type RowGroup } from "./page-breaks";
import type { Paper } from "./print-style";
import { heightOfLines, HIGHEST_ROW, linesInHighestRow, roomIn } from "./row-height";
import { shownText } from "./shown-text";
import { countLines, type TextLine, wrapText } from "./wrap-text";

/** A cell of a row being laid out, from left to right. */
export interface Part {
  readonly value: SpecValue;
  readonly style: CellStyle;
  /** How many columns it takes; one unless said. */
  readonly span?: number;
  /** A formula without `=`, of which `value` is the result. */
  readonly formula?: string;
}

interface PlacedPart extends Part {
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** How many lines it takes. */
  readonly count: number;
  /** They themselves, of a text that goes on in rows below. */
  readonly lines: readonly TextLine[];
  /** How many lines one row can show of it. */
  readonly linesInRow: number;
}

const STANDARD_SIZE = 10;
/** In characters: a border so near to the wanted place is taken. */
const HALF_A_COLUMN = 4;

/** A sheet in the making: rows are added from the top, each as high as its text needs. */
export class SheetDraft {
  private readonly rows: RowSpec[] = [];
  private readonly merges: CellRange[] = [];
  private readonly charts: ChartSpec[] = [];
  private readonly groups: RowGroup[] = [];
  private header: number | null = null;
  private readonly rooms: { readonly size: number; readonly room: number }[] = [];

  /** @param widths of the columns, in characters. */
  constructor(private readonly widths: readonly number[]) {}

  /** The 0-based row that is added next. */
  get nextRow(): number {
    return this.rows.length;
  }

  /**
   * Adds a row. A text too long for the highest row goes on in rows below, the cells beside it merged over them.
   * @param least height in points, for rows that leave room
   * @returns how many rows of the sheet it took
   */
  add(parts: readonly Part[], least = 0): number {
    if (this.addPlain(parts, least)) return 1;
    const placed = this.place(parts);
    const count = Math.max(1, ...placed.map((part) => Math.ceil(part.count / part.linesInRow)));
    for (const part of placed) this.merge(part, count);
    for (let piece = 0; piece < count; piece++) {
      const height = Math.max(least, ...placed.map((part) => heightOfPiece(part, piece)));
      this.rows.push({ cells: this.cellsOf(count > 1 ? placed.map(fromTheTop) : placed, piece), height });
    }
    return count;
  }

  /**
   * Adds a row of a table, whose cells all hold values alone and look as their columns do.
   * @param least height in points, for rows that leave room
   * @param known the height in points that its texts ask for, where it is known
   * @returns whether it was added: not where one row of the sheet cannot show it
   */
  addValues(
    values: readonly SpecValue[],
    styles: readonly CellStyle[],
    least = 0,
    known: number | null = null,
  ): boolean {
    const asked = known ?? this.heightOfValues(values, styles);
    if (asked === null) return false;
    this.rows.push({ values, styles, height: Math.max(least, asked) });
    return true;
  }

  private heightOfValues(values: readonly SpecValue[], styles: readonly CellStyle[]): number | null {
    let height = 0;
    for (let column = 0; column < styles.length; column += 1) {
      const own = this.heightOf(values[column] ?? null, styles[column] ?? NO_STYLE, column);
      if (own === null) return null;
      if (own > height) height = own;
    }
    return height;
  }

  /** Adds a row of single cells where one row of the sheet can show them. */
  private addPlain(parts: readonly Part[], least: number): boolean {
    let height = least;
    for (const [column, { value, style, span }] of parts.entries()) {
      if (value === "" || span !== undefined) return false;
      const own = this.heightOf(value, style, column);
      if (own === null) return false;
      height = Math.max(height, own);
    }
    this.rows.push({ cells: parts, height });
    return true;
  }

  /** The height in points that a single cell asks for; `null` where no row is high enough. */
  private heightOf(value: SpecValue, style: CellStyle, column: number): number | null {
    const size = style.size ?? STANDARD_SIZE;
    const most = linesInHighestRow(size);
    const lines = countLines(shownText(value, style), this.room(column, column, size), most + 1);
    return lines > most ? null : heightOfLines(lines, size);
  }

  /**
   * Adds a row of single cells that stays one row of the sheet, as data has to. A text that it cannot show whole begins at
   * its top.
   * @param least height in points, for rows that leave room
   */
  addWhole(parts: readonly Part[], least = 0): void {
    if (this.addPlain(parts, least)) return;
    let height = least;
    const cells = parts.map((part, column) => {
      const own = this.heightOf(part.value, part.style, column);
      height = Math.max(height, own ?? HIGHEST_ROW);
      return wholeCell(own === null ? { ...part, style: { ...part.style, vertical: "top" } } : part);
    });
    this.rows.push({ cells, height });
  }

  /** Keeps rows on one page as far as they fit on one. @param from 0-based, the first; the last is the one added last. */
  keepTogether(from: number): void {
    this.groups.push({ from, to: this.nextRow - 1 });
  }

  /**
   * Over how many columns each of several parts of a line goes, so that their widths are about in proportion to the shares; each
   * at least over one.
   */
  spans(shares: readonly number[]): number[] {
    const [all, whole] = [sumOf(shares), sumOf(this.widths)];
    let [column, reached, share] = [0, 0, 0];
    return shares.map((own, place) => {
      share += own;
      const first = column;
      const last = this.widths.length - (shares.length - place);
      while (column <= last && (column === first || reached < (share / all) * whole - HALF_A_COLUMN)) {
        reached += this.widths[column] ?? 0;
        column += 1;
      }
      if (place === shares.length - 1) column = this.widths.length;
      return column - first;
    });
  }

  /** Adds a row of one text over all columns. */
  addLine(text: string, style: CellStyle, least?: number): void {
    this.add([{ value: text, style, span: this.widths.length }], least);
  }

  /** The same for a text that a formula makes. @param text its result. */
  addComputedLine(text: string, formula: string, style: CellStyle): void {
    this.add([{ value: text, formula, style, span: this.widths.length }]);
  }

  /** Puts a chart on cells that stay empty; see `leaveRows`. */
  addChart(chart: ChartSpec): void {
    this.charts.push(chart);
  }

  /** Adds rows in which nothing stands. @param height of each, in points. */
  leaveRows(count: number, height: number): void {
    for (let row = 0; row < count; row++) this.add([], height);
  }

  /** The first of these sizes in which a text fits on one line over all columns; the last where it fits in none. */
  sizeOnOneLine(text: string, sizes: readonly number[]): number {
    const fits = sizes.find((size) => countLines(text, roomIn(this.widths, size)) === 1);
    return fits ?? sizes.at(-1) ?? STANDARD_SIZE;
  }

  /** Adds the header row of the table: it stays in place on the screen and is printed again on each page. */
  addHeader(titles: readonly string[], style: CellStyle): void {
    this.header = this.nextRow;
    this.add(titles.map((value) => ({ value, style })));
  }

  /** The finished sheet. @param frozenColumns how many columns stay in place on the screen. */
  sheet(name: string, paper: Paper, frozenColumns = 0): SheetSpec {
    const { header } = this;
    return {
      name,
      columns: this.widths.map((width) => ({ width })),
      rows: this.rows,
      merges: this.merges,
      ...(this.charts.length > 0 && { charts: this.charts }),
      ...(header !== null && { freeze: { rows: header + 1, columns: frozenColumns } }),
      print: { ...paper, ...this.pages(paper) },
    };
  }

  private pages(paper: Paper): Partial<PrintSpec> {
    const { header } = this;
    const heights = this.rows.map(({ height = 0 }) => height);
    const breaks = pageBreaks(heights, this.groups, {
      height: pageHeight(paper, this.widths),
      header: header === null ? 0 : (heights[header] ?? 0),
    });
    return {
      ...(header !== null && { repeatRows: { from: header, to: header } }),
      ...(breaks.length > 0 && { pageBreaks: breaks }),
    };
  }

  private place(parts: readonly Part[]): PlacedPart[] {
    let left = 0;
    return parts.map(({ value, style, span = 1, formula }) => {
      const right = left + span - 1;
      const size = style.size ?? STANDARD_SIZE;
      const text = shownText(value, style);
      const room = this.room(left, right, size);
      const linesInRow = linesInHighestRow(size);
      const counted = countLines(text, room, linesInRow + 1);
      const lines = counted > linesInRow ? wrapText(text, room) : NO_LINES;
      const count = Math.max(counted, lines.length);
      const placed = { value, style, left, right, text, count, lines, linesInRow };
      left = right + 1;
      return formula === undefined ? placed : { ...placed, formula };
    });
  }

  /** Half-width characters on a line over some columns; asked for each cell, and the same for a whole column. */
  private room(left: number, right: number, size: number): number {
    if (left !== right) return roomIn(this.widths.slice(left, right + 1), size);
    const known = this.rooms[left];
    if (known?.size === size) return known.room;
    const room = roomIn([this.widths[left] ?? 0], size);
    this.rooms[left] = { size, room };
    return room;
  }

  private merge(part: PlacedPart, count: number): void {
    const { left, right } = part;
    const [top, bottom] = [this.nextRow, this.nextRow + count - 1];
    if (!isContinued(part)) {
      if (right > left || bottom > top) this.merges.push({ top, left, bottom, right });
      return;
    }
    for (let row = top; right > left && row <= bottom; row++) {
      this.merges.push({ top: row, left, bottom: row, right });
    }
  }

  private cellsOf(placed: readonly PlacedPart[], piece: number): CellSpec[] {
    const cells: CellSpec[] = [];
    for (const part of placed) {
      cells.push(cellOfPiece(part, piece));
      for (let column = part.left; column < part.right; column++)
        cells.push({ value: null, style: part.style });
    }
    return cells;
  }
}

/** A row that goes on below may go on on the next page: what is centred in it would be torn apart there. */
function fromTheTop(part: PlacedPart): PlacedPart {
  let style = TOP_STYLES.get(part.style);
  if (!style) {
    style = { ...part.style, vertical: "top" };
    TOP_STYLES.set(part.style, style);
  }
  return { ...part, style };
}

/** One object for all cells of a style: hosts know a style they have met by the object. */
const TOP_STYLES = new WeakMap<CellStyle, CellStyle>();

const NO_STYLE: CellStyle = {};
const NO_LINES: readonly TextLine[] = [];

function isContinued({ count, linesInRow }: PlacedPart): boolean {
  return count > linesInRow;
}

function heightOfPiece({ count, linesInRow, style }: PlacedPart, piece: number): number {
  const left = count - piece * linesInRow;
  return left <= 0 ? 0 : heightOfLines(Math.min(left, linesInRow), style.size ?? STANDARD_SIZE);
}

function cellOfPiece(part: PlacedPart, piece: number): CellSpec {
  const { style } = part;
  if (isContinued(part)) {
    const lines = part.lines.slice(piece * part.linesInRow, (piece + 1) * part.linesInRow);
    const text = part.text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
    return { value: text === "" ? null : text, style };
  }
  return piece > 0 ? { value: null, style } : wholeCell(part);
}

function wholeCell({ value, style, formula }: Part): CellSpec {
  if (formula !== undefined) return { value, formula, style };
  return { value: value === "" ? null : value, style };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
