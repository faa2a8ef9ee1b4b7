import { columnIndex, columnLetter, MAX_COLUMNS, MAX_ROWS } from "../../../src/sheet";
import { HostError } from "../protocol";

/** A rectangle of a sheet; row and column are 0-based, `rows` and `columns` count. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** @throws HostError `InvalidArgument` where it leaves the sheet or is empty. */
export function areaOf(row: number, column: number, rows: number, columns: number): Area {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!whole || !inside || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
  return { row, column, rows, columns };
}

/**
 * Reads `B2`, `B2:D9`, `B:D` or `2:9`, with `$` and in either case, without a sheet name.
 * @throws HostError `InvalidArgument` where it is none of these.
 */
export function parseArea(address: string): Area {
  const [first = "", last = first, ...more] = address.trim().replaceAll("$", "").split(":");
  const start = corner(first);
  const end = corner(last);
  const complete = (start?.row === undefined) === (end?.row === undefined);
  if (!start || !end || more.length > 0 || !complete) throw new HostError("InvalidArgument");
  const single = first === last && !address.includes(":");
  if (single && (start.row === undefined || start.column === undefined))
    throw new HostError("InvalidArgument");
  const rows = [start.row ?? 0, end.row ?? MAX_ROWS - 1].toSorted((a, b) => a - b);
  const columns = [start.column ?? 0, end.column ?? MAX_COLUMNS - 1].toSorted((a, b) => a - b);
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  return areaOf(top, left, bottom - top + 1, right - left + 1);
}

function corner(text: string): { row?: number; column?: number } | null {
  const [matched, letters = "", digits = ""] = /^([A-Za-z]{0,3})([1-9]\d{0,6})?$/.exec(text) ?? [];
  const column = letters === "" ? undefined : columnIndex(letters);
  if (matched === undefined || matched === "" || column === null) return null;
  return {
    ...(digits === "" ? {} : { row: Number(digits) - 1 }),
    ...(column === undefined ? {} : { column }),
  };
}

/** `B2:D9`, `B2`, `B:D` for whole columns, `2:9` for whole rows. */
export function areaText({ row, column, rows, columns }: Area): string {
  const left = columnLetter(column);
  const right = columnLetter(column + columns - 1);
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows === MAX_ROWS) return `${left}:${right}`;
  const start = `${left}${row + 1}`;
  const end = `${right}${row + rows}`;
  return start === end ? start : `${start}:${end}`;
}

/** True for whole rows and whole columns, whose cells Excel neither sends nor takes one by one. */
export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

export function intersection(first: Area, second: Area): Area | null {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(first: Area, second: Area): Area {
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const bottom = Math.max(first.row + first.rows, second.row + second.rows);
  const right = Math.max(first.column + first.columns, second.column + second.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
}

export function sameArea(first: Area, second: Area): boolean {
  return areaText(first) === areaText(second);
}

export function hasCell(area: Area, row: number, column: number): boolean {
  const down = row - area.row;
  const across = column - area.column;
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}
