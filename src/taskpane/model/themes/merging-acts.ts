import { proxy } from "comlink";
import type { DecidedRow, FileDecision, ItemReference, Take } from "../../../returns";
import { distinctFiles, namedFile, withChosen, type ChosenFile } from "../../work/distinct-files";
import { isFaulty, type FileState } from "../../work/pool/reading-pool";
import type { ConflictRef } from "../../work/views/merge-view";
import { WORDS } from "../../words";
import { readingCounts, waitingFiles, withState, type FileReading } from "../files-reading";
import type { PaneActs } from "../pane-acts";

/** 回收合并: what a user does with returned workbooks. */
export class MergingActs {
  /** The returned workbooks, for reading on where reading was stopped. */
  private chosen: readonly ChosenFile[] = [];
  /** The names of those that could not be read: each makes way for the next file of its name. */
  private readonly broken = new Set<string>();
  /** Ends with the files that were given last. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly acts: PaneActs) {}

  /** Reads returned workbooks, and merges them with those read before; files may be dropped at any time, and wait for what is being done. */
  merge(files: readonly File[]): Promise<void> {
    this.last = this.last.then(() => this.acts.idle()).then(() => this.mergeNow(files));
    return this.last;
  }

  private mergeNow(files: readonly File[]): Promise<void> {
    return this.acts.attempt(WORDS.merge.reading, async () => {
      const good = this.chosen.filter(({ name }) => !this.broken.has(name));
      const chosen = await distinctFiles(files, good);
      this.chosen = withChosen(this.chosen, chosen);
      await this.readChosen(chosen);
    });
  }

  /** Reads those of the chosen files that were not read because the user stopped. */
  readOn(names: readonly string[]): Promise<void> {
    const chosen = this.chosen.filter(({ name }) => names.includes(name));
    return this.acts.attempt(WORDS.merge.reading, () => this.readChosen(chosen));
  }

  private async readChosen(chosen: readonly ChosenFile[]): Promise<void> {
    const { store, work } = this.acts;
    this.noteReading(waitingFiles(chosen.map(({ name }) => name)));
    let isOver = false;
    const onState = (place: number, state: FileState): void => {
      this.noteBroken(chosen[place]?.name ?? "", state);
      const { reading } = store.getState();
      // States come by another way than the outcome: the last of them may come after it.
      if (reading && !isOver) this.noteReading(withState(reading, place, state));
    };
    try {
      this.acts.show(await work.merging.merge(chosen.map(namedFile), proxy(onState)));
    } finally {
      isOver = true;
      store.setState({ reading: null });
    }
  }

  async stopMerging(): Promise<void> {
    await this.acts.work.merging.stopMerging();
  }

  clearReturns(): Promise<void> {
    this.chosen = [];
    this.broken.clear();
    return this.acts.decided(() => this.acts.work.merging.clearReturns());
  }

  decideConflict(about: ConflictRef, take: Take | null): Promise<void> {
    return this.acts.decided(() => this.acts.work.merging.decideConflict(about, take));
  }

  decideByLead(byLead: boolean): Promise<void> {
    return this.acts.decided(() => this.acts.work.merging.decideByLead(byLead));
  }

  decideRow(row: DecidedRow, items: readonly ItemReference[] | null): Promise<void> {
    return this.acts.decided(() => this.acts.work.merging.decideRow(row, items));
  }

  decideFile(decision: FileDecision): Promise<void> {
    return this.acts.decided(() => this.acts.work.merging.decideFile(decision));
  }

  askUnitAgain(file: string): Promise<void> {
    return this.acts.decided(() => this.acts.work.merging.askUnitAgain(file));
  }

  forgetMergeDecisions(): Promise<void> {
    return this.acts.decided(() => this.acts.work.merging.forgetMergeDecisions());
  }

  /** 合并进总台账. */
  applyMerge(): Promise<void> {
    return this.acts.change(() => this.acts.work.merging.applyMerge(), WORDS.merge.applied);
  }

  writeMerged(): Promise<void> {
    return this.acts.make(WORDS.shell.working, async () => {
      await this.acts.work.merging.writeMerged();
      this.acts.tellDone(WORDS.merge.written);
    });
  }

  private noteBroken(name: string, state: FileState): void {
    if (state.kind === "failed" && isFaulty(state.code)) this.broken.add(name);
    else this.broken.delete(name);
  }

  private noteReading(reading: readonly FileReading[]): void {
    const { done, current } = readingCounts(reading);
    const step = { name: current[0] ?? "", place: done + 1, all: reading.length };
    this.acts.store.setState({ reading, busy: { text: WORDS.merge.reading, step, canStop: true } });
  }
}
