import { open } from "node:fs/promises";
import type { FileTask } from "./thread-role";

/** The start of a thread takes as long as reading this many bytes of .xlsx. */
const SMALL = 256 * 1024;
/** How an archive begins, and so an .xlsx. */
const ARCHIVE = "PK\u0003\u0004";

/** Whether no thread is worth its start: an .xlsx so small that the reader's own caps bound what it can take. */
export async function isSoonRead({ path }: FileTask): Promise<boolean> {
  try {
    const file = await open(path);
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
