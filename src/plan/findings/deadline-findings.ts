import { readDeadline } from "../../calendar";
import { planFinding, type PlanFinding } from "../plan-finding";
import type { PlanItem } from "../plan-item";
import { placeIn } from "./place";

/** Limits that cannot be read, name no such day, or have lost characters. */
export function deadlineFindings(items: readonly PlanItem[], planYear: number | null): PlanFinding[] {
  return items.flatMap((item) => {
    const value = item.text.deadline ?? "";
    const place = { ...placeIn(item, "deadline"), value };
    const { stages, problem } = readDeadline(value, planYear === null ? {} : { planYear });
    const repaired = stages
      .filter((stage) => stage.repaired)
      .map(({ text, due }) => planFinding("deadline-repaired", { ...place, params: { text, due } }));
    if (problem === null) return repaired;
    return [
      ...repaired,
      planFinding(problem === "invalid" ? "deadline-invalid" : "deadline-unreadable", place),
    ];
  });
}
