import type { Item } from "../ledger";
import type { UnitDirectory, UnitRef } from "../units";

/** The stratum of items that only departments of the city answer for. */
export const DEPARTMENTS = "市直部门";
/** That of items for which several counties answer. */
export const SEVERAL_COUNTIES = "涉及多个县（市、区）";

/** The county an item lies in, by the units that it names; groups stand for their members. */
export function stratumBy(directory: UnitDirectory): (item: Item) => string {
  return ({ units: { leadUnits, responsibleUnits } }) => {
    const named = [...leadUnits, ...responsibleUnits].flatMap(unitsOf);
    const counties = new Set(named.flatMap((unit) => directory.countyOf(unit) ?? []));
    const [only] = counties;
    if (only === undefined) return DEPARTMENTS;
    return counties.size === 1 ? only : SEVERAL_COUNTIES;
  };
}

function unitsOf({ name, members }: UnitRef): readonly string[] {
  return members.length > 0 ? members : name === null ? [] : [name];
}
