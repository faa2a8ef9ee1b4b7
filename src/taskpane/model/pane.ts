import { proxy } from "comlink";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { LeftAlone } from "../../app";
import type { IsoDate } from "../../calendar";
import type { SheetCorrection } from "../../ledger";
import type { FileDecision, ItemReference, Take } from "../../returns";
import type { CellRef } from "../../sheet";
import type { UnitDecision } from "../../units";
import type { Choices } from "../work/choices";
import type { SampleRequest } from "../work/verification-desk";
import type { AppliedView, LettersRequest, ReportRequest } from "../work/answers";
import { distinctFiles, namedFile, type ChosenFile } from "../work/distinct-files";
import type { RemoteWork } from "../work/office-worker";
import type { FileState } from "../work/pool/reading-pool";
import type { FindingsQuery } from "../work/views/findings-view";
import type { ConflictRef, ReturnedRowRef } from "../work/views/merge-view";
import type { Overview } from "../work/views/overview";
import { WORDS } from "../words";
import { failureWords } from "../words/failure-words";
import { readingCounts, waitingFiles, withState, type FileReading } from "./files-reading";
import { AT_FIRST, type Notice, type PaneState } from "./pane-state";
import { DOORS, screenAsked, type Door, type Screen } from "./screens";
import type { ScreenMemory } from "./screen-memory";

/** What is different where the pane stands: beside Excel, or beside a sheet on a page. */
export interface Surroundings {
  /** Shows a cell to the user. */
  readonly reveal: (cell: CellRef) => Promise<void>;
  /** Hands a finished file to the user, where the browser lets it. */
  readonly deliver: (fileName: string, bytes: Uint8Array) => Promise<void>;
  /** Where the pane stood last. */
  readonly memory: ScreenMemory;
}

/** What the pane does: every action of a user, with its progress, its outcome and its failure told in the state. */
export class Pane {
  readonly store: StoreApi<PaneState>;
  /** The returned workbooks, for reading on where reading was stopped. */
  private chosen: readonly ChosenFile[] = [];

  constructor(
    readonly work: RemoteWork,
    private readonly surroundings: Surroundings,
    /** The address's `?screen=check`: a ribbon button names the screen it opens. */
    search = "",
  ) {
    const first = screenAsked(search) ?? surroundings.memory.recall() ?? "home";
    const path: Screen[] = first === "home" ? [...AT_FIRST.path] : [...AT_FIRST.path, { name: first }];
    this.store = createStore(() => ({ ...AT_FIRST, path }));
    this.store.subscribe((now, before) => {
      if (now.path !== before.path) surroundings.memory.note(doorOn(now.path));
    });
  }

  go(screen: Screen): void {
    this.store.setState(({ path }) => ({ path: [...path, screen], notice: null }));
  }

  back(): void {
    this.store.setState(({ path }) => (path.length > 1 ? { path: path.slice(0, -1), notice: null } : {}));
  }

  /** Shows the same screen in another way; going back to it later finds it so. */
  turn(screen: Screen): void {
    this.store.setState(({ path }) => ({ path: [...path.slice(0, -1), screen] }));
  }

  openChoice(choosing: boolean): void {
    this.store.setState({ choosing });
  }

  dismiss(): void {
    this.store.setState({ notice: null });
  }

  /** Somebody changed the workbook. */
  workbookChanged(): void {
    this.store.setState({ changed: true });
  }

  reveal(cell: CellRef): Promise<void> {
    return this.quietly(() => this.surroundings.reveal(cell));
  }

  read(): Promise<void> {
    return this.attempt(WORDS.shell.reading, async () => {
      this.show(await this.work.read());
      this.store.setState({ changed: false });
    });
  }

  choose(choices: Choices): Promise<void> {
    return this.attempt(WORDS.shell.working, async () => {
      this.show(await this.work.choose(choices));
      this.store.setState({ choosing: false });
    });
  }

  compareWith(file: File | null): Promise<void> {
    return this.attempt(WORDS.shell.reading, async () => {
      this.show(await this.work.compareWith(file));
    });
  }

  /** Says what a sheet's header and columns are, and reads it anew. */
  correct(sheet: string, correction: SheetCorrection): Promise<void> {
    return this.attempt(WORDS.shell.reading, async () => {
      this.show(await this.work.correct(sheet, correction));
    });
  }

  applyFixes(): Promise<void> {
    return this.change(() => this.work.applyFixes(), WORDS.check.applied);
  }

  applyGroupFixes(query: FindingsQuery, key: string): Promise<void> {
    return this.change(() => this.work.applyGroupFixes(query, key), WORDS.check.applied);
  }

  applyProposed(cell: CellRef): Promise<void> {
    return this.change(() => this.work.applyProposed(cell), WORDS.check.applied);
  }

  exportFindings(): Promise<void> {
    return this.attempt(WORDS.check.exporting, async () => {
      const { fileName, items } = await this.work.exportFindings();
      this.tell({ tone: "success", text: WORDS.check.exported(items, this.whereIs(fileName)), undo: false });
    });
  }

  /** Colours the cells with errors and warnings in the sheet, or takes the colours away. */
  mark(marked: boolean): Promise<void> {
    return this.quietly(async () => {
      await this.work.mark(marked ? ["error", "warning"] : []);
      this.store.setState({ marked });
    });
  }

  applyUnitEdits(): Promise<void> {
    return this.change(() => this.work.applyUnitEdits(), WORDS.units.applied);
  }

  undo(): Promise<void> {
    return this.change(() => this.work.undo(), WORDS.shell.undone);
  }

  answer(spellings: readonly string[], verdicts: readonly Omit<UnitDecision, "spelling">[]): Promise<void> {
    return this.quietly(async () => {
      this.show(await this.work.answer(spellings, verdicts));
    });
  }

  /** 记入名录: the spellings become aliases of the unit. */
  rememberAliases(spellings: readonly string[], unit: string): Promise<void> {
    return this.change(
      () => this.work.rememberAliases(spellings, unit),
      () => WORDS.units.remembered,
    );
  }

  /** 加入名录: the name becomes a unit of the directory. */
  rememberUnit(name: string): Promise<void> {
    return this.change(
      () => this.work.rememberUnit(name),
      () => WORDS.units.remembered,
    );
  }

  leaveAlone(change: LeftAlone): Promise<void> {
    return this.quietly(async () => {
      this.show(await this.work.leaveAlone(change));
    });
  }

  takeUp(change: LeftAlone): Promise<void> {
    return this.quietly(async () => {
      this.show(await this.work.takeUp(change));
    });
  }

  report(request: ReportRequest): Promise<void> {
    return this.attempt(WORDS.report.making, async () => {
      const { fileName, items, changedSince } = await this.work.report(request);
      this.store.setState(({ overview }) => ({ reported: overview?.dekad ?? null }));
      const warning = changedSince > 0 ? WORDS.report.changedSince(changedSince) : "";
      this.tell({
        tone: changedSince > 0 ? "warning" : "success",
        text: `${WORDS.report.done(items, this.whereIs(fileName))}${warning}`,
        undo: false,
      });
    });
  }

  /** 下发: makes the forms of all units, and hands them over in one file. */
  distribute(due: IsoDate): Promise<void> {
    return this.attempt(WORDS.distribute.making, async () => {
      const onForm = (name: string, place: number, all: number): void => {
        const { busy } = this.store.getState();
        if (busy) this.store.setState({ busy: { ...busy, step: { name, place, all } } });
      };
      const { fileName, bytes, forms } = await this.work.distribute(due, proxy(onForm));
      await this.surroundings.deliver(fileName, bytes);
      this.store.setState(({ overview }) => ({ distributed: overview?.dekad ?? null }));
      this.tell({ tone: "success", text: WORDS.distribute.done(forms, fileName), undo: false });
    });
  }

  openForm(unit: string, due: IsoDate): Promise<void> {
    return this.attempt(WORDS.distribute.making, async () => {
      const { fileName } = await this.work.openForm(unit, due);
      const text = WORDS.distribute.opened(unit, this.whereIs(fileName));
      this.tell({ tone: "success", text, undo: false });
    });
  }

  /** Reads returned workbooks, and merges them with those read before. */
  merge(files: readonly File[]): Promise<void> {
    const chosen = distinctFiles(files, this.chosen);
    const isAgain = ({ name }: ChosenFile): boolean => chosen.some((one) => one.name === name);
    this.chosen = [...this.chosen.filter((one) => !isAgain(one)), ...chosen];
    return this.attempt(WORDS.merge.reading, async () => {
      this.noteReading(waitingFiles(chosen.map(({ name }) => name)));
      let isOver = false;
      const onState = (place: number, state: FileState): void => {
        const { reading } = this.store.getState();
        // States come by another way than the outcome: the last of them may come after it.
        if (reading && !isOver) this.noteReading(withState(reading, place, state));
      };
      try {
        this.show(await this.work.merge(chosen.map(namedFile), proxy(onState)));
      } finally {
        isOver = true;
        this.store.setState({ reading: null });
      }
    });
  }

  /** Reads those of the chosen files that were not read because the user stopped. */
  readOn(names: readonly string[]): Promise<void> {
    return this.merge(this.chosen.filter(({ name }) => names.includes(name)).map(({ file }) => file));
  }

  clearReturns(): Promise<void> {
    this.chosen = [];
    return this.decided(() => this.work.clearReturns());
  }

  decideConflict(about: ConflictRef, take: Take | null): Promise<void> {
    return this.decided(() => this.work.decideConflict(about, take));
  }

  decideByLead(byLead: boolean): Promise<void> {
    return this.decided(() => this.work.decideByLead(byLead));
  }

  decideRow(row: ReturnedRowRef, item: ItemReference | null | undefined): Promise<void> {
    return this.decided(() => this.work.decideRow(row, item));
  }

  decideFile(decision: FileDecision): Promise<void> {
    return this.decided(() => this.work.decideFile(decision));
  }

  forgetMergeDecisions(): Promise<void> {
    return this.decided(() => this.work.forgetMergeDecisions());
  }

  /** 合并进总台账. */
  applyMerge(): Promise<void> {
    return this.change(() => this.work.applyMerge(), WORDS.merge.applied);
  }

  private noteReading(reading: readonly FileReading[]): void {
    const { done, current } = readingCounts(reading);
    const step = { name: current[0] ?? "", place: done + 1, all: reading.length };
    this.store.setState({ reading, busy: { text: WORDS.merge.reading, step, canStop: true } });
  }

  async stopMerging(): Promise<void> {
    await this.work.stopMerging();
  }

  writeMerged(): Promise<void> {
    return this.attempt(WORDS.shell.working, async () => {
      await this.work.writeMerged();
      this.tell({ tone: "success", text: WORDS.merge.written, undo: false });
    });
  }

  summarize(): Promise<void> {
    return this.attempt(WORDS.summary.making, async () => {
      const { fileName } = await this.work.summarize();
      this.tell({ tone: "success", text: WORDS.summary.done(this.whereIs(fileName)), undo: false });
    });
  }

  /** A clerk's own templates are used for the letters that their names tell. */
  useTemplates(templates: readonly File[]): void {
    this.store.setState({ templates });
  }

  /** 写公文: writes letters and hands them over, one document or all in one file. */
  writeLetters(request: Omit<LettersRequest, "templates">): Promise<void> {
    return this.attempt(WORDS.letters.making, async () => {
      const { templates } = this.store.getState();
      const written = await this.work.writeLetters({ ...request, templates });
      this.show(written.overview);
      if (written.letters > 0) await this.surroundings.deliver(written.fileName, written.bytes);
      const text = WORDS.letters.done(written);
      const isWhole = written.failures.length + written.withoutTable.length === 0;
      this.tell({ tone: isWhole ? "success" : "warning", text, undo: false });
    });
  }

  /** Hands over the built-in templates, to be edited. */
  letterTemplates(): Promise<void> {
    return this.attempt(WORDS.letters.making, async () => {
      const { fileName, bytes } = await this.work.letterTemplates();
      await this.surroundings.deliver(fileName, bytes);
      this.tell({ tone: "success", text: WORDS.letters.templatesDone(fileName), undo: false });
    });
  }

  forgetSentLetters(): Promise<void> {
    return this.decided(() => this.work.forgetSentLetters());
  }

  /** 公开版. */
  publish(): Promise<void> {
    return this.attempt(WORDS.summary.making, async () => {
      const { fileName, items, numbers, persons } = await this.work.publish();
      const text = WORDS.summary.published(items, numbers, persons, this.whereIs(fileName));
      this.tell({ tone: "success", text, undo: false });
    });
  }

  /** 抽取核查: writes a 核查表 of a sample. */
  drawVerification(request: SampleRequest): Promise<void> {
    return this.attempt(WORDS.verification.making, async () => {
      const { fileName, items } = await this.work.drawVerification(request);
      const text = WORDS.verification.drawn(items, this.whereIs(fileName));
      this.tell({ tone: "success", text, undo: false });
    });
  }

  /** Reads a filled 核查表 and shows what it would change. */
  readVerification(file: File): Promise<void> {
    return this.attempt(WORDS.shell.reading, async () => {
      const view = await this.work.readVerification(file);
      this.store.setState(({ version }) => ({ verification: view, version: version + 1 }));
    });
  }

  /** 录入核查结果. */
  applyVerification(): Promise<void> {
    return this.change(async () => {
      const applied = await this.work.applyVerification();
      this.store.setState({ verification: null });
      return applied;
    }, WORDS.verification.applied);
  }

  private decided(decide: () => Promise<Overview>): Promise<void> {
    return this.quietly(async () => {
      this.show(await decide());
    });
  }

  /** Reads a plan, pasted or from a file. */
  readPlan(source: string | File): Promise<void> {
    return this.attempt(WORDS.plan.reading, async () => {
      this.store.setState({ plan: await this.work.readPlan(source) });
    });
  }

  /** Another plan is to be read. */
  forgetPlan(): void {
    this.store.setState({ plan: null, notice: null });
  }

  /** 建账: makes a ledger of the plan read last. */
  writePlan(): Promise<void> {
    return this.attempt(WORDS.shell.working, async () => {
      const { fileName, items } = await this.work.writePlan();
      this.tell({ tone: "success", text: WORDS.plan.written(items, this.whereIs(fileName)), undo: false });
    });
  }

  private change(make: () => Promise<AppliedView>, told: (count: number) => string): Promise<void> {
    return this.attempt(WORDS.shell.working, async () => {
      const { applied, stale, overview } = await make();
      this.show(overview);
      this.leavePreview();
      if (this.store.getState().marked) await this.work.mark(["error", "warning"]);
      const left = stale.length > 0 ? WORDS.shell.leftAlone(stale.length) : "";
      this.tell({
        tone: stale.length > 0 ? "warning" : "success",
        text: `${told(applied)}${left}`,
        undo: overview.undoable > 0,
      });
    });
  }

  /** What was previewed is done: the list it came from tells of it. */
  private leavePreview(): void {
    this.store.setState(({ path }) => (path.at(-1)?.name === "preview" ? { path: path.slice(0, -1) } : {}));
  }

  private whereIs(fileName: string): string {
    const { overview } = this.store.getState();
    return WORDS.shell.delivered[overview?.host.kind ?? "file"](fileName);
  }

  private show(overview: Overview): void {
    this.store.setState(({ version }) => ({ overview, version: version + 1 }));
  }

  private tell(notice: Notice): void {
    this.store.setState({ notice });
  }

  /** Does something short. What was told before stays, and work under way goes on; only a failure is told. */
  private async quietly(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.tell({ tone: "error", text: failureWords(error), undo: false });
    }
  }

  /** Does something that may take long; a failure is told with what to do next. */
  private async attempt(text: string, act: () => Promise<void>): Promise<void> {
    this.store.setState({ busy: { text, step: null, canStop: false }, notice: null });
    await this.quietly(act);
    this.store.setState({ busy: null });
  }
}

/** The last screen on the way that a pane can begin with. */
function doorOn(path: readonly Screen[]): Door {
  return path.reduce<Door>((last, { name }) => DOORS.find((door) => door === name) ?? last, "home");
}
