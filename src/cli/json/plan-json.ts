import type { PlanOutcome } from "../../app";
import { planFindingMessage, type PlanFinding } from "../../plan";
import { itemJson } from "./item-json";

/** What `taizhang plan --json` prints; rows are 1-based lines of the plan's text. */
export function planJson(file: string, { reading, items }: PlanOutcome): Record<string, unknown> {
  const { findings, notUnderstood } = reading;
  return {
    file,
    title: reading.title,
    items: items.map(itemJson),
    findings: findings.map(findingJson),
    notUnderstood: notUnderstood.map(({ line, text }) => ({ row: line, text })),
  };
}

/** As a finding of `check`; a plan has no sheet, so the line says where, and nothing of it can be fixed by itself. */
function findingJson(finding: PlanFinding): Record<string, unknown> {
  const { code, severity, line, item, header, value, params } = finding;
  return {
    rule: code,
    severity,
    sheet: "",
    cell: "",
    row: line,
    batch: item?.batch ?? null,
    number: item?.number ?? null,
    header,
    value,
    params,
    message: planFindingMessage(finding),
    fix: null,
  };
}
