import { BoundedThread, TaskLost, type TaskLimits, type ThreadEnd } from "./bounded-thread";
import { ownScript } from "./own-script";
import type { FileTask, ThreadRole } from "./thread-role";

/** A ledger of 100,000 items is read and checked in ten seconds and 600 MB. */
const LIMITS: TaskLimits = { milliseconds: 60_000, megabytes: 1024 };

/** Reads files one after another; what it started is ended with `end`. */
export interface FileReading<Answer> {
  read(task: FileTask): Promise<Answer>;
  end(): Promise<void>;
}

/** Reading in this thread. */
export function readingHere<Answer>(here: (task: FileTask) => Promise<Answer>): FileReading<Answer> {
  return { read: here, end: () => Promise.resolve() };
}

/**
 * Reading in a thread with limits; where the command is not one file, reading in this one.
 * @param here reads a file in this thread.
 * @param lost what is answered for a file on which the thread was lost.
 */
export function readingInThread<Answer>(
  role: ThreadRole,
  here: (task: FileTask) => Promise<Answer>,
  lost: (task: FileTask, end: ThreadEnd) => Answer,
): FileReading<Answer> {
  const script = ownScript();
  if (script === null) return readingHere(here);
  const thread = new BoundedThread<FileTask, Answer>(script, role, LIMITS);
  return {
    async read(task) {
      try {
        return await thread.ask(task);
      } catch (error) {
        if (error instanceof TaskLost) return lost(task, error.end);
        throw error;
      }
    },
    end: () => thread.end(),
  };
}
