import {
  directoryData,
  mergeRead,
  returnsDirectory,
  unusable,
  type MergeOutcome,
  type MergeReadOptions,
  type OpenedLedgers,
  type ReadReturn,
} from "../app";
import { isOwnResult } from "../returns";
import type { UnitDirectory } from "../units";
import { openDecisions } from "./decisions-file";
import { PathRefused } from "./path-refused";
import { ProgressBar } from "./progress-bar";
import { readReturnedFile, type ReturnDepth } from "./returned-file";
import { boundedReading } from "./thread/file-threads";
import { lostCode } from "./thread/lost-code";
import type { FileTask } from "./thread/thread-role";
import { truePath } from "./true-path";
import { filesNamed } from "./workbook-files";

/** The files to be merged. */
export interface FilesToMerge {
  /** The master's own file: where it lies among the returned ones it is none of them. */
  readonly master: string;
  /**
   * The file that the result goes to: what an earlier merge wrote there is no return either; a return that lies there is not to be
   * replaced. Left out, there is none.
   */
  readonly output?: string | undefined;
  /** As named on the command line, folders standing for their files. */
  readonly returned: readonly string[];
  /** How far to look into each. */
  readonly depth: ReturnDepth;
}

/**
 * Merges returned files into the master, and shows how far it is.
 * @throws PathRefused where no returned file is named, or the output would replace one.
 */
export async function mergeFiles(
  opened: OpenedLedgers,
  { master, output, returned, depth }: FilesToMerge,
  options: MergeReadOptions = {},
): Promise<MergeOutcome> {
  const directory = returnsDirectory(opened);
  const files = await returnedFiles(master, returned);
  const earlierResult = output === undefined ? null : truePath(output);
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
      const one = await reading.read(task);
      if (truePath(task.path) !== earlierResult) read.push(one);
      else if (!isEarlierResult(one, directory)) throw new PathRefused("output-is-input", task.path);
    }
    if (read.length === 0) throw new PathRefused("nothing-returned", returned.join("、"));
    return mergeRead(opened, read, options);
  } finally {
    bar.done();
    await reading.end();
  }
}

/** The files named but the master's own. */
async function returnedFiles(master: string, returned: readonly string[]): Promise<FileTask[]> {
  const named = await filesNamed(returned);
  const own = truePath(master);
  const files = named.filter(({ path }) => truePath(path) !== own);
  if (named.length > 0 && files.length === 0) throw new PathRefused("master-returned", master);
  return files;
}

/** Whether an earlier merge wrote the file: an office that names itself in its ledger's title is named in that of its results too. */
function isEarlierResult({ returned }: ReadReturn, directory: UnitDirectory): boolean {
  if ("error" in returned) return returned.error === "own-result";
  return isOwnResult({ ...returned, unit: null }, directory);
}

/** Merges as {@link mergeFiles} does, for a command that returned files may be named to; `null` where none are. @param decisions the file of what a person decided. */
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
