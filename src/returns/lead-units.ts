import type { Item } from "../ledger";
import type { UnitRef } from "../units";

/** What a unit does that does not lead. */
const HELPS = /配合|协助|协同|参与/;

/**
 * The units that lead an item: those in the column of lead units, but for those of whom it says that they help; where it has none, those of which the
 * cell of the responsible ones says that they lead (`牵头：市水利局 配合：市公安局`); empty where nothing says who leads.
 */
export function leadUnitsOf({ units: { leadUnits, responsibleUnits } }: Item): readonly UnitRef[] {
  return leadUnits.length > 0 ? leadersIn(leadUnits) : saidToLead(responsibleUnits);
}

/** Of a cell that names none but helpers all lead: its column says so. */
const leadersIn = readOnce((refs) => {
  const leading = refs.filter(({ role }) => role === null || !HELPS.test(role));
  const all = leading.length > 0 ? leading : refs;
  return all.map((ref) => (ref.note !== null && HELPS.test(ref.note) ? { ...ref, note: null } : ref));
});

const saidToLead = readOnce((refs) => refs.filter(({ role }) => role?.includes("牵头") === true));

/** Items of a sheet whose cells say the same share what was read of them: each is gone through once. */
function readOnce(read: (refs: readonly UnitRef[]) => readonly UnitRef[]): typeof read {
  const known = new WeakMap<readonly UnitRef[], readonly UnitRef[]>();
  return (refs) => {
    const before = known.get(refs);
    if (before) return before;
    const found = read(refs);
    known.set(refs, found);
    return found;
  };
}

/** The units of an item whose measures stand on rows of their own, each with its unit; none where one cell names them for the whole item. */
export function unitsOfRows({ rows, units, text }: Item): readonly string[] {
  const column = units.leadUnits.length > 0 ? "leadUnits" : "responsibleUnits";
  if (rows.length < 2 || !text[column]?.includes("\n")) return [];
  return units[column].flatMap(unitsOf);
}

/** A group's members, a unit's name, or the spelling that the directory does not know. */
export function unitsOf({ name, members, text }: UnitRef): readonly string[] {
  return members.length > 0 ? members : [name ?? text];
}
