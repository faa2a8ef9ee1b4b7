import { BoundedThread, TaskLost, type TaskLimits, type ThreadEnd } from "./bounded-thread";
import { ownScript } from "./own-script";
import { isSoonRead } from "./soon-read";
import type { FileTask, ThreadRole } from "./thread-role";

/** A ledger of 100,000 items is read and checked in ten seconds and 600 MB. */
const LIMITS: TaskLimits = { milliseconds: 60_000, megabytes: 1024 };

/** Reads files one after another; what it started is ended with `end`. */
export interface FileReading<Answer> {
  read(task: FileTask): Promise<Answer>;
  end(): Promise<void>;
}

/**
 * Reads small workbooks in this thread and all others in one with limits, which is started with the first of them; where the command
 * is not one file, everything in this thread.
 * @param here reads a file in this thread.
 * @param lost what is answered for a file on which the thread was lost, or reading failed in a way that nobody foresaw.
 */
export function boundedReading<Answer>(
  role: ThreadRole,
  here: (task: FileTask) => Promise<Answer>,
  lost: (task: FileTask, end: ThreadEnd) => Answer,
): FileReading<Answer> {
  const script = ownScript();
  const thread = script === null ? null : new BoundedThread<FileTask, Answer>(script, role, LIMITS);
  return {
    async read(task) {
      if (thread === null || isSoonRead(task)) return here(task).catch(() => lost(task, "defect"));
      try {
        return await thread.ask(task);
      } catch (error) {
        if (error instanceof TaskLost) return lost(task, error.end);
        throw error;
      }
    },
    end: async () => {
      await thread?.end();
    },
  };
}
