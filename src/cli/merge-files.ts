import { basename } from "node:path";
import { merge, type MergeOutcome, type MergeReadOptions, type OpenedLedgers } from "../app";
import { ProgressBar } from "./progress-bar";
import { filesNamed, openReturned } from "./workbook-files";

/** Merges the returned files named on the command line, folders standing for their files, and shows how far it is. */
export async function mergeFiles(
  opened: OpenedLedgers,
  paths: readonly string[],
  options: MergeReadOptions = {},
): Promise<MergeOutcome> {
  const files = await filesNamed(paths);
  const bar = new ProgressBar();
  try {
    return await merge(
      opened,
      files.map((path) => ({ file: basename(path), open: () => openReturned(path) })),
      {
        ...options,
        onFile: (name, place, all) => {
          bar.step(name, place, all);
        },
      },
    );
  } finally {
    bar.done();
  }
}

/** Whether a returned file could not be used: done, and errors were found. */
export function hasUnreadable({ result }: MergeOutcome): boolean {
  return result.returns.some(({ error }) => error !== null);
}
