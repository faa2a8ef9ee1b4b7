import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { failureSentence } from "../../hosts/file";
import { lostCode } from "./lost-code";
import { isOutOfMemory, type TaskLimits, type ThreadEnd } from "./bounded-thread";
import type { ThreadRole } from "./thread-role";

/** Commands that read one workbook and think about it; reading, recognising and checking stay in one thread. */
export const BOUNDED_COMMANDS: ReadonlySet<string> = new Set([
  "check",
  "normalize",
  "stats",
  "report",
  "plan",
]);

/** 100,000 items take about ten seconds and 600 MB. */
const LIMITS: TaskLimits = { milliseconds: 5 * 60_000, megabytes: 2048 };
const UNUSABLE = 2;

/**
 * Carries out a whole command in a thread, and sets the exit status. A command that takes too long or too much memory ends
 * with one Chinese line.
 * @param script the command's own file.
 * @param words the command line after the program's name; the first is the verb, the second mostly the workbook.
 */
export function runBounded(script: string, words: readonly string[], limits = LIMITS): Promise<void> {
  const role: ThreadRole = { kind: "command", words };
  const worker = new Worker(script, {
    workerData: role,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  return new Promise((resolve) => {
    const lose = (end: ThreadEnd): void => {
      clearTimeout(timer);
      worker.removeAllListeners("exit");
      void worker.terminate();
      process.stderr.write(`${sentenceFor(words, end)}\n`);
      process.exitCode = UNUSABLE;
      resolve();
    };
    const timer = setTimeout(() => {
      lose("time");
    }, limits.milliseconds);
    worker.on("error", (error) => {
      lose(isOutOfMemory(error) ? "memory" : "defect");
    });
    worker.on("exit", (status) => {
      clearTimeout(timer);
      process.exitCode = status;
      resolve();
    });
  });
}

function sentenceFor([, file = ""]: readonly string[], end: ThreadEnd): string {
  return `${basename(file)}：${failureSentence(lostCode(end))}`;
}
