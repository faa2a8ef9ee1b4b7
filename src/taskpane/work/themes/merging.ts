import { itemsOf, returnsDirectory, VerbRefused, writeMergedLedger, type ReadReturn } from "../../../app";
import {
  NO_DECISIONS,
  ownershipBy,
  referTo,
  wordsOf,
  type DecidedRow,
  type FileDecision,
  type ItemReference,
  type MergeDecisions,
  type Take,
} from "../../../returns";
import type { AppliedView } from "../answers";
import {
  DISAGREEMENTS,
  withConflict,
  withFile,
  withoutConflict,
  withoutRow,
  withoutUnit,
  withRow,
  withRule,
} from "../merge-decisions";
import type { ReadingPoolParts } from "../pool/reading-pool";
import { unreadableSentence } from "../unreadable-sentence";
import type { EditLine } from "../views/edit-line";
import { mergeView, type ConflictRef, type MergeView } from "../views/merge-view";
import type { Overview } from "../views/overview";
import { mergedCells, mergeEditLines, type MergedCellView } from "../views/sources-view";
import type { WorkbookAtHand } from "../workbook-at-hand";

/** 回收合并: the returned workbooks, what a person decides about them, and what they bring into the ledger. */
export class Merging {
  /** Whether returns were merged before: those merged from none on are of another merge then. */
  private hasMerged = false;
  /** Whether the answer to all conflicts alike was given here, not in a pane that was closed since. */
  private hasRuled = false;

  constructor(private readonly workbook: WorkbookAtHand) {}

  /**
   * Reads returned files, several at a time, and merges them with those read before. Each failure is told, and the others go on.
   * @param onState told of each file as it begins and ends, by its place from 0.
   * @throws VerbRefused where there is no ledger that they could be merged into.
   */
  async merge(files: readonly File[], onState: ReadingPoolParts<ReadReturn>["onState"]): Promise<Overview> {
    const { scoped } = this.workbook.reading;
    if (itemsOf(scoped).length === 0) throw new VerbRefused("ledger-not-found");
    if (this.hasMerged && !this.workbook.merged) await this.workbook.forgetRules();
    this.hasMerged = true;
    await this.workbook.returns.read(files, scoped, onState);
    return this.workbook.mergeAnew();
  }

  /** Reads no further returned file; what was read is merged. */
  stopMerging(): void {
    this.workbook.returns.stop();
  }

  /** Puts the returns away; what was decided about each is kept for when it is read again. */
  clearReturns(): Overview {
    this.workbook.returns.clear();
    return this.workbook.mergeAnew();
  }

  /** What was merged; `null` where nothing was. */
  mergeView(): MergeView | null {
    const { merged, settings, known } = this.workbook;
    const { rules } = settings.mergeDecisions;
    const byLead = DISAGREEMENTS.every((kind) =>
      rules.some((rule) => rule.kind === kind && rule.take.from === "lead"),
    );
    if (!merged) return null;
    const ownership = ownershipBy(returnsDirectory(this.workbook.reading.scoped));
    const isRuleEarlier = !this.hasRuled;
    return mergeView(merged, {
      byLead,
      isRuleEarlier,
      daysToReport: settings.daysToReport,
      known,
      ownership,
    });
  }

  /** Every merged cell with where it came from. */
  mergedCells(): MergedCellView[] {
    const { merged } = this.workbook;
    return merged ? mergedCells(merged) : [];
  }

  /** What merging would change in the master. */
  mergeEdits(): EditLine[] {
    const { merged } = this.workbook;
    return merged ? mergeEditLines(merged.changes.edits) : [];
  }

  /** 合并进总台账: changes the master's cells, so that it can be taken back. */
  applyMerge(): Promise<AppliedView> {
    return this.workbook.apply(() => this.workbook.merged?.changes.edits ?? []);
  }

  /** Writes the merged ledger as a new workbook. */
  async writeMerged(): Promise<void> {
    await this.workbook.read();
    const { host, reading, merged } = this.workbook;
    if (!merged) throw new VerbRefused("ledger-not-found");
    const told = { failureText: unreadableSentence };
    await writeMergedLedger(host, reading.scoped, merged.outcome.result, this.workbook.asOf, told);
  }

  /** Decides one conflict; `null` takes the decision back. */
  decideConflict(about: ConflictRef, take: Take | null): Promise<Overview> {
    const key = JSON.stringify(about);
    const conflict = this.workbook.merged?.outcome.result.conflicts.find(
      ({ before, column }) => JSON.stringify({ item: referTo(before), column }) === key,
    );
    if (!conflict || !take) return this.decide(withoutConflict(this.decisions, about));
    return this.decide(
      withConflict(this.decisions, { ...about, between: wordsOf(conflict.entries, about.column), take }),
    );
  }

  /** Takes the lead unit's word in all that units disagree on and nobody decided one by one; or no longer. */
  decideByLead(byLead: boolean): Promise<Overview> {
    this.hasRuled = true;
    return this.decide(withRule(this.decisions, DISAGREEMENTS, byLead ? { from: "lead" } : null));
  }

  /** Says which items a doubtful row speaks of, mostly one, none where it is none of the master's; `null` takes the decision back. */
  decideRow(row: DecidedRow, items: readonly ItemReference[] | null): Promise<Overview> {
    const { unusedDecisions: unused = [] } = this.workbook.merged?.outcome.result ?? {};
    if (!items) return this.decide(withoutRow(this.decisions, row, unused));
    return this.decide(withRow(this.decisions, { ...row, items }, unused));
  }

  /** Says whose a returned file is, that it is for this 旬, or that it is left aside; in the next 旬 a file of that name is another. */
  decideFile(decision: Omit<FileDecision, "inDekad">): Promise<Overview> {
    const { dekad } = this.workbook.reading;
    return this.decide(withFile(this.decisions, dekad ? { ...decision, inDekad: dekad } : decision));
  }

  /** Takes back whose a returned file was said to be: that is asked again. */
  askUnitAgain(file: string): Promise<Overview> {
    return this.decide(withoutUnit(this.decisions, file, this.workbook.reading.dekad));
  }

  /** Takes back all that was decided about the returns. */
  forgetMergeDecisions(): Promise<Overview> {
    return this.decide(NO_DECISIONS);
  }

  private async decide(mergeDecisions: MergeDecisions): Promise<Overview> {
    await this.workbook.keep({ mergeDecisions });
    return this.workbook.mergeAnew();
  }

  private get decisions(): MergeDecisions {
    return this.workbook.settings.mergeDecisions;
  }
}
