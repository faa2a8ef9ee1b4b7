import {
  changedSinceSubmitted,
  checkOptionsOf,
  DEFAULT_OFFICE_SETTINGS,
  exportFindings,
  itemsOf,
  lastDekadOf,
  loadSettings,
  proposedFixes,
  publish,
  rememberAliases,
  rememberUnit,
  report,
  saveSettings,
  snapshotBefore,
  summarize,
  VerbRefused,
  verificationEdits,
  withSnapshot,
  writeLedger,
  writeMergedLedger,
  type DistributeOptions,
  type LeftAlone,
  type OfficeSettings,
  type ReadReturn,
  type SettingProblem,
  type VerificationOutcome,
  writePlanLedger,
  type PlanOutcome,
} from "../../app";
import { addDays, daysBetween, dekadEnd, type Dekad, type IsoDate } from "../../calendar";
import type { Severity } from "../../checks";
import type { WorkbookHost } from "../../hosts";
import type { NamedBytes } from "../../hosts/file";
import type { SheetCorrection } from "../../ledger";
import { type Snapshot, snapshotOf } from "../../measures";
import { LETTER_KINDS } from "../../reports";
import {
  NO_DECISIONS,
  openRow,
  referTo,
  wordsOf,
  type FileDecision,
  type ItemReference,
  type MergeDecisions,
  type Take,
} from "../../returns";
import type { AppliedEdits, CellEdit, CellRef } from "../../sheet";
import { decide, type UnitDecision } from "../../units";
import type {
  AppliedView,
  DistributedView,
  LettersRequest,
  LettersWritten,
  PublishedView,
  ReportedView,
  ReportRequest,
  WrittenView,
} from "./answers";
import type { Choices, Judgement, PreviousLedger } from "./choices";
import { plannedFrom } from "./planned-from";
import { previousLedger } from "./previous-ledger";
import type { Reading } from "./reading";
import { readOpened, readWorkbook } from "./read-workbook";
import { formOf, packedForms, plannedForms } from "./distribution";
import { packedTemplates } from "./letter-files";
import { packedLetters, plannedLetters, type LettersBasis } from "./letters-desk";
import {
  DISAGREEMENTS,
  withConflict,
  withFile,
  withoutConflict,
  withoutRow,
  withRow,
  withRule,
} from "./merge-decisions";
import type { ReadingPoolParts } from "./pool/reading-pool";
import type { ReadingThreads } from "./pool/returns-pool";
import { ReturnsDesk, type MergedReturns } from "./returns-desk";
import { unreadableSentence } from "./unreadable-sentence";
import { filledVerification, writeSample, type SampleRequest } from "./verification-desk";
import {
  cellMarks,
  cellNotes,
  type CellMarkView,
  type CellNote,
  type PreviewKind,
  type RowsAsked,
} from "./views/cell-marks";
import { distributeView, type DistributeView } from "./views/distribute-view";
import { editLines, type EditLine } from "./views/edit-line";
import {
  findingGroups,
  findingLines,
  findingMarks,
  groupFixes,
  type FindingGroup,
  type FindingLine,
  type FindingsQuery,
} from "./views/findings-view";
import type { ItemLine } from "./views/item-line";
import { ledgerView, type LedgerView } from "./views/ledger-view";
import { lettersView, type LettersView } from "./views/letters-view";
import {
  mergeCounts,
  mergeView,
  type ConflictRef,
  type MergeView,
  type ReturnedRowRef,
} from "./views/merge-view";
import { mergedCells, mergeEditLines, type MergedCellView } from "./views/sources-view";
import type { PlanView } from "./views/plan-view";
import { overviewOf, type Overview } from "./views/overview";
import {
  figureItems,
  progressView,
  type Figure,
  type ProgressOrder,
  type ProgressView,
} from "./views/progress-view";
import { unitsView, type UnitsView } from "./views/units-view";
import {
  verificationView,
  waitingView,
  type VerificationView,
  type WaitingView,
} from "./views/verification-view";

/** So many edits can be taken back after the pane was closed: settings in a workbook are small. */
const EDITS_KEPT = 1_000;
/** A day farther from the 旬 than a month is for this once. */
const MOST_DAYS_TO_REPORT = 31;

/**
 * The whole work on one workbook, beside the pane: reading, checking, counting and writing happen here, so that the pane never
 * waits. What goes out is plain data; findings and items stay here and are asked for as they are shown.
 */
export class OfficeWork {
  private plan: PlanOutcome | null = null;
  private settings: OfficeSettings | null = null;
  private settingProblems: readonly SettingProblem[] = [];
  private previous: PreviousLedger | null = null;
  private current: Reading | null = null;
  private inverse: readonly CellEdit[] = [];
  private merged: MergedReturns | null = null;
  private verification: VerificationOutcome | null = null;
  private readonly returns: ReturnsDesk;

  constructor(
    private readonly host: WorkbookHost,
    threads: ReadingThreads,
  ) {
    this.returns = new ReturnsDesk(threads);
  }

  /** Reads the workbook as it is now; at the first time, what is kept in it as well. */
  async read(): Promise<Overview> {
    if (!this.settings) {
      const { settings, problems } = await loadSettings(this.host);
      this.settings = settings;
      this.settingProblems = problems;
      this.inverse = this.settings.lastInverse;
    }
    this.current = await readWorkbook(this.host, this.judgement);
    return this.mergeAnew();
  }

  /** Chooses sheet, 旬 and day, and judges anew what was read. */
  choose(choices: Choices): Promise<Overview> {
    return this.settle(choices);
  }

  /** Compares with the last 旬's ledger from now on; `null` to compare with none. */
  async compareWith(file: File | null): Promise<Overview> {
    this.previous = file && (await previousLedger(file, this.reading.all));
    return this.settle({});
  }

  /** Remembers what a person said of a sheet's header and columns, besides what was said before, and reads it anew. */
  async correct(sheet: string, correction: SheetCorrection): Promise<Overview> {
    const { corrections } = this.judgement.settings;
    const before = corrections[sheet] ?? {};
    const columns = { ...before.columns, ...correction.columns };
    await this.keep({ corrections: { ...corrections, [sheet]: { ...before, ...correction, columns } } });
    return this.read();
  }

  ledgers(): LedgerView {
    return ledgerView(this.reading);
  }

  findingGroups(query: FindingsQuery): FindingGroup[] {
    return findingGroups(this.reading, query);
  }

  findingLines(query: FindingsQuery, key: string, range: { from: number; count: number }): FindingLine[] {
    return findingLines(this.reading, query, key, range);
  }

  /** What mending at once would change. */
  fixes(): EditLine[] {
    return editLines(this.reading.fixes, this.reading.scoped);
  }

  applyFixes(): Promise<AppliedView> {
    return this.apply(this.reading.fixes);
  }

  /** Mends all that one group found, where that loses nothing. */
  applyGroupFixes(query: FindingsQuery, key: string): Promise<AppliedView> {
    return this.apply(groupFixes(this.reading, query, key));
  }

  /** Makes the one change proposed for a cell, which a person has confirmed. */
  applyProposed({ sheet, row, column }: CellRef): Promise<AppliedView> {
    const isThere = (edit: CellRef): boolean =>
      edit.sheet === sheet && edit.row === row && edit.column === column;
    return this.apply(proposedFixes(this.reading.outcome.findings).filter(isThere));
  }

  /** 导出问题单: writes what was found as a new workbook, for those who are to put it right. */
  async exportFindings(): Promise<WrittenView> {
    const { scoped, outcome, asOf } = this.reading;
    const fileName = await exportFindings(this.host, scoped, outcome.findings, asOf);
    return { fileName, items: outcome.summary.errors + outcome.summary.warnings };
  }

  /** Colours the cells with findings in the sheet, or takes all colours away. */
  async mark(severities: readonly Severity[]): Promise<void> {
    await this.host.mark(findingMarks(this.reading, severities));
  }

  units(): UnitsView {
    return unitsView(this.reading);
  }

  /** What putting unit names right would change. */
  unitEdits(): EditLine[] {
    return editLines(this.reading.unitEdits, this.reading.scoped);
  }

  applyUnitEdits(): Promise<AppliedView> {
    return this.apply(this.reading.unitEdits);
  }

  /** Remembers what a person said of doubtful spellings. */
  async answer(
    spellings: readonly string[],
    verdicts: readonly Omit<UnitDecision, "spelling">[],
  ): Promise<Overview> {
    const said = spellings.flatMap((spelling) => verdicts.map((verdict) => ({ ...verdict, spelling })));
    const decisions = said.reduce<readonly UnitDecision[]>(decide, this.judgement.settings.decisions);
    return this.settle({ decisions });
  }

  /** Adds spellings to a unit's aliases on the workbook's directory sheet. */
  async rememberAliases(spellings: readonly string[], unit: string): Promise<AppliedView> {
    return this.changed(await rememberAliases(this.host, this.reading.scoped, unit, spellings));
  }

  /** Adds a unit to the workbook's directory sheet. */
  async rememberUnit(name: string): Promise<AppliedView> {
    return this.changed(await rememberUnit(this.host, this.reading.scoped, name));
  }

  /** Leaves a way of writing as it is. */
  leaveAlone(change: LeftAlone): Promise<Overview> {
    return this.settle({ leftAlone: [...this.judgement.settings.leftAlone, change] });
  }

  /** Proposes again a change that was left alone. */
  takeUp({ before, after }: LeftAlone): Promise<Overview> {
    const { leftAlone } = this.judgement.settings;
    return this.settle({
      leftAlone: leftAlone.filter((one) => one.before !== before || one.after !== after),
    });
  }

  /** Takes the last change back. */
  async undo(): Promise<AppliedView> {
    const { applied, stale } = await this.host.applyEdits(this.inverse);
    await this.rememberInverse([]);
    const overview = await this.read();
    return { applied: applied.length, stale: editLines(stale, this.reading.scoped), overview };
  }

  progress(by: ProgressOrder): ProgressView | null {
    return progressView(this.reading, by);
  }

  figureItems(figure: Figure): ItemLine[] {
    return figureItems(this.reading, figure);
  }

  /** Writes the 旬报 of the chosen 旬. @throws VerbRefused where a reason, a 旬 or items are missing. */
  async report({ unit, reason }: ReportRequest): Promise<ReportedView> {
    const { scoped, dekad, asOf, settings } = this.reading;
    if (!dekad || !asOf) throw new VerbRefused("as-of-missing");
    const { items, fileName } = await report(this.host, scoped, {
      dekad,
      asOf,
      reason,
      settled: checkOptionsOf(settings),
      dueSoonDays: settings.checks.dueSoonDays,
      ...this.earlier(),
      ...(unit === null ? {} : { unit }),
    });
    const changedSince = unit === null ? await this.keepSnapshot(dekad, asOf) : 0;
    return { fileName, items: items.length, changedSince };
  }

  /** How the ledger stood before: as the file that was chosen has it, or as it was when an earlier 旬 was reported. */
  private earlier(): { readonly previous?: Snapshot } {
    const { dekad, previous } = this.reading;
    if (!dekad) return {};
    const { checks, snapshots } = this.judgement.settings;
    const found = previous
      ? lastDekadOf(previous.items, dekad, checks.dueSoonDays)
      : snapshotBefore(snapshots, dekad);
    return found ? { previous: found } : {};
  }

  /**
   * Keeps how the ledger stands, for the next 旬 to be compared with. A 旬 after which another was reported stays as it was.
   * @returns how many items stand otherwise than when it was.
   */
  private async keepSnapshot(dekad: Dekad, asOf: IsoDate): Promise<number> {
    const { checks, snapshots } = this.judgement.settings;
    const items = itemsOf(this.reading.scoped);
    const now = { ...snapshotOf(items, { asOf, dueSoonDays: checks.dueSoonDays }), dekad };
    await this.keep({ snapshots: withSnapshot(snapshots, now) });
    return changedSinceSubmitted(snapshots, now);
  }

  /** What 下发 would send out; `null` where no 旬 was chosen. */
  async distribution(): Promise<DistributeView | null> {
    const { scoped, dekad } = this.reading;
    if (!dekad || itemsOf(scoped).length === 0) return null;
    const due = addDays(dekadEnd(dekad), this.judgement.settings.daysToReport);
    return distributeView(await plannedForms(scoped, { dekad, due }));
  }

  /** 下发: the forms of all units and the list of them, packed into one file. */
  async distribute(due: IsoDate, onForm: DistributeOptions["onForm"]): Promise<DistributedView> {
    const daysToReport = daysBetween(dekadEnd(this.dekadChosen()), due);
    // The next 旬 is due as this one is, and by it is told who is late.
    if (daysToReport >= 0 && daysToReport <= MOST_DAYS_TO_REPORT) await this.keep({ daysToReport });
    const { outcome, packed } = await packedForms(this.reading.scoped, {
      dekad: this.dekadChosen(),
      due,
      ...(onForm ? { onForm } : {}),
    });
    return { ...packed, forms: outcome.forms.length };
  }

  /** Gives the user the form of one unit. */
  async openForm(unit: string, due: IsoDate): Promise<WrittenView> {
    const { sheets, fileName } = await formOf(unit, this.reading.scoped, { dekad: this.dekadChosen(), due });
    await this.host.openWorkbook(sheets, fileName);
    return { fileName, items: 1 };
  }

  private dekadChosen(): Dekad {
    const { dekad } = this.reading;
    if (!dekad) throw new VerbRefused("as-of-missing");
    return dekad;
  }

  /**
   * Reads returned files, several at a time, and merges them with those read before. Each failure is told, and the others go on.
   * @param onState told of each file as it begins and ends, by its place from 0.
   */
  async merge(files: readonly File[], onState: ReadingPoolParts<ReadReturn>["onState"]): Promise<Overview> {
    await this.returns.read(files, this.reading.scoped, onState);
    return this.mergeAnew();
  }

  /** Reads no further returned file; what was read is merged. */
  stopMerging(): void {
    this.returns.stop();
  }

  /** Puts the returns away; what was decided about them is kept for when they are read again. */
  clearReturns(): Overview {
    this.returns.clear();
    return this.mergeAnew();
  }

  /** What was merged; `null` where nothing was. */
  mergeView(): MergeView | null {
    const { mergeDecisions, daysToReport } = this.judgement.settings;
    const { rules } = mergeDecisions;
    const byLead = DISAGREEMENTS.every((kind) =>
      rules.some((rule) => rule.kind === kind && rule.take.from === "lead"),
    );
    return this.merged && mergeView(this.merged, { byLead, daysToReport });
  }

  /** Every merged cell with where it came from. */
  mergedCells(): MergedCellView[] {
    return this.merged ? mergedCells(this.merged) : [];
  }

  /** What merging would change in the master. */
  mergeEdits(): EditLine[] {
    return this.merged ? mergeEditLines(this.merged.changes.edits) : [];
  }

  /** 合并进总台账: changes the master's cells, so that it can be taken back. */
  applyMerge(): Promise<AppliedView> {
    return this.apply((this.merged?.changes.edits ?? []).map(plainEdit));
  }

  /** Decides one conflict; `null` takes the decision back. */
  decideConflict(about: ConflictRef, take: Take | null): Promise<Overview> {
    const key = JSON.stringify(about);
    const conflict = this.merged?.outcome.result.conflicts.find(
      ({ before, column }) => JSON.stringify({ item: referTo(before), column }) === key,
    );
    const decisions = this.judgement.settings.mergeDecisions;
    if (!conflict || !take) return this.decide(withoutConflict(decisions, about));
    return this.decide(
      withConflict(decisions, { ...about, between: wordsOf(conflict.entries, about.column), take }),
    );
  }

  /** Takes the lead unit's word in all that units disagree on and nobody decided one by one; or no longer. */
  decideByLead(byLead: boolean): Promise<Overview> {
    const { mergeDecisions } = this.judgement.settings;
    return this.decide(withRule(mergeDecisions, DISAGREEMENTS, byLead ? { from: "lead" } : null));
  }

  /** Says which item a doubtful row is, `null` for none of the master's; `undefined` takes the decision back. */
  decideRow(ref: ReturnedRowRef, item: ItemReference | null | undefined): Promise<Overview> {
    const decisions = this.judgement.settings.mergeDecisions;
    const doubt = this.merged?.outcome.result.doubtful.find(
      ({ file, returned }) => file === ref.file && returned.sheet === ref.sheet && returned.row === ref.row,
    );
    if (!doubt || item === undefined) return this.decide(withoutRow(decisions, ref));
    return this.decide(withRow(decisions, { ...openRow(doubt), item }));
  }

  /** Says whose a returned file is, that it is for this 旬, or that it is left aside. */
  decideFile(decision: FileDecision): Promise<Overview> {
    return this.decide(withFile(this.judgement.settings.mergeDecisions, decision));
  }

  /** Takes back all that was decided about the returns. */
  forgetMergeDecisions(): Promise<Overview> {
    return this.decide(NO_DECISIONS);
  }

  private async decide(mergeDecisions: MergeDecisions): Promise<Overview> {
    await this.keep({ mergeDecisions });
    return this.mergeAnew();
  }

  private mergeAnew(): Overview {
    const { scoped, dekad } = this.reading;
    const decisions = this.judgement.settings.mergeDecisions;
    this.merged = this.returns.mergedInto(scoped, { decisions, ...(dekad ? { dekad } : {}) });
    return this.overview();
  }

  /** Writes the merged ledger as a new workbook. */
  async writeMerged(): Promise<void> {
    if (!this.merged) throw new VerbRefused("ledger-not-found");
    const { result } = this.merged.outcome;
    await writeMergedLedger(this.host, this.reading.scoped, result, this.dayToJudgeOn());
  }

  /** Writes the ledger as it is now, with all changes made, as a new workbook of standard layout. */
  async writeLedger(): Promise<void> {
    await writeLedger(this.host, this.reading.all);
  }

  /** What is shown on the cells of some rows. */
  cellMarks(rows: RowsAsked, preview: PreviewKind | null): CellMarkView[] {
    return this.current ? cellMarks(this.current, rows, this.planned(preview)) : [];
  }

  /** What was found in one cell. */
  cellNotes(cell: CellRef): CellNote[] {
    return this.current ? cellNotes(this.current, cell) : [];
  }

  /** 一键汇总, with the returns merged last where there are any. */
  async summarize(): Promise<WrittenView> {
    const { scoped, settings } = this.reading;
    const fileName = await summarize(this.host, scoped, {
      asOf: this.dayToJudgeOn(),
      dueSoonDays: settings.checks.dueSoonDays,
      settled: checkOptionsOf(settings),
      failureText: unreadableSentence,
      ...(this.merged ? { merge: this.merged.outcome } : {}),
      ...this.earlier(),
    });
    return { fileName, items: itemsOf(scoped).length };
  }

  /** What 写督办函 would write; `null` where no day was chosen. */
  letters(): LettersView | null {
    const { scoped, asOf, settings } = this.reading;
    if (!asOf || itemsOf(scoped).length === 0) return null;
    return lettersView(plannedLetters(this.lettersBasis(), LETTER_KINDS), settings, asOf);
  }

  /** Writes letters, and keeps what was sent: what is chased in vain goes a step further in the next 旬. */
  async writeLetters(request: LettersRequest): Promise<LettersWritten> {
    await this.keep({ letters: { ...this.judgement.settings.letters, ...request.office } });
    const { sent, ...written } = await packedLetters(this.lettersBasis(), request);
    return { ...written, overview: await this.settle(written.letters > 0 ? { sentLetters: sent } : {}) };
  }

  /** The built-in templates of all letters in one file. */
  letterTemplates(): Promise<NamedBytes> {
    return packedTemplates();
  }

  /** Forgets all letters that were sent. */
  forgetSentLetters(): Promise<Overview> {
    return this.settle({ sentLetters: [] });
  }

  private lettersBasis(): LettersBasis {
    const { scoped } = this.reading;
    const merge = this.merged?.outcome.result ?? null;
    return { opened: scoped, asOf: this.dayToJudgeOn(), settings: this.judgement.settings, merge };
  }

  /** 公开版 of the ledger, with the returns merged last where there are any. */
  async publish(): Promise<PublishedView> {
    const merge = this.merged?.outcome.result;
    const asOf = this.dayToJudgeOn();
    const made = await publish(this.host, this.reading.scoped, { asOf, ...(merge ? { merge } : {}) });
    return { ...made, items: made.items.length };
  }

  /** What waits to be checked on site, by stratum; `null` where no day was chosen or nothing waits. */
  waiting(): WaitingView | null {
    const { scoped, asOf } = this.reading;
    return asOf ? waitingView(scoped, asOf) : null;
  }

  /** 抽取核查: draws a sample and gives the user its 核查表. */
  async drawVerification(request: SampleRequest): Promise<WrittenView> {
    return writeSample(this.host, this.reading.scoped, this.dayToJudgeOn(), request);
  }

  /** Reads a filled 核查表; what it changes is looked at before it is applied. */
  async readVerification(file: File): Promise<VerificationView> {
    this.verification = await filledVerification(file, this.reading.scoped);
    return verificationView(this.verification);
  }

  /** What the 核查表 read last would change. */
  verificationEdits(): EditLine[] {
    return editLines(this.verifiedEdits(), this.reading.scoped);
  }

  /** 录入核查结果. */
  async applyVerification(): Promise<AppliedView> {
    const applied = await this.apply(this.verifiedEdits());
    this.verification = null;
    return applied;
  }

  private verifiedEdits(): CellEdit[] {
    return this.verification ? verificationEdits(this.verification) : [];
  }

  private planned(preview: PreviewKind | null): readonly CellEdit[] {
    switch (preview) {
      case null:
        return [];
      case "fixes":
        return this.reading.fixes;
      case "units":
        return this.reading.unitEdits;
      case "merge":
        return this.merged?.changes.edits ?? [];
      case "verification":
        return this.verifiedEdits();
    }
  }

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

  private async apply(edits: readonly CellEdit[]): Promise<AppliedView> {
    return this.changed(await this.host.applyEdits(edits));
  }

  /** Reads anew what was changed, and remembers how to take it back. */
  private async changed({ applied, stale, inverse }: AppliedEdits): Promise<AppliedView> {
    if (applied.length > 0) await this.rememberInverse(inverse);
    const overview = await this.read();
    return { applied: applied.length, stale: editLines(stale, this.reading.scoped), overview };
  }

  private overview(): Overview {
    const merge = this.merged && mergeCounts(this.merged);
    return overviewOf(this.reading, this.host, this.inverse.length, this.settingProblems, merge);
  }

  /** Keeps a change of the settings, and judges anew what was read. */
  private async settle(change: Partial<OfficeSettings>): Promise<Overview> {
    await this.keep(change);
    this.current = readOpened(this.reading.all, this.judgement);
    return this.mergeAnew();
  }

  /** Keeps what takes the last change back, also for a pane that is opened again later, where it is not too much. */
  private async rememberInverse(inverse: readonly CellEdit[]): Promise<void> {
    const before = this.judgement.settings.lastInverse;
    this.inverse = inverse;
    const lastInverse = inverse.length <= EDITS_KEPT ? inverse : [];
    if (before.length + lastInverse.length > 0) await this.keep({ lastInverse });
  }

  /** Keeps a change of the settings in the workbook. */
  private async keep(change: Partial<OfficeSettings>): Promise<void> {
    if (Object.keys(change).length === 0) return;
    this.settings = { ...this.judgement.settings, ...change };
    if (this.host.can.settings) await saveSettings(this.host, this.settings);
  }

  private get judgement(): Judgement {
    return { settings: this.settings ?? DEFAULT_OFFICE_SETTINGS, previous: this.previous };
  }

  private dayToJudgeOn(): IsoDate {
    const { asOf } = this.reading;
    if (!asOf) throw new VerbRefused("as-of-missing");
    return asOf;
  }

  private get reading(): Reading {
    if (!this.current) throw new Error("Nothing has been read yet");
    return this.current;
  }
}

/** An edit as a host takes it. */
function plainEdit({ sheet, row, column, before, after, kind }: CellEdit): CellEdit {
  return { sheet, row, column, before, after, kind };
}
