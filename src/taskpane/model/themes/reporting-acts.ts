import type { ReportRequest } from "../../work/answers";
import { WORDS } from "../../words";
import type { PaneActs } from "../pane-acts";

/** What a user has written to be handed in and handed on. */
export class ReportingActs {
  constructor(private readonly acts: PaneActs) {}

  report(request: ReportRequest): Promise<void> {
    return this.acts.make(WORDS.report.making, async () => {
      const { dekad, fileName, items, changedSince } = await this.acts.work.reporting.report(request);
      this.acts.store.setState({ reported: dekad });
      const warning = changedSince > 0 ? WORDS.report.changedSince(changedSince) : "";
      this.acts.tell({
        tone: changedSince > 0 ? "warning" : "success",
        text: `${WORDS.report.done(items, this.acts.whereIs(fileName))}${warning}`,
        undo: false,
      });
    });
  }

  /** 一键汇总. */
  summarize(): Promise<void> {
    return this.acts.make(WORDS.summary.making, async () => {
      const { fileName } = await this.acts.work.reporting.summarize();
      this.acts.tellDone(WORDS.summary.done(this.acts.whereIs(fileName)));
    });
  }

  /** 公开版. */
  publish(): Promise<void> {
    return this.acts.make(WORDS.summary.making, async () => {
      const { fileName, items, numbers, persons } = await this.acts.work.reporting.publish();
      this.acts.tellDone(WORDS.summary.published(items, numbers, persons, this.acts.whereIs(fileName)));
    });
  }
}
