import { wrap, type ProxyMarked, type Remote } from "comlink";
import type { DirectoryData, ReadReturn } from "../../../app";
import type { LentThreads } from "./lent-threads";
import { readingHere } from "./reading-here";
import type { ReadingThread } from "./reading-pool";
import type { ReadingDoor } from "./reading-worker";
import type { ReadingThreads } from "./returns-pool";
import { startedReader, type StartedReader } from "./started-reader";

/** More threads would take the machine from the user. */
const MOST_THREADS = 4;

/** Threads that the pane's own thread starts for the one in which the work is done. */
export type Lender = Remote<LentThreads & ProxyMarked>;

/** As many threads as the machine has processors, within reason. */
export function threadsOfMachine(lender: Lender): ReadingThreads {
  return {
    count: Math.max(1, Math.min(navigator.hardwareConcurrency, MOST_THREADS)),
    start: (directory) => start(directory, lender),
  };
}

/**
 * Starts a thread that reads returned workbooks, or borrows one where the browser lets no thread start another. Where none is to be had
 * either, because the network is gone since the page was opened, the calling thread reads them itself.
 */
async function start(directory: DirectoryData, lender: Lender): Promise<ReadingThread<ReadReturn>> {
  const reader = (await startedReader()) ?? (await borrowedReader(lender));
  if (!reader) return readingHere(directory);
  const { door, broken, end } = reader;
  await Promise.race([door.begin(directory), broken]);
  return { read: (file) => Promise.race([door.read(file), broken]), end };
}

async function borrowedReader(lender: Lender): Promise<StartedReader | null> {
  const lent = await lender.lend();
  if (!lent) return null;
  const broken = lender
    .untilBroken(lent.number)
    .then(() => Promise.reject(new Error("The thread was ended")));
  // Where it ends while nothing is read, nobody waits for it.
  broken.catch(() => undefined);
  return { door: wrap<ReadingDoor>(lent.port), broken, end: () => void lender.end(lent.number) };
}
