import { gridOf } from "../../../sheet";
import type { CellRange, Grid } from "../../../sheet";
import { SheetNotFound } from "../..";
import type { DateSystem } from "../date-system";
import { ExcelFailure } from "../excel-failure";
import { readingExcel } from "../in-excel";
import { cellCount } from "../ranges";
import { findFormulas } from "./formula-areas";
import { PieceReader } from "./piece-reader";
import type { Piece } from "./piece-reader";
import { SheetCells } from "./sheet-cells";
import { readLayout } from "./sheet-layout";

/**
 * Places of a sheet that are read at most. A ledger has some ten thousand; a stray value in the last row of a sheet would have
 * Excel send a million empty rows.
 */
const MOST_CELLS = 4_000_000;

/** What is known of the open workbook besides the sheet that is read. */
export interface WorkbookFacts {
  readonly dates: DateSystem;
  /** This Excel tells merged areas apart (ExcelApi 1.13). */
  readonly knowsMerges: boolean;
}

/**
 * Reads a sheet: where it has values, how it is laid out, where its formulas are, the values in few large answers, and then
 * only the formats, types and formulas that matter.
 * @throws SheetNotFound where no sheet has this name.
 * @throws ExcelFailure
 */
export function readSheet(name: string, { dates, knowsMerges }: WorkbookFacts): Promise<Grid> {
  return readingExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const area = await findValues(context, sheet, name);
    if (!area) return gridOf(name, []);
    const corner = { ...area, top: 0, left: 0 };
    const layout = await readLayout(context, sheet, corner, knowsMerges);
    const formulas = await findFormulas(context, sheet, area);
    const cells = new SheetCells(area);
    const reader = new PieceReader(context, sheet);
    const take = cells.take.bind(cells);
    await reader.read([{ properties: ["values"], range: area }], take);
    const asFormulas = formulas.map((range): Piece => ({ properties: ["formulas"], range }));
    await reader.read([...cells.piecesForNumbersAndErrors(), ...asFormulas], take);
    if (cells.hasDates) cells.readDates(await dates.is1904(context));
    cells.clearCovered(layout.merges);
    cells.trim();
    const hiddenRows = new Set([...layout.hiddenRows].filter((row) => row < cells.rows.length));
    return { ...layout, sheet: name, rows: cells.rows, formulas: cells.formulas, hiddenRows };
  });
}

/** The smallest range with all values of a sheet, or `null` where it has none. */
async function findValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<CellRange | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (sheet.isNullObject) throw new SheetNotFound(name);
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  if (cellCount({ ...area, top: 0, left: 0 }) > MOST_CELLS) {
    throw new ExcelFailure("sheet-too-large", `${rowCount} rows, ${columnCount} columns`);
  }
  return area;
}
