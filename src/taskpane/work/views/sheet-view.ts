import { cellText, type CellRange, type CellValue, type Grid, type SheetInfo, valueAt } from "../../../sheet";

/** A sheet as its tab. */
export interface SheetTab {
  readonly sheet: string;
  readonly hidden: boolean;
}

/** How large a sheet is, and how its rows and columns are laid out: all that is needed before any cell is shown. */
export interface SheetShape {
  readonly sheet: string;
  /** For each row, how many lines of text it shows; 0 for a hidden row. */
  readonly rowLines: Uint8Array;
  /** For each column its width in characters, as Excel counts them; 0 for a hidden column. */
  readonly columnWidths: Float32Array;
}

/** A cell as it is drawn. */
export interface SheetCell {
  readonly text: string;
  /** Numbers and dates stand at the end, yes, no and errors in the middle, as in Excel. */
  readonly align: "start" | "center" | "end";
}

/** A merged area with what its first cell holds. */
export interface MergedCell extends CellRange {
  readonly cell: SheetCell;
}

/** Some rows of a sheet. */
export interface SheetWindow {
  /** The first row, 0-based. */
  readonly from: number;
  /** Cells row by row; rows are ragged as in {@link Grid}. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Merged areas that reach into these rows. */
  readonly merges: readonly MergedCell[];
}

/** Width of a column that nobody set, in characters. */
export const STANDARD_WIDTH = 8.43;
/** No row is drawn higher than this many lines; the rest of a text is read above the sheet. */
export const MOST_LINES = 4;
/** Longer texts are cut: no cell shows more. */
const CHARACTERS_SHOWN = 400;

/** The tabs of a workbook, in their order. */
export function sheetTabs(sheets: readonly SheetInfo[]): SheetTab[] {
  return sheets.map(({ name, visibility }) => ({ sheet: name, hidden: visibility !== "visible" }));
}

/** How a sheet is laid out. */
export function sheetShape(grid: Grid): SheetShape {
  const columns = grid.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const columnWidths = Float32Array.from({ length: columns }, (_, column) =>
    grid.hiddenColumns.has(column) ? 0 : (grid.columnWidths.get(column) ?? STANDARD_WIDTH),
  );
  const merged = mergedCells(grid);
  const rowLines = Uint8Array.from({ length: Math.max(grid.rows.length, 1) }, (_, row) =>
    grid.hiddenRows.has(row) ? 0 : linesOf(grid.rows[row] ?? [], columnWidths, merged.get(row)),
  );
  return { sheet: grid.sheet, rowLines, columnWidths };
}

/** Rows `from` (0-based) and following, at most `count`. */
export function sheetWindow(grid: Grid, from: number, count: number): SheetWindow {
  const to = from + count;
  return {
    from,
    rows: grid.rows.slice(from, to).map((row) => row.map(sheetCell)),
    merges: grid.merges
      .filter(({ top, bottom }) => top < to && bottom >= from)
      .map((range) => ({
        ...range,
        cell: sheetCell(valueAt(grid, range.top, range.left)) ?? { text: "", align: "start" },
      })),
  };
}

function sheetCell(value: CellValue): SheetCell | null {
  if (value === null) return null;
  return { text: cellText(value).slice(0, CHARACTERS_SHOWN), align: alignOf(value) };
}

function alignOf(value: CellValue): SheetCell["align"] {
  if (typeof value === "number") return "end";
  if (typeof value === "boolean") return "center";
  if (value === null || typeof value === "string") return "start";
  return value.kind === "error" ? "center" : "end";
}

/** First cells of merged areas, row by row: their text has more room than their own cell. */
function mergedCells({ merges }: Grid): Map<number, Set<number>> {
  const cells = new Map<number, Set<number>>();
  for (const { top, left } of merges) {
    const row = cells.get(top);
    if (row) row.add(left);
    else cells.set(top, new Set([left]));
  }
  return cells;
}

function linesOf(
  row: readonly CellValue[],
  widths: Float32Array,
  merged: ReadonlySet<number> | undefined,
): number {
  let most = 1;
  for (const [column, value] of row.entries()) {
    // Only text is wrapped: a number too wide for its column stays on one line.
    if (typeof value !== "string" || merged?.has(column)) continue;
    const width = widths[column] ?? 0;
    if (width > 0) most = Math.max(most, wrappedLines(value, width));
    if (most >= MOST_LINES) return MOST_LINES;
  }
  return most;
}

/** How many lines a text needs in a column so many characters wide; a Chinese character is two wide. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (let index = 0; index < text.length && lines < MOST_LINES; index += 1) {
    const code = text.charCodeAt(index);
    const wide = code > 0x2e7f ? 2 : 1;
    if (code === LINE_BREAK || used + wide > width) {
      lines += 1;
      used = code === LINE_BREAK ? 0 : wide;
    } else used += wide;
  }
  return lines;
}

const LINE_BREAK = 10;
