import type { ColumnId } from "../../ledger";

/** What a unit fills in each 旬, whether or not the master has such a column. */
export const FILLED_EACH_DEKAD: readonly ColumnId[] = [
  "progress",
  "status",
  "completedOn",
  "lagReason",
  "nextSteps",
  "remarks",
];
/** What a unit is asked only where the master keeps it. */
export const FILLED_WHERE_KEPT: readonly ColumnId[] = [
  "percent",
  "verification",
  "verifiedOn",
  "closed",
  "closedOn",
];
