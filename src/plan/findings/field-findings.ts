import type { ColumnId } from "../../ledger";
import { isDuty } from "../label-words";
import { planFinding, type PlanFinding } from "../plan-finding";
import type { PlanItem } from "../plan-item";
import { placeIn } from "./place";

/** An item must say what is wrong, what is done about it, and until when. */
const REQUIRED: readonly ColumnId[] = ["problem", "measures", "deadline"];
const UNIT_COLUMNS: readonly ColumnId[] = ["leadUnits", "responsibleUnits", "accountable", "supervisors"];
/** A label that so large a share of the items have is missed in the others. */
const USUAL = 0.8;

/** Labels with nothing behind them, and labels that are not there. */
export function fieldFindings(items: readonly PlanItem[]): PlanFinding[] {
  const usual = usualColumns(items);
  return items.flatMap((item) => [
    ...(Object.keys(item.text) as ColumnId[])
      .filter(
        (column) =>
          item.text[column]?.trim() === "" &&
          (usual.has(column) || REQUIRED.includes(column) || isDuty(column)),
      )
      .map((column) => planFinding("field-blank", { ...placeIn(item, column), value: "" })),
    ...missingColumns(item, usual).map((column) =>
      planFinding("field-missing", { ...placeIn(item, column), value: "" }),
    ),
  ]);
}

function usualColumns(items: readonly PlanItem[]): ReadonlySet<ColumnId> {
  const counts = new Map<ColumnId, number>();
  for (const { text } of items) {
    for (const column of Object.keys(text) as ColumnId[]) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= items.length * USUAL).map(([column]) => column));
}

function missingColumns({ text }: PlanItem, usual: ReadonlySet<ColumnId>): ColumnId[] {
  const expected = new Set<ColumnId>([...REQUIRED, ...usual]);
  if (!UNIT_COLUMNS.some((column) => text[column] !== undefined)) expected.add("responsibleUnits");
  return [...expected].filter((column) => text[column] === undefined && column !== "remarks");
}
