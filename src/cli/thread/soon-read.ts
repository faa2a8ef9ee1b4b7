import { open } from "node:fs/promises";
import type { FileTask } from "./thread-role";

/** The start of a thread takes as long as reading this many bytes of .xlsx. */
const SMALL = 256 * 1024;
/** How an archive begins, and so an .xlsx. */
const ARCHIVE = "PK\u0003\u0004";

/**
 * Whether no thread is worth its start: there is one file, an .xlsx so small that the reader's own caps bound what it can take,
 * and no other file that would have to wait for it.
 */
export async function isSoonRead(tasks: readonly FileTask[]): Promise<boolean> {
  const [task] = tasks;
  if (!task || tasks.length > 1) return false;
  try {
    const file = await open(task.path);
    try {
      const { size } = await file.stat();
      const { buffer } = await file.read(Buffer.alloc(ARCHIVE.length));
      return size <= SMALL && buffer.toString("latin1") === ARCHIVE;
    } finally {
      await file.close();
    }
  } catch {
    return true; // what cannot be opened is soon told
  }
}
