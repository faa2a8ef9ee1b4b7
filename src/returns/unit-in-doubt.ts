import type { MatchedRows } from "./match-rows";
import type { OtherUnit, ReturnedWorkbook } from "./merge-result";
import type { Ownership } from "./ownership";

/** Whose a file is that names two units. */
export interface UnitInDoubt {
  readonly unit: string;
  readonly otherUnit: OtherUnit;
}

/**
 * A file whose name speaks of one unit and in which another stands is the latter's; but where none of its items is that unit's, and one the
 * other's, its label was left from another unit's form. `null` where it names one unit, or is of several anyway.
 */
export function unitInDoubt(
  { unit, fileUnit, rows }: ReturnedWorkbook,
  { matched, notOwn }: MatchedRows,
  ownership: Ownership,
): UnitInDoubt | null {
  if (unit === null || fileUnit === null || rows.some((row) => row.unit !== null)) return null;
  const items = [...matched, ...notOwn].map(({ master }) => master);
  const isNamed = (one: string): boolean => items.some((item) => ownership.names(item, one));
  return !isNamed(unit) && isNamed(fileUnit)
    ? { unit: fileUnit, otherUnit: { unit, named: "within" } }
    : { unit, otherUnit: { unit: fileUnit, named: "in-file-name" } };
}
