import { planFinding, type PlanFinding } from "../plan-finding";
import type { PlanItem } from "../plan-item";
import { placeIn } from "./place";

/** Missing, doubled and skipped numbers, batch by batch. */
export function numberFindings(items: readonly PlanItem[]): PlanFinding[] {
  const batches = new Set(items.map(({ batch }) => batch));
  return [...batches].flatMap((batch) => numbersOf(items.filter((item) => item.batch === batch)));
}

function numbersOf(items: readonly PlanItem[]): PlanFinding[] {
  const lines = new Map<string, number>();
  let before = 0;
  return items.flatMap((item) => {
    const { number, line } = item;
    const place = { ...placeIn(item, "number"), value: number };
    if (number === "") return [planFinding("number-missing", place)];
    const firstLine = lines.get(number);
    if (firstLine !== undefined)
      return [planFinding("number-duplicate", { ...place, params: { number, firstLine } })];
    lines.set(number, line);
    const value = Number(number);
    if (!Number.isInteger(value)) return [];
    const missing = value > before + 1 && before > 0 ? missingBetween(before, value) : null;
    before = value;
    return missing === null ? [] : [planFinding("number-gap", { ...place, params: { number, missing } })];
  });
}

function missingBetween(before: number, after: number): string {
  return after - before === 2 ? String(before + 1) : `${before + 1} 至 ${after - 1}`;
}
