import { wrap, type Remote } from "comlink";
import type { ReadingDoor } from "./reading-worker";

/** So long, in milliseconds, a thread may take until its code is there. */
const LONGEST_START = 15_000;

/** A thread for reading that was started, by the calling thread or for it. */
export interface StartedReader {
  readonly door: Remote<ReadingDoor>;
  /** Rejected where the thread ends by itself. */
  readonly broken: Promise<never>;
  readonly end: () => void;
}

/** Starts a thread for reading. @returns `null` where the browser lets the calling thread start none, or its code cannot be had. */
export async function startedReader(): Promise<StartedReader | null> {
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
  const end = (): void => {
    worker.terminate();
  };
  try {
    await Promise.race([door.isThere(), broken, late()]);
  } catch {
    end();
    return null;
  }
  return { door, broken, end };
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, LONGEST_START, new Error("The thread did not start"));
  });
}
