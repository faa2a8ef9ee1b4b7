import type { ColumnId } from "../ledger";

/** Columns in which what several units wrote stands side by side, each under its unit's name. */
export const SIDE_BY_SIDE: readonly ColumnId[] = ["progress", "lagReason", "nextSteps"];

/** Columns in which the lead unit's word counts. */
export const LEAD_ONLY: readonly ColumnId[] = [
  "status",
  "percent",
  "completedOn",
  "verification",
  "verifiedOn",
  "closed",
  "closedOn",
];
