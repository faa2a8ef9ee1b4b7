import { verificationEdits, type VerificationOutcome } from "../../../app";
import type { CellEdit } from "../../../sheet";
import type { AppliedView, WrittenView } from "../answers";
import { filledVerification, writeSample, type SampleRequest } from "../verification-desk";
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
  private verification: VerificationOutcome | null = null;

  constructor(private readonly workbook: WorkbookAtHand) {}

  /** What waits to be checked on site, by stratum; `null` where no day was chosen or nothing waits. */
  waiting(): WaitingView | null {
    const { scoped, asOf } = this.workbook.reading;
    return asOf ? waitingView(scoped, asOf) : null;
  }

  /** 抽取核查: draws a sample and gives the user its 核查表. */
  async drawVerification(request: SampleRequest): Promise<WrittenView> {
    const { host, reading, asOf } = this.workbook;
    return writeSample(host, reading.scoped, asOf, request);
  }

  /** Reads a filled 核查表; what it changes is looked at before it is applied. */
  async readVerification(file: File): Promise<VerificationView> {
    this.verification = await filledVerification(file, this.workbook.reading.scoped);
    return verificationView(this.verification);
  }

  /** What the 核查表 read last would change. */
  verificationEdits(): EditLine[] {
    return editLines(this.edits, this.workbook.reading.scoped);
  }

  /** 录入核查结果. */
  async applyVerification(): Promise<AppliedView> {
    const applied = await this.workbook.apply(this.edits);
    this.verification = null;
    return applied;
  }

  /** The same, cell by cell. */
  get edits(): readonly CellEdit[] {
    return this.verification ? verificationEdits(this.verification) : [];
  }
}
