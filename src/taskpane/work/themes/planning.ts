import { VerbRefused, writePlanLedger, type PlanOutcome } from "../../../app";
import type { WorkbookHost } from "../../../hosts";
import type { WrittenView } from "../answers";
import { plannedFrom } from "../planned-from";
import type { PlanView } from "../views/plan-view";

/** 从方案建账: a plan's text becomes a ledger. */
export class Planning {
  private plan: PlanOutcome | null = null;

  constructor(private readonly host: WorkbookHost) {}

  /** Reads a plan's text, pasted or from a file. What cannot be read is told, and is no failure of the pane. */
  async readPlan(source: string | File): Promise<PlanView> {
    const { view, outcome } = await plannedFrom(source);
    this.plan = outcome;
    return view;
  }

  /** 建账: writes the ledger of the plan read last as a new workbook. @throws VerbRefused where none was read. */
  async writePlan(): Promise<WrittenView> {
    if (!this.plan) throw new VerbRefused("ledger-not-found");
    const fileName = await writePlanLedger(this.host, this.plan);
    return { fileName, items: this.plan.items.length };
  }
}
