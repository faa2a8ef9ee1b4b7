import type { SampleRequest } from "../../work/verification-desk";
import { WORDS } from "../../words";
import type { PaneActs } from "../pane-acts";

/** 核查销号: what a user does with samples and filled 核查表. */
export class VerifyingActs {
  constructor(private readonly acts: PaneActs) {}

  /** 抽取核查: writes a 核查表 of a sample. */
  drawVerification(request: SampleRequest): Promise<void> {
    return this.acts.make(WORDS.verification.making, async () => {
      const { fileName, items } = await this.acts.work.verifying.drawVerification(request);
      this.acts.tellDone(WORDS.verification.drawn(items, this.acts.whereIs(fileName)));
    });
  }

  /** Reads a filled 核查表 and shows what it would change. */
  readVerification(file: File): Promise<void> {
    return this.acts.attempt(WORDS.shell.reading, async () => {
      const view = await this.acts.work.verifying.readVerification(file);
      this.acts.store.setState(({ version }) => ({ verification: view, version: version + 1 }));
    });
  }

  /** 录入核查结果. */
  applyVerification(): Promise<void> {
    return this.acts.change(async () => {
      const applied = await this.acts.work.verifying.applyVerification();
      this.acts.store.setState({ verification: null });
      return applied;
    }, WORDS.verification.applied);
  }
}
