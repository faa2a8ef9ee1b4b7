export { ledgerItems } from "./ledger-items";
export { planFindingMessage } from "./plan-finding-message";
export type { PlanFinding, PlanFindingCode, PlanSeverity } from "./plan-finding";
export type { PlanItem } from "./plan-item";
export type { PlanLine } from "./plan-line";
export { planTextOf, type PlanParagraph, type PlanTable, type PlanText } from "./plan-text";
export { readPlan, type PlanReading } from "./read-plan";
