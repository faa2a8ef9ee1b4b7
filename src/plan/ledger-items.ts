import { readDeadline, type DateReading } from "../calendar";
import { readStatus, type Item } from "../ledger";
import { readUnits, type UnitDirectory } from "../units";
import type { PlanItem } from "./plan-item";
import type { PlanReading } from "./read-plan";

const BLANK: DateReading = { kind: "blank" };

/** The items of a plan as those of a ledger. They stand in no sheet: their row is the line of the plan's text. */
export function ledgerItems({ items, planYear }: PlanReading, directory: UnitDirectory): Item[] {
  return items.map((item) => ledgerItem(item, planYear, directory));
}

function ledgerItem(
  { line, batch, section, number, text }: PlanItem,
  planYear: number | null,
  directory: UnitDirectory,
): Item {
  const units = (written: string | undefined) =>
    written === undefined || written === "" ? [] : readUnits(written, directory);
  return {
    sheet: "",
    row: line,
    rows: [line],
    section,
    batch,
    number,
    text: { batch, number, ...text },
    units: { leadUnits: units(text.leadUnits), responsibleUnits: units(text.responsibleUnits) },
    deadline: readDeadline(text.deadline ?? "", planYear === null ? {} : { planYear }),
    status: text.status === undefined ? null : readStatus(text.status),
    percent: null,
    dates: { completedOn: BLANK, verifiedOn: BLANK, closedOn: BLANK, reportedOn: BLANK },
    closed: null,
    columns: new Map(),
    elsewhere: null,
  };
}
