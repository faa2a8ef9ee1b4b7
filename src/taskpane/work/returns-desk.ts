import {
  mergeEdits,
  mergeRead,
  type MergeEdits,
  type MergeOutcome,
  type MergeReadOptions,
  type OpenedLedgers,
  type ReadReturn,
} from "../../app";
import type { ReadingPool, ReadingPoolParts } from "./pool/reading-pool";
import { returnsPool, type ReadingThreads } from "./pool/returns-pool";

/** What comes of merging the returns into a master, and what that changes in it. */
export interface MergedReturns {
  readonly outcome: MergeOutcome;
  readonly changes: MergeEdits;
}

/** The returned workbooks that were read so far. They come in over days: further ones are added to those that are here. */
export class ReturnsDesk {
  private reads = new Map<string, ReadReturn>();
  private pool: ReadingPool<ReadReturn> | null = null;

  constructor(private readonly threads: ReadingThreads) {}

  /** Reads files, several at a time; one that was read before is replaced. */
  async read(
    files: readonly File[],
    master: OpenedLedgers,
    onState: ReadingPoolParts<ReadReturn>["onState"],
  ): Promise<void> {
    this.pool = returnsPool(master, this.threads, onState);
    const reads = await this.pool.readAll(files);
    this.pool = null;
    for (const read of reads) this.reads.set(read.returned.file, read);
  }

  /** Reads no further file; what was read stays. */
  stop(): void {
    this.pool?.stopReading();
  }

  /** Puts all returns away. */
  clear(): void {
    this.reads = new Map();
  }

  /** @returns `null` where nothing was read. */
  mergedInto(master: OpenedLedgers, options: MergeReadOptions): MergedReturns | null {
    if (this.reads.size === 0) return null;
    const outcome = mergeRead(master, [...this.reads.values()], options);
    return { outcome, changes: mergeEdits(master, outcome.result) };
  }
}
