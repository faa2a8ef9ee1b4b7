import type { ColumnId, Item, Status } from "../ledger";
import type { Severity } from "./finding";
import type { RuleCode } from "./rule-code";

/** Whose cells of a column may stay blank. */
export interface BlankAllowance {
  /** Units by their standard names: an item that one of its lead units (or, without any, of its responsible units) is among. */
  readonly units: readonly string[];
  /** Statuses of an item. */
  readonly statuses: readonly Status[];
}

/** What an office settles about the rules, as plain data. */
export interface CheckSettings {
  /** Rules that are graver or lighter here than in the catalog, or left out. */
  readonly rules: Readonly<Partial<Record<RuleCode, Severity | "off">>>;
  /** How many days ahead count as 临期. */
  readonly dueSoonDays: number;
  /** Columns that a ledger must have; `null`: those of its kind. */
  readonly requiredColumns: readonly ColumnId[] | null;
  /** Columns that must be filled for each item; `null`: those of its kind. */
  readonly requiredFields: readonly ColumnId[] | null;
  /** Who may leave what blank, column by column. */
  readonly mayBeBlank: Readonly<Partial<Record<ColumnId, BlankAllowance>>>;
}

/** What holds where an office has settled nothing. 临期 is one 旬 (DOMAIN §5); of an item that is struck off no progress is asked. */
export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  rules: {},
  dueSoonDays: 10,
  requiredColumns: null,
  requiredFields: null,
  mayBeBlank: { progress: { units: [], statuses: ["closed"] } },
};

/** Whether an item may leave a column blank. */
export function mayLeaveBlank(item: Item, id: ColumnId, { mayBeBlank }: CheckSettings): boolean {
  const allowance = mayBeBlank[id];
  if (!allowance) return false;
  const { leadUnits, responsibleUnits } = item.units;
  const answering = leadUnits.length > 0 ? leadUnits : responsibleUnits;
  return (
    (item.status !== null && allowance.statuses.includes(item.status)) ||
    answering.some(({ name }) => name !== null && allowance.units.includes(name))
  );
}
