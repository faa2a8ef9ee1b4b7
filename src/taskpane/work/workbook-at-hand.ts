import { VerbRefused, type OfficeSettings } from "../../app";
import { compareDekads, type Dekad, type IsoDate } from "../../calendar";
import { HostFailure, type WorkbookHost } from "../../hosts";
import type { AppliedEdits, CellEdit } from "../../sheet";
import type { AppliedView } from "./answers";
import type { Judgement, PreviousLedger } from "./choices";
import { foundAgain } from "./found-again";
import { byPlace, onItems } from "./inverse-edits";
import { KeptSettings } from "./kept-settings";
import { LastChange } from "./last-change";
import { withoutRules } from "./merge-decisions";
import { previousLedger } from "./previous-ledger";
import { readOpened, readWorkbook } from "./read-workbook";
import type { Reading } from "./reading";
import type { MergedReturns, ReturnsDesk } from "./returns-desk";
import { editLines } from "./views/edit-line";
import { knownUnits, type KnownUnits } from "./views/known-units";
import { mergeCounts } from "./views/merge-view";
import { overviewOf, type Overview } from "./views/overview";

/**
 * The workbook that is worked on: as it was read last and judged by what the office has settled, with the returns merged into it.
 * All themes of the work look at this one, and change it here.
 */
export class WorkbookAtHand {
  private readonly kept: KeptSettings;
  private readonly lastChange: LastChange;
  private previous: PreviousLedger | null = null;
  private current: Reading | null = null;
  private returned: MergedReturns | null = null;
  private readonly followers: (() => Promise<void>)[] = [];

  constructor(
    readonly host: WorkbookHost,
    readonly returns: ReturnsDesk,
  ) {
    this.kept = new KeptSettings(host);
    this.lastChange = new LastChange(this.kept);
  }

  /** What the office has settled. */
  get settings(): OfficeSettings {
    return this.kept.now;
  }

  /** What was read last. @throws Error before anything was read. */
  get reading(): Reading {
    if (!this.current) throw new Error("Nothing has been read yet");
    return this.current;
  }

  get isRead(): boolean {
    return this.current !== null;
  }

  /** What comes of merging the returns; `null` where none were read. */
  get merged(): MergedReturns | null {
    return this.returned;
  }

  /** Which units a return may be of without anybody being asked. */
  get known(): KnownUnits {
    return knownUnits(this.reading.scoped, this.settings.mergeDecisions);
  }

  /** @throws VerbRefused where no day was chosen. */
  get asOf(): IsoDate {
    const { asOf } = this.reading;
    if (!asOf) throw new VerbRefused("as-of-missing");
    return asOf;
  }

  /** @throws VerbRefused where no 旬 was chosen. */
  get dekad(): Dekad {
    const { dekad } = this.reading;
    if (!dekad) throw new VerbRefused("as-of-missing");
    return dekad;
  }

  /** Reads the workbook as it is now; at the first time, what is kept in it as well. */
  async read(): Promise<Overview> {
    await this.kept.load();
    const reading = await readWorkbook(this.host, this.judgement);
    await this.returns.readByDirectory(reading.scoped);
    return this.lookAt(reading);
  }

  /** Has something thought over after each reading, before anything is shown of it. */
  follow(thinkOver: () => Promise<void>): void {
    this.followers.push(thinkOver);
  }

  /** Compares with the last 旬's ledger from now on; `null` to compare with none. */
  async compareWith(file: File | null): Promise<Overview> {
    this.previous = file && (await previousLedger(file, this.reading.all));
    return this.settle({});
  }

  /** Keeps a change of the settings that changes nothing of what was read. */
  keep(change: Partial<OfficeSettings>): Promise<void> {
    return this.kept.keep(change);
  }

  /** Keeps a change of the settings, and judges anew what was read. */
  async settle(change: Partial<OfficeSettings>): Promise<Overview> {
    await this.keep(change);
    return this.lookAt(readOpened(this.reading.all, this.judgement));
  }

  /** Merges the returns read so far into what was read. */
  mergeAnew(): Overview {
    const { scoped, dekad } = this.reading;
    const decisions = this.settings.mergeDecisions;
    this.returned = this.returns.mergedInto(scoped, { decisions, ...(dekad ? { dekad } : {}) });
    return this.overview();
  }

  /**
   * Makes the changes that were planned on the reading at hand, each where its item stands by now: rows may have been moved since.
   * @param plan what the reading at hand calls for; asked a second time when the workbook was read anew.
   */
  async apply(plan: () => readonly CellEdit[]): Promise<AppliedView> {
    const { all, scoped } = this.reading;
    const planned = { opened: all, edits: plan() };
    await this.read();
    const { edits, lost } = foundAgain(planned, { opened: this.reading.all, edits: plan() });
    const told = await this.changed(await this.host.applyEdits(edits));
    return { ...told, stale: [...editLines(lost, scoped), ...told.stale] };
  }

  /** Reads anew what was changed, and remembers how to take it back. */
  async changed({ applied, stale, inverse }: AppliedEdits): Promise<AppliedView> {
    // A change that was made can be taken back even where reading it fails.
    const isRead = await this.readChanged().finally(async () => {
      if (applied.length > 0) await this.lastChange.remember(onItems(inverse, this.reading.all));
    });
    return { ...this.told(applied, stale), isRead };
  }

  /**
   * Takes the last change back. Rows that hold another item by now, columns that are another one, and sheets that are gone are left
   * alone; what was done there is kept, to be taken back once they are as they were.
   */
  async undo(): Promise<AppliedView> {
    await this.read();
    const sheets = await this.host.listSheets();
    const { there, moved } = byPlace(this.lastChange.inverse, this.reading.all, sheets);
    const { applied, stale } = await this.host.applyEdits(there);
    await this.lastChange.remember(moved);
    const isRead = await this.readChanged();
    return { ...this.told(applied, [...moved, ...stale]), moved: moved.length, isRead };
  }

  /** Sums up what was read last. */
  overview(): Overview {
    const merge = this.returned && mergeCounts(this.returned, this.known);
    return overviewOf(this.reading, this.host, this.lastChange.inverse.length, this.kept.problems, merge);
  }

  /** Takes back the answers to all conflicts of a merge alike: another merge asks anew. */
  async forgetRules(): Promise<void> {
    const { mergeDecisions } = this.settings;
    if (mergeDecisions.rules.length > 0) await this.keep({ mergeDecisions: withoutRules(mergeDecisions) });
  }

  /**
   * What was changed is changed, and has to be told so, even where the host does not let it be read: in Excel somebody may edit a cell by then.
   * @returns whether it was read.
   */
  private async readChanged(): Promise<boolean> {
    try {
      await this.read();
      return true;
    } catch (error) {
      if (error instanceof HostFailure) return false;
      throw error;
    }
  }

  private async lookAt(reading: Reading): Promise<Overview> {
    if (this.current && isOfAnotherDekad(this.current, reading)) await this.forgetRules();
    this.current = reading;
    const overview = this.mergeAnew();
    for (const thinkOver of this.followers) await thinkOver();
    return overview;
  }

  private told(applied: readonly CellEdit[], stale: readonly CellEdit[]): Omit<AppliedView, "isRead"> {
    return {
      applied: applied.length,
      stale: editLines(stale, this.reading.scoped),
      moved: 0,
      overview: this.overview(),
    };
  }

  private get judgement(): Judgement {
    return { settings: this.settings, previous: this.previous };
  }
}

function isOfAnotherDekad({ dekad: before }: Reading, { dekad: now }: Reading): boolean {
  return before !== null && now !== null && compareDekads(before, now) !== 0;
}
