import { resolve } from "node:path";
import {
  directoryData,
  mergeRead,
  unusable,
  type MergeOutcome,
  type MergeReadOptions,
  type OpenedLedgers,
  type ReadReturn,
} from "../app";
import { openDecisions } from "./decisions-file";
import { ProgressBar } from "./progress-bar";
import { readReturnedFile, type ReturnDepth } from "./returned-file";
import { boundedReading } from "./thread/file-threads";
import { lostCode } from "./thread/lost-code";
import { filesNamed } from "./workbook-files";

/** The files to be merged. */
export interface FilesToMerge {
  /** The master's own file: where it lies among the returned ones it is none of them. */
  readonly master: string;
  /** The file that the result goes to: what an earlier run left there is no return either. Left out, there is none. */
  readonly output?: string | undefined;
  /** As named on the command line, folders standing for their files. */
  readonly returned: readonly string[];
  /** How far to look into each. */
  readonly depth: ReturnDepth;
}

/** Merges returned files into the master, and shows how far it is. */
export async function mergeFiles(
  opened: OpenedLedgers,
  { master, output = master, returned, depth }: FilesToMerge,
  options: MergeReadOptions = {},
): Promise<MergeOutcome> {
  const { directory } = opened;
  const own = new Set([master, output].map((path) => resolve(path)));
  const files = (await filesNamed(returned)).filter(({ path }) => !own.has(resolve(path)));
  const bar = new ProgressBar();
  const reading = boundedReading(
    { kind: "returns", directory: directoryData(directory), depth },
    (task) => readReturnedFile(task, { directory, depth }),
    ({ file }, end) => unusable(file, lostCode(end), directory),
  );
  try {
    const read: ReadReturn[] = [];
    for (const [index, task] of files.entries()) {
      bar.step(task.file, index + 1, files.length);
      read.push(await reading.read(task));
    }
    return mergeRead(opened, read, options);
  } finally {
    bar.done();
    await reading.end();
  }
}

/** The same for a command that returned files may be named to; `null` where none are. @param decisions the file of what a person decided. */
export async function mergeNamedFiles(
  opened: OpenedLedgers,
  files: FilesToMerge,
  decisions: string | undefined,
): Promise<MergeOutcome | null> {
  if (files.returned.length === 0) return null;
  return mergeFiles(opened, files, { decisions: await openDecisions(decisions) });
}

/** Whether a returned file could not be used: done, and errors were found. */
export function hasUnreadable({ result }: MergeOutcome): boolean {
  return result.returns.some(({ error }) => error !== null);
}
