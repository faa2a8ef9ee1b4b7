import { cellText, isBlank, type CellValue } from "../../sheet";
import { isSurelyLonger } from "../header/sure-length";
import { LONGEST_TOP_HEADER, type RowContext } from "./classify-row";
import { isExample, isSubtotal } from "./row-patterns";

/** With fewer cells a numbered row may be a heading, a header or a note. */
const FEWEST_CELLS = 4;
const NUMBER = /^\d{1,12}$/;

/**
 * Whether a row is an item beyond doubt: a plain number, nothing merged, a text too long for any header. Says so only where
 * `classifyRow` would, without taking the row apart: nearly all rows of a long ledger are such.
 */
export function isPlainItem(row: number, cells: readonly CellValue[], context: RowContext): boolean {
  const { header, merges, belowHeader } = context;
  const column = header.columns.get("number")?.column;
  if (belowHeader || column === undefined || !isPlainNumber(cells[column] ?? null)) return false;
  return !merges.crosses(row) && !beginsOtherwise(cells, column, context) && isNoHeader(cells, context);
}

function isPlainNumber(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 1e12;
  return typeof value === "string" && NUMBER.test(value.trim());
}

/** The row's first cell, unless it is the number, says that the row is an example or a sum. */
function beginsOtherwise(cells: readonly CellValue[], number: number, { header }: RowContext): boolean {
  const column = cells.findIndex((value) => !isBlank(value));
  if (column === number) return false;
  const text = cellText(cells[column] ?? null).trim();
  return isExample(text) || (isSubtotal(text) && header.places.get(column) !== "problem");
}

/** Holds what belongs to an item, texts that no header is as long as, and too few that are headers. */
function isNoHeader(cells: readonly CellValue[], { header, vocabulary }: RowContext): boolean {
  const most = Math.max(vocabulary.mostChinese, header.mostChinese);
  let [filled, headers] = [0, 0];
  let [hasLong, hasLonger, hasSubstance] = [false, false, false];
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column] ?? null;
    if (isBlank(value)) continue;
    filled += 1;
    const id = header.places.get(column);
    if (id !== undefined && id !== "number" && id !== "batch") hasSubstance = true;
    if (typeof value !== "string") continue;
    if (value.trim().length > LONGEST_TOP_HEADER) hasLong = true;
    if (isSurelyLonger(value, most)) hasLonger = true;
    else if (vocabulary.headerOf(value.trim()) !== null) headers += 1;
  }
  return (
    filled >= FEWEST_CELLS && hasLong && hasLonger && hasSubstance && (headers < 3 || headers * 2 < filled)
  );
}
