import { createStore, type StoreApi } from "zustand/vanilla";
import { VerbRefused } from "../../app";
import { HostFailure } from "../../hosts";
import type { CellRef } from "../../sheet";
import type { AppliedView } from "../work/answers";
import type { RemoteWork } from "../work/office-worker";
import type { Overview } from "../work/views/overview";
import { WORDS } from "../words";
import { failureWords } from "../words/failure-words";
import type { Notice, PaneState } from "./pane-state";
import { ReadingWatch } from "./reading-watch";
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

/** How the pane acts: with progress, outcome and failure told in the state. */
export class PaneActs {
  readonly store: StoreApi<PaneState>;
  private readonly watch = new ReadingWatch();

  constructor(
    readonly work: RemoteWork,
    readonly surroundings: Surroundings,
    begin: PaneState,
  ) {
    this.store = createStore(() => begin);
  }

  /** The workbook begins to be read. */
  readingBegins(): void {
    this.watch.readingBegins();
  }

  /** Somebody changed the workbook. */
  workbookChanged(): void {
    this.watch.workbookChanged();
    this.store.setState({ changed: true });
  }

  /** Does something short. What was told before stays, and work under way goes on; only a failure is told. */
  async quietly(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.tell({ tone: "error", text: failureWords(error), undo: false });
    }
  }

  /** Does something that may take long; a failure is told with what to do next. */
  async attempt(text: string, act: () => Promise<void>): Promise<void> {
    this.store.setState({ busy: { text, step: null, canStop: false }, notice: null });
    await this.quietly(act);
    this.store.setState({ busy: null });
  }

  /** Resolves once no long work is under way. */
  async idle(): Promise<void> {
    while (this.store.getState().busy)
      await new Promise<void>((resolve) => {
        const stop = this.store.subscribe(() => {
          stop();
          resolve();
        });
      });
  }

  /** Makes something of the workbook as it is now: it is read anew for that, so what is shown is of that reading too. */
  make(text: string, act: () => Promise<void>): Promise<void> {
    return this.attempt(text, async () => {
      const { begun } = this.watch;
      try {
        await act();
        this.noteRead();
      } catch (error) {
        // What is refused, such as for errors that are outstanding, is refused by that reading.
        if (error instanceof VerbRefused && this.watch.begun > begun) this.noteRead();
        throw error;
      } finally {
        this.show(await this.work.overview());
      }
    });
  }

  /** Changes the workbook, and tells how many cells and how to take it back. */
  change(make: () => Promise<AppliedView>, told: (count: number) => string): Promise<void> {
    return this.attempt(WORDS.shell.working, async () => {
      const done = await make();
      this.showChanged(done);
      this.leavePreview();
      const shortfall = `${leftWords(done)}${await this.notFollowed(done)}`;
      this.tell({
        tone: shortfall === "" ? "success" : "warning",
        text: `${told(done.applied)}${shortfall}`,
        undo: done.overview.undoable > 0,
      });
    });
  }

  private showChanged({ isRead, overview }: AppliedView): void {
    if (isRead) this.showRead(overview);
    else {
      this.show(overview);
      this.workbookChanged();
    }
  }

  /** What did not follow a change that was made, in words: it is told with the change, never in its place. */
  private async notFollowed({ isRead }: AppliedView): Promise<string> {
    if (!isRead) return WORDS.shell.notReadAgain;
    if (!this.store.getState().marked) return "";
    try {
      await this.work.checking.mark(["error", "warning"]);
      return "";
    } catch (error) {
      if (error instanceof HostFailure) return WORDS.shell.notMarkedAgain;
      throw error;
    }
  }

  /** Decides something that changes what is shown at once. */
  decided(decide: () => Promise<Overview>): Promise<void> {
    return this.quietly(async () => {
      this.show(await decide());
    });
  }

  /** Shows what was read just now. */
  showRead(overview: Overview): void {
    this.show(overview);
    this.noteRead();
  }

  /** Shows what is made of a reading that may be an earlier one. */
  show(overview: Overview): void {
    this.store.setState(({ version }) => ({ overview, version: version + 1 }));
  }

  tell(notice: Notice): void {
    this.store.setState({ notice });
  }

  /** Tells that something was done. */
  tellDone(text: string): void {
    this.tell({ tone: "success", text, undo: false });
  }

  /** Where a file that was made is to be found, in words. */
  whereIs(fileName: string): string {
    const { overview } = this.store.getState();
    return WORDS.shell.delivered[overview?.host.kind ?? "file"](fileName);
  }

  /** What is shown is of the last reading. */
  private noteRead(): void {
    this.store.setState({ changed: this.watch.isOutdated });
  }

  /** What was previewed is done: the list it came from tells of it. */
  private leavePreview(): void {
    this.store.setState(({ path }) => (path.at(-1)?.name === "preview" ? { path: path.slice(0, -1) } : {}));
  }
}

/** The cells that a change left as they are, in words. */
function leftWords({ stale, moved }: AppliedView): string {
  const changed = stale.length - moved;
  return `${changed > 0 ? WORDS.shell.leftAlone(changed) : ""}${moved > 0 ? WORDS.shell.notFound(moved) : ""}`;
}
