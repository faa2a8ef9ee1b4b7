import {
  directoryData,
  mergeRead,
  unusable,
  type MergeOutcome,
  type MergeReadOptions,
  type OpenedLedgers,
  type ReadReturn,
} from "../app";
import { ProgressBar } from "./progress-bar";
import { readReturnedFile, type ReturnDepth } from "./returned-file";
import { boundedReading } from "./thread/file-threads";
import { lostCode } from "./thread/lost-code";
import { filesNamed } from "./workbook-files";

/** Merges the returned files named on the command line, folders standing for their files, and shows how far it is. @param depth how far to look into each. */
export async function mergeFiles(
  opened: OpenedLedgers,
  paths: readonly string[],
  depth: ReturnDepth,
  options: MergeReadOptions = {},
): Promise<MergeOutcome> {
  const { directory } = opened;
  const files = await filesNamed(paths);
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

/** Whether a returned file could not be used: done, and errors were found. */
export function hasUnreadable({ result }: MergeOutcome): boolean {
  return result.returns.some(({ error }) => error !== null);
}
