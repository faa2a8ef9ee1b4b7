import { compareDekads, type Dekad } from "../calendar";
import type { Item } from "../ledger";
import { withDaysNear } from "./days-near";
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

/** A return whose 旬 are named without a year, in the year in which they are nearest to a 旬; of no 旬 where that is unknown. */
export function inYearNear(returned: ReturnedWorkbook, near: Dekad | null): ReturnedWorkbook {
  if (returned.isYearNamed) return returned;
  const placed = (dekad: Dekad | null): Dekad | null => dekad && near && nearestTo(near, dekad);
  const rows = returned.rows.map((row) => ({ ...row, dekad: placed(row.dekad) }));
  return { ...returned, dekad: placed(returned.dekad), isYearNamed: near !== null, rows };
}

/** A 旬 of any year in the year in which it is nearest to another: half a year at most lies between the two. */
export function nearestTo(near: Dekad, dekad: Dekad): Dekad {
  const ahead = (dekad.month - near.month) * DEKADS_A_MONTH + dekad.part - near.part;
  const years = ahead > DEKADS_IN_HALF_A_YEAR ? -1 : ahead < -DEKADS_IN_HALF_A_YEAR ? 1 : 0;
  return { ...dekad, year: near.year + years };
}

const DEKADS_A_MONTH = 3;
const DEKADS_IN_HALF_A_YEAR = 18;

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
