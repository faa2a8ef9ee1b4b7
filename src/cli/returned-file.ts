import { directoryFrom, readReturn, type DirectoryData, type ReadReturn, type ReturnReading } from "../app";
import type { FileTask } from "./thread/thread-role";
import { openReturned } from "./workbook-files";

/** How far to look into a returned file. */
export type ReturnDepth = NonNullable<ReturnReading["depth"]>;

/** What returned files are read with, out of the data that a thread is given. */
export function returnReading(directory: DirectoryData, depth: ReturnDepth): ReturnReading {
  return { directory: directoryFrom(directory), depth };
}

/** Reads one returned file; what is wrong with it is the answer. */
export function readReturnedFile({ path, file }: FileTask, reading: ReturnReading): Promise<ReadReturn> {
  return readReturn({ file, open: () => openReturned(path) }, reading);
}
