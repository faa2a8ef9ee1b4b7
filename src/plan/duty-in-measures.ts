import type { ColumnId } from "../ledger";
import type { PlanItem } from "./plan-item";
import { labelsInNotes } from "./label";
import { isDuty } from "./label-words";

/** Columns of an item that were taken from its measures, with what stands there. */
export type TakenDuties = Readonly<Partial<Record<ColumnId, string>>>;

/**
 * The units and limits that stand within the measures (`1.……（责任单位：市住建局；完成时限：2021年底）`), for the columns that the
 * item itself does not name. The measures stay whole.
 */
export function dutiesInMeasures({ text }: PlanItem): TakenDuties {
  const values = new Map<ColumnId, Set<string>>();
  for (const { column, value } of labelsInNotes(text.measures ?? "")) {
    if (!isDuty(column) || (text[column] ?? "") !== "" || value === "") continue;
    const known = values.get(column) ?? new Set<string>();
    values.set(column, known.add(value));
  }
  return Object.fromEntries([...values].map(([column, all]) => [column, [...all].join("\n")]));
}
