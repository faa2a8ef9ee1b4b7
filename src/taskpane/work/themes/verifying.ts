import { readVerification, type VerificationOutcome } from "../../../app";
import type { WorkbookHost } from "../../../hosts";
import type { CellEdit } from "../../../sheet";
import type { AppliedView, WrittenView } from "../answers";
import { filledForm, writeSample, type SampleRequest } from "../verification-desk";
import { editLines, type EditLine } from "../views/edit-line";
import {
  verificationView,
  waitingView,
  type VerificationView,
  type WaitingView,
} from "../views/verification-view";
import type { WorkbookAtHand } from "../workbook-at-hand";

/** 核查销号: samples to be checked on site, and what the check found. */
export class Verifying {
  /** The 核查表 read last, and what it says of the ledger as this was read last. */
  private filled: { readonly form: WorkbookHost; readonly outcome: VerificationOutcome } | null = null;

  constructor(private readonly workbook: WorkbookAtHand) {
    workbook.follow(() => this.thinkOver());
  }

  /** What waits to be checked on site, by stratum; `null` where no day was chosen or nothing waits. */
  waiting(): WaitingView | null {
    const { scoped, asOf } = this.workbook.reading;
    return asOf ? waitingView(scoped, asOf) : null;
  }

  /** 抽取核查: draws a sample of what waits by now, and gives the user its 核查表. */
  async drawVerification(request: SampleRequest): Promise<WrittenView> {
    await this.workbook.read();
    const { host, reading, asOf } = this.workbook;
    return writeSample(host, reading.scoped, asOf, request);
  }

  /** Reads a filled 核查表; what it changes is looked at before it is applied. */
  async readVerification(file: File): Promise<VerificationView> {
    const { outcome } = await this.understand(await filledForm(file));
    return verificationView(outcome);
  }

  /** What the 核查表 read last would change. */
  verificationEdits(): EditLine[] {
    return editLines(this.edits, this.workbook.reading.scoped);
  }

  /** 录入核查结果. */
  async applyVerification(): Promise<AppliedView> {
    const applied = await this.workbook.apply(() => this.edits);
    this.filled = null;
    return applied;
  }

  /** The same, cell by cell. */
  get edits(): readonly CellEdit[] {
    return this.filled?.outcome.edits ?? [];
  }

  /** Items may stand elsewhere than when the 核查表 was read. */
  private async thinkOver(): Promise<void> {
    if (this.filled) await this.understand(this.filled.form);
  }

  /** @throws VerbRefused where the 核查表 has no rows of items. */
  private async understand(form: WorkbookHost): Promise<{ readonly outcome: VerificationOutcome }> {
    this.filled = { form, outcome: await readVerification(this.workbook.reading.scoped, form) };
    return this.filled;
  }
}
