import {
  directoryData,
  returnsDirectory,
  unusable,
  type DirectoryData,
  type OpenedLedgers,
  type ReadReturn,
} from "../../../app";
import { ReadingPool, type ReadingPoolParts, type ReadingThread } from "./reading-pool";

/** The threads that a machine has for reading returned workbooks. */
export interface ReadingThreads {
  readonly count: number;
  readonly start: (directory: DirectoryData) => Promise<ReadingThread<ReadReturn>>;
}

/** A workbook that takes longer, in milliseconds, is not what a unit fills in by hand. */
const LONGEST = 60_000;

/** A pool that reads what was returned to a master. */
export function returnsPool(
  master: OpenedLedgers,
  { count, start }: ReadingThreads,
  onState: ReadingPoolParts<ReadReturn>["onState"],
): ReadingPool<ReadReturn> {
  const directory = returnsDirectory(master);
  const data = directoryData(directory);
  return new ReadingPool({
    start: () => start(data),
    threads: count,
    longest: LONGEST,
    notRead: ({ name }, failure) => unusable(name, failure, directory),
    failureOf: ({ returned }) => ("error" in returned ? returned.error : null),
    onState,
  });
}
