import { wrap } from "comlink";
import type { DirectoryData, ReadReturn } from "../../../app";
import type { ReadingThread } from "./reading-pool";
import type { ReadingDoor } from "./reading-worker";
import { readingHere } from "./reading-here";
import type { ReadingThreads } from "./returns-pool";

/** So long, in milliseconds, a thread may take until its code is there. */
const LONGEST_START = 15_000;

/** More threads would take the machine from the user. */
const MOST_THREADS = 4;

/** As many threads as the machine has processors, within reason. */
export function threadsOfMachine(): ReadingThreads {
  return { count: Math.max(1, Math.min(navigator.hardwareConcurrency, MOST_THREADS)), start };
}

/**
 * Starts a thread that reads returned workbooks. Where none can be started, because the browser lets no thread start another
 * or the network is gone since the page was opened, the calling thread reads them itself.
 */
async function start(directory: DirectoryData): Promise<ReadingThread<ReadReturn>> {
  return (await startedThread(directory)) ?? readingHere(directory);
}

async function startedThread(directory: DirectoryData): Promise<ReadingThread<ReadReturn> | null> {
  if (typeof Worker === "undefined") return null;
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { name: "reading" });
  const door = wrap<ReadingDoor>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      // What nobody takes note of here counts as an error of this thread, and of the one that started it.
      event.preventDefault();
      reject(new Error("The thread ended by itself"));
    });
  });
  // Where it ends while nothing is read, nobody waits for it.
  broken.catch(() => undefined);
  try {
    await Promise.race([door.begin(directory), broken, late()]);
  } catch {
    worker.terminate();
    return null;
  }
  return {
    read: (file) => Promise.race([door.read(file), broken]),
    end: () => {
      worker.terminate();
    },
  };
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, LONGEST_START, new Error("The thread did not start"));
  });
}
