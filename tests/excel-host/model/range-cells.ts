import { HostError } from "../protocol";
import { areaText, isUnbounded } from "./area";
import type { Area } from "./area";
import { isRows } from "./arguments";
import { EMPTY } from "./cell";
import type { CellContent, CellLook } from "./cell";
import { typedContent } from "./typed-value";
import type { Worksheet } from "./worksheet";

/** More cells than this in one range Excel neither reads nor writes. */
const MOST_CELLS = 5_000_000;

/** Reads something of every cell; `null` for whole rows and columns, and where this Excel sends nothing for so many. */
export function readCells<Value>(
  sheet: Worksheet,
  area: Area,
  read: (content: CellContent, look: CellLook) => Value,
): Value[][] | null {
  const cells = area.rows * area.columns;
  if (isUnbounded(area) || cells > (sheet.workbook.conditions.nullValuesOver ?? Infinity)) return null;
  if (cells > MOST_CELLS) throw new HostError("RangeExceedsLimit");
  const rows: Value[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const values: Value[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      values.push(read(sheet.shown(row, column), sheet.cells.look(row, column)));
    }
    rows.push(values);
  }
  return rows;
}

/**
 * Gives every cell its part of `input`: one value for all, or rows of the range's size. `null` leaves a cell as it is.
 * @throws HostError `InvalidArgument` where the sizes differ.
 */
export function eachCell(
  area: Area,
  input: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  if (Array.isArray(input)) checkSize(area, input);
  const rows = isRows(input) ? input : null;
  for (let down = 0; down < area.rows; down += 1) {
    for (let across = 0; across < area.columns; across += 1) {
      const value: unknown = rows ? rows[down]?.[across] : input;
      if (value !== null && value !== undefined) put(area.row + down, area.column + across, value);
    }
  }
}

/** Puts values, or formulas, into cells as if they were typed. */
export function typeInto(sheet: Worksheet, area: Area, input: unknown): void {
  sheet.refuseIfLocked(area);
  eachCell(area, input, (row, column, value) => {
    const { numberFormat } = sheet.cells.look(row, column);
    const typed = typedContent(value, numberFormat, sheet.workbook.currentYear);
    if (sheet.isCovered(row, column)) return;
    const { numberFormat: format, ...content } = typed;
    sheet.cells.setContent(row, column, content.value === null ? EMPTY : content);
    if (format !== undefined && numberFormat === "General") {
      sheet.cells.setLook({ row, column, rows: 1, columns: 1 }, formatLook(format));
    }
  });
  sheet.tellChanged(areaText(area), "RangeEdited");
}

const formatLooks = new Map<string, Partial<CellLook>>();

/** One object a number format, so that cells of the same format share their look. */
export function formatLook(numberFormat: string): Partial<CellLook> {
  const known = formatLooks.get(numberFormat) ?? { numberFormat };
  formatLooks.set(numberFormat, known);
  return known;
}

function checkSize({ rows, columns }: Area, input: readonly unknown[]): void {
  const fits = input.length === rows && isRows(input) && input.every((row) => row.length === columns);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
