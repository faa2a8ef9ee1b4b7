import { filledRows } from "./filled-row";
import type { MatchedRows } from "./match-rows";
import type { OtherUnit, ReturnedWorkbook } from "./merge-result";
import type { Ownership } from "./ownership";

/** Whose a file is that names two units. */
export interface UnitInDoubt {
  readonly unit: string;
  readonly otherUnit: OtherUnit;
}

/**
 * A file whose name speaks of one unit and in which another stands is the latter's; but where more of the items on which something was written
 * are the former's, the label was left from another unit's form or the office's ledger. `null` where it names one unit, or is of several anyway.
 */
export function unitInDoubt(
  returned: ReturnedWorkbook,
  { matched, notOwn }: MatchedRows,
  ownership: Ownership,
): UnitInDoubt | null {
  const { unit, fileUnit, rows } = returned;
  if (unit === null || fileUnit === null || rows.some((row) => row.unit !== null)) return null;
  const all = [...matched, ...notOwn];
  const filled = all.filter(filledRows(returned));
  const itemsOf = (one: string): number =>
    (filled.length > 0 ? filled : all).filter(({ master }) => ownership.names(master, one)).length;
  return itemsOf(fileUnit) > itemsOf(unit)
    ? { unit: fileUnit, otherUnit: { unit, named: "within" } }
    : { unit, otherUnit: { unit: fileUnit, named: "in-file-name" } };
}
