import type { StoreApi } from "zustand/vanilla";
import type { SheetCorrection } from "../../ledger";
import type { CellRef } from "../../sheet";
import type { Choices } from "../work/choices";
import type { RemoteWork } from "../work/office-worker";
import { WORDS } from "../words";
import { PaneActs, type Surroundings } from "./pane-acts";
import { AT_FIRST, type PaneState } from "./pane-state";
import { DOORS, screenAsked, type Door, type Screen } from "./screens";
import { CheckingActs } from "./themes/checking-acts";
import { DistributingActs } from "./themes/distributing-acts";
import { LetterActs } from "./themes/letter-acts";
import { MergingActs } from "./themes/merging-acts";
import { PlanningActs } from "./themes/planning-acts";
import { ReportingActs } from "./themes/reporting-acts";
import { UnitNameActs } from "./themes/unit-name-acts";
import { VerifyingActs } from "./themes/verifying-acts";

/** What the pane does: where it is and what it reads; every other action of a user under its theme. */
export class Pane {
  readonly store: StoreApi<PaneState>;
  readonly checking: CheckingActs;
  readonly unitNames: UnitNameActs;
  readonly reporting: ReportingActs;
  readonly distributing: DistributingActs;
  readonly merging: MergingActs;
  readonly letterWriting: LetterActs;
  readonly verifying: VerifyingActs;
  readonly planning: PlanningActs;
  private readonly acts: PaneActs;

  constructor(
    readonly work: RemoteWork,
    surroundings: Surroundings,
    /** The address's `?screen=check`: a ribbon button names the screen it opens. */
    search = "",
  ) {
    const first = screenAsked(search) ?? surroundings.memory.recall() ?? "home";
    const path: Screen[] = first === "home" ? [...AT_FIRST.path] : [...AT_FIRST.path, { name: first }];
    const acts = new PaneActs(work, surroundings, { ...AT_FIRST, path });
    this.acts = acts;
    this.store = acts.store;
    this.checking = new CheckingActs(acts);
    this.unitNames = new UnitNameActs(acts);
    this.reporting = new ReportingActs(acts);
    this.distributing = new DistributingActs(acts);
    this.merging = new MergingActs(acts);
    this.letterWriting = new LetterActs(acts);
    this.verifying = new VerifyingActs(acts);
    this.planning = new PlanningActs(acts);
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
    this.acts.workbookChanged();
  }

  /** The workbook begins to be read. */
  readingBegins(): void {
    this.acts.readingBegins();
  }

  reveal(cell: CellRef): Promise<void> {
    return this.acts.quietly(() => this.acts.surroundings.reveal(cell));
  }

  read(): Promise<void> {
    return this.acts.attempt(WORDS.shell.reading, async () => {
      this.acts.showRead(await this.work.read());
    });
  }

  choose(choices: Choices): Promise<void> {
    return this.acts.attempt(WORDS.shell.working, async () => {
      this.acts.show(await this.work.choose(choices));
      this.store.setState({ choosing: false });
    });
  }

  compareWith(file: File | null): Promise<void> {
    return this.acts.attempt(WORDS.shell.reading, async () => {
      this.acts.show(await this.work.compareWith(file));
    });
  }

  /** Says what a sheet's header and columns are, and reads it anew. */
  correct(sheet: string, correction: SheetCorrection): Promise<void> {
    return this.acts.attempt(WORDS.shell.reading, async () => {
      this.acts.showRead(await this.work.correct(sheet, correction));
    });
  }

  undo(): Promise<void> {
    return this.acts.change(() => this.work.undo(), WORDS.shell.undone);
  }
}

/** The last screen on the way that a pane can begin with. */
function doorOn(path: readonly Screen[]): Door {
  return path.reduce<Door>((last, { name }) => DOORS.find((door) => door === name) ?? last, "home");
}
