import {
  mergeEdits,
  mergeRead,
  returnsDirectory,
  type MergeEdit,
  type MergeEdits,
  type MergeOutcome,
  type MergeReadOptions,
  type OpenedLedgers,
  type ReadReturn,
} from "../../app";
import type { UnitDirectory } from "../../units";
import { besidesFormulas } from "./besides-formulas";
import { distinctFiles, namedFile, withChosen, type ChosenFile } from "./distinct-files";
import { isFaulty } from "./pool/reading-pool";
import type { ReadingPool, ReadingPoolParts } from "./pool/reading-pool";
import { returnsPool, type ReadingThreads } from "./pool/returns-pool";

/** What comes of merging the returns into a master, and what that changes in it. */
export interface MergedReturns {
  readonly outcome: MergeOutcome;
  readonly changes: MergeEdits;
  /** What would be changed if the master did not work it out by formulas. */
  readonly underFormulas: readonly MergeEdit[];
}

/** The returned workbooks that were read so far. They come in over days: further ones are added to those that are here. */
export class ReturnsDesk {
  private reads = new Map<string, ReadReturn>();
  private files: readonly ChosenFile[] = [];
  /** The directory that all of them were read with. */
  private directory: UnitDirectory | null = null;
  private pool: ReadingPool<ReadReturn> | null = null;

  constructor(private readonly threads: ReadingThreads) {}

  /**
   * Reads files, several at a time. One that was read before is replaced, and one that could not be read makes way for the next of its name;
   * another of the name of a good one stands beside it.
   */
  async read(
    files: readonly File[],
    master: OpenedLedgers,
    onState: ReadingPoolParts<ReadReturn>["onState"],
  ): Promise<void> {
    this.pool = returnsPool(master, this.threads, onState);
    const chosen = await distinctFiles(
      files,
      this.files.filter(({ name }) => !this.isBroken(name)),
    );
    const reads = await this.pool.readAll(chosen.map(namedFile));
    this.pool = null;
    this.directory = returnsDirectory(master);
    this.files = withChosen(this.files, chosen);
    for (const read of reads) this.put(read);
  }

  /**
   * Reads all returns anew where the directory is another one than they were read with: whose they are depends on it. A file that can
   * no longer be read stays as it was.
   */
  async readByDirectory(master: OpenedLedgers): Promise<void> {
    if (this.reads.size === 0 || isSame(this.directory, returnsDirectory(master))) return;
    this.directory = returnsDirectory(master);
    const reads = await returnsPool(master, this.threads, () => undefined).readAll(this.files.map(namedFile));
    for (const read of reads) if (!("error" in read.returned)) this.put(read);
  }

  private isBroken(name: string): boolean {
    const returned = this.reads.get(name)?.returned;
    return returned !== undefined && "error" in returned && isFaulty(returned.error);
  }

  private put(read: ReadReturn): void {
    this.reads.set(read.returned.file, read);
  }

  /** Reads no further file; what was read stays. */
  stop(): void {
    this.pool?.stopReading();
  }

  /** Puts all returns away. */
  clear(): void {
    this.reads = new Map();
    this.files = [];
  }

  /** @returns `null` where nothing was read. */
  mergedInto(master: OpenedLedgers, options: MergeReadOptions): MergedReturns | null {
    if (this.reads.size === 0) return null;
    const outcome = mergeRead(master, [...this.reads.values()], options);
    const { edits: all, homeless } = mergeEdits(master, outcome.result);
    const { edits, underFormulas } = besidesFormulas(all, master);
    return { outcome, changes: { edits, homeless }, underFormulas };
  }
}

function isSame(before: UnitDirectory | null, now: UnitDirectory): boolean {
  return before === now || JSON.stringify(before?.entries) === JSON.stringify(now.entries);
}
