/**
 * The columns that ledgers have, whatever their kind. A column means the same in every kind; a kind chooses which of
 * them it has, what they are called there and which must be filled (see {@link LedgerKind}).
 */
export type ColumnId =
  | "batch"
  | "number"
  | "problem"
  | "target"
  | "measures"
  | "leaders"
  | "leadUnits"
  | "accountable"
  | "responsibleUnits"
  | "responsiblePersons"
  | "supervisors"
  | "deadline"
  | "progress"
  | "status"
  | "percent"
  | "completedOn"
  | "verification"
  | "verifiedOn"
  | "closed"
  | "closedOn"
  | "lagReason"
  | "nextSteps"
  | "reportingUnit"
  | "reporter"
  | "phone"
  | "reviewer"
  | "reportedOn"
  | "remarks";

/** Columns whose cells name units. */
export type UnitColumnId = "leadUnits" | "responsibleUnits";

/** Columns whose cells hold a day. */
export type DateColumnId = (typeof DATE_COLUMNS)[number];

/** The same, in the order of a ledger. */
export const DATE_COLUMNS = ["completedOn", "verifiedOn", "closedOn", "reportedOn"] as const;

/** What a cell of the column is read as. */
export type ColumnType = "text" | "number" | "units" | "deadline" | "status" | "percent" | "date" | "yesNo";
