import { compareDekads, type Dekad } from "../calendar";
import type { Item } from "../ledger";
import { withDaysNear } from "./days-near";
import { dayNear } from "./named-day";
import { nearestTo } from "./nearest-dekad";
import type { OtherDekadRow, ReturnedRow, ReturnedWorkbook } from "./merge-result";

/** A return taken for one 旬, and its rows for others. */
export interface ReturnOfDekad {
  readonly returned: ReturnedWorkbook;
  readonly otherDekadRows: readonly OtherDekadRow[];
}

/**
 * Parts the rows of a return, its days without a year placed near the 旬: those of the 旬 merged, or of none that is named, and those of
 * others. A return with no row for that 旬 stays whole, and is one for another 旬.
 */
export function ofDekad(returned: ReturnedWorkbook, merged: Dekad | null): ReturnOfDekad {
  const dekadOf = (row: ReturnedRow): Dekad | null => row.dekad ?? returned.dekad;
  const hasMerged = merged !== null && returned.rows.some((row) => isSame(dekadOf(row), merged));
  const dekad = hasMerged ? merged : returned.dekad;
  const rows: ReturnedRow[] = [];
  const otherDekadRows: OtherDekadRow[] = [];
  for (const row of returned.rows) {
    const own = dekadOf(row);
    if (own === null || isSame(own, dekad)) rows.push(withItem(row, withDaysNear(row.item, merged)));
    else otherDekadRows.push({ returned: row.item, dekad: own });
  }
  return { returned: { ...returned, dekad, rows }, otherDekadRows };
}

function withItem(row: ReturnedRow, item: Item): ReturnedRow {
  return item === row.item ? row : { ...row, item };
}

/** A return whose 旬 and 填报日期 are named without a year, in the year in which they are nearest to a 旬; of no 旬 where that is unknown. */
export function inYearNear(returned: ReturnedWorkbook, near: Dekad | null): ReturnedWorkbook {
  if (returned.isYearNamed) return returned;
  const placed = (dekad: Dekad | null): Dekad | null => dekad && near && nearestTo(near, dekad);
  const rows = returned.rows.map((row) => ({ ...row, dekad: placed(row.dekad) }));
  const { dayWithoutYear } = returned;
  const reportedOn = returned.reportedOn ?? (dayWithoutYear && near && dayNear(dayWithoutYear, near));
  return { ...returned, dekad: placed(returned.dekad), isYearNamed: near !== null, reportedOn, rows };
}

/** A return that a person says is for a 旬: the rows of its own 旬 are for that one. */
export function asOfDekad(returned: ReturnedWorkbook, dekad: Dekad): ReturnedWorkbook {
  const rows = returned.rows.map((row) =>
    isSame(row.dekad ?? returned.dekad, returned.dekad) ? { ...row, dekad } : row,
  );
  return { ...returned, dekad, isYearNamed: true, rows };
}

function isSame(one: Dekad | null, other: Dekad | null): boolean {
  return one === null || other === null ? one === other : compareDekads(one, other) === 0;
}
