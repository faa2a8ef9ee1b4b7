import type { Item } from "../ledger";
import type { UnitRef } from "../units";

const byRole = new WeakMap<readonly UnitRef[], readonly UnitRef[]>();

/**
 * The units that lead an item: those in the column of lead units; where it has none, those of which the cell of the responsible ones says so
 * (`牵头：市水利局 配合：市公安局`); empty where nothing says who leads.
 */
export function leadUnitsOf({ units: { leadUnits, responsibleUnits } }: Item): readonly UnitRef[] {
  if (leadUnits.length > 0) return leadUnits;
  const known = byRole.get(responsibleUnits);
  if (known) return known;
  const leading = responsibleUnits.filter(({ role }) => role?.includes("牵头"));
  byRole.set(responsibleUnits, leading);
  return leading;
}
