import type { DateReading } from "../../calendar";
import type { Item } from "../../ledger";
import type { UnitRef } from "../../units";

/** An item in the command's JSON: every text column the sheet has, and what was read of it. */
export function itemJson(item: Item): Record<string, unknown> {
  const { leadUnits, responsibleUnits } = item.units;
  return {
    ...item.text,
    row: item.row,
    rows: item.rows,
    batch: item.batch,
    number: item.number,
    section: item.section,
    leadUnits: leadUnits.map(unitJson),
    responsibleUnits: responsibleUnits.map(unitJson),
    deadline: item.deadline,
    status: item.status,
    percent: item.percent,
    completedOn: dayOf(item.dates.completedOn),
    closedOn: dayOf(item.dates.closedOn),
    verifiedOn: dayOf(item.dates.verifiedOn),
    closed: item.closed,
  };
}

function unitJson({ text, match, name, members, suggestions, role, note }: UnitRef): Record<string, unknown> {
  return {
    text,
    match,
    name,
    ...(members.length > 0 ? { members } : {}),
    suggestions,
    role,
    note,
  };
}

/** A day as ISO text; `null` where the cell holds none. */
function dayOf(reading: DateReading): string | null {
  return reading.kind === "date" ? reading.date : null;
}
