import { WORDS } from "../../words";
import type { PaneActs } from "../pane-acts";

/** 从方案建账: what a user does with a plan. */
export class PlanningActs {
  constructor(private readonly acts: PaneActs) {}

  /** Reads a plan, pasted or from a file. */
  readPlan(source: string | File): Promise<void> {
    return this.acts.attempt(WORDS.plan.reading, async () => {
      this.acts.store.setState({ plan: await this.acts.work.planning.readPlan(source) });
    });
  }

  /** Another plan is to be read. */
  forgetPlan(): void {
    this.acts.store.setState({ plan: null, notice: null });
  }

  /** 建账: makes a ledger of the plan read last. */
  writePlan(): Promise<void> {
    return this.acts.attempt(WORDS.shell.working, async () => {
      const { fileName, items } = await this.acts.work.planning.writePlan();
      this.acts.tellDone(WORDS.plan.written(items, this.acts.whereIs(fileName)));
    });
  }
}
