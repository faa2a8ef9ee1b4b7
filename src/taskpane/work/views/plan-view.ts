import type { PlanOutcome } from "../../../app";
import { columnTitle, rectificationKind, type ColumnId } from "../../../ledger";
import { planFindingMessage, type PlanFinding, type PlanSeverity } from "../../../plan";

/** An item read from a plan, in one line. */
export interface PlannedLine {
  /** `附件1第3项`. */
  readonly name: string;
  readonly problem: string;
  readonly units: string;
  readonly deadline: string;
}

/** Something in a plan that a person should look at. */
export interface PlanFindingLine {
  readonly severity: PlanSeverity;
  /** 1-based line of the plan. */
  readonly line: number;
  /** Name of the item; `""` between items. */
  readonly item: string;
  readonly message: string;
}

/** What was read from a plan, or why nothing was. */
export type PlanView =
  | { readonly kind: "failed"; readonly sentence: string }
  | {
      readonly kind: "read";
      readonly batches: readonly { readonly batch: string; readonly items: number }[];
      /** Titles of the columns in which something stands. */
      readonly columns: readonly string[];
      readonly items: readonly PlannedLine[];
      readonly findings: readonly PlanFindingLine[];
    };

/** What the pane shows of a plan. */
export function planView({ reading: { items, findings } }: PlanOutcome): PlanView {
  const columns = new Set(
    items.flatMap(({ text }) => (Object.keys(text) as ColumnId[]).filter((id) => text[id] !== "")),
  );
  const batches = [...new Set(items.map(({ batch }) => batch))];
  return {
    kind: "read",
    batches: batches.map((batch) => ({
      batch,
      items: items.filter((item) => item.batch === batch).length,
    })),
    columns: rectificationKind.columns
      .filter(({ id }) => columns.has(id))
      .map(({ id }) => columnTitle(rectificationKind, id)),
    items: items.map(({ batch, number, text }) => ({
      name: nameOf({ batch, number }),
      problem: text.problem ?? "",
      units: [text.leadUnits, text.responsibleUnits].filter(Boolean).join("，"),
      deadline: text.deadline ?? "",
    })),
    findings: [...findings].sort(byGravity).map((finding) => ({
      severity: finding.severity,
      line: finding.line,
      item: finding.item ? nameOf(finding.item) : "",
      message: planFindingMessage(finding),
    })),
  };
}

const GRAVITY: readonly PlanSeverity[] = ["error", "warning", "info"];

/** The grave first; of equally grave ones in the order of the plan. */
function byGravity(a: PlanFinding, b: PlanFinding): number {
  return GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity);
}

function nameOf({ batch, number }: { readonly batch: string; readonly number: string }): string {
  return number === "" ? batch : `${batch}第${number}项`;
}
