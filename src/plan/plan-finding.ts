import type { ColumnId } from "../ledger";

/**
 * What can be found in a plan. A code that the catalog of checks has too means the same here. The others:
 * - `field-missing`: the label itself is not there, though the items around have it
 * - `label-colon`: a label without the colon that the plan puts behind its labels
 * - `label-glued`: a label behind another's value with nothing between
 * - `label-spaced`: spaces within a label
 * - `label-misspelt`: a label that the plan writes otherwise elsewhere, here with a character lost or wrong
 * - `label-repeated`: a label that an item has twice; both values are kept
 * - `label-unknown`: a label that means nothing to us; its values are kept as remarks
 * - `unit-cut-off`: a unit's name that the plan writes longer elsewhere, and that ends as no unit's name does
 * - `duty-in-measures`: units or limit stand only in the measures, and were taken from there
 * - `text-bracket`: an open bracket in a text other than a unit's name
 * - `text-lost`: characters are missing from a date or a number outside the limit
 * - `line-not-understood`: lines among the items that belong to none of their fields
 */
export type PlanFindingCode =
  | "number-missing"
  | "number-duplicate"
  | "number-gap"
  | "field-blank"
  | "field-missing"
  | "unit-bracket"
  | "unit-separator"
  | "unit-cut-off"
  | "deadline-unreadable"
  | "deadline-invalid"
  | "deadline-repaired"
  | "label-colon"
  | "label-glued"
  | "label-spaced"
  | "label-misspelt"
  | "label-repeated"
  | "label-unknown"
  | "duty-in-measures"
  | "text-bracket"
  | "text-lost"
  | "line-not-understood";

export type PlanSeverity = "error" | "warning" | "info";

/** How grave each is: an error must be settled before the ledger is sent out. */
export const PLAN_SEVERITIES: Readonly<Record<PlanFindingCode, PlanSeverity>> = {
  "number-missing": "error",
  "number-duplicate": "error",
  "number-gap": "warning",
  "field-blank": "error",
  "field-missing": "warning",
  "unit-bracket": "warning",
  "unit-separator": "info",
  "unit-cut-off": "warning",
  "deadline-unreadable": "error",
  "deadline-invalid": "error",
  "deadline-repaired": "warning",
  "label-colon": "warning",
  "label-glued": "warning",
  "label-spaced": "info",
  "label-misspelt": "warning",
  "label-repeated": "info",
  "label-unknown": "info",
  "duty-in-measures": "info",
  "text-bracket": "warning",
  "text-lost": "warning",
  "line-not-understood": "warning",
};

/** Something found in a plan, as data; {@link planFindingMessage} makes the sentence. Nothing of it was changed. */
export interface PlanFinding {
  readonly code: PlanFindingCode;
  readonly severity: PlanSeverity;
  /** 1-based line of the plan's text. */
  readonly line: number;
  /** The item it was found in; `null` for lines between items. */
  readonly item: { readonly batch: string; readonly number: string } | null;
  readonly column: ColumnId | null;
  /** The label as the plan writes it, or the column's standard title; `""` where neither applies. */
  readonly header: string;
  /** What stands there. */
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A finding; its severity is that of its code. */
export function planFinding(
  code: PlanFindingCode,
  found: Omit<PlanFinding, "code" | "severity" | "params"> & Partial<Pick<PlanFinding, "params">>,
): PlanFinding {
  return { code, severity: PLAN_SEVERITIES[code], params: {}, ...found };
}
