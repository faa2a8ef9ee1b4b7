import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { FileTask } from "./thread-role";

/** The start of a thread takes as long as reading this many bytes of .xlsx. */
const SMALL = 256 * 1024;
/** How an archive begins, and so an .xlsx. */
const ARCHIVE = "PK\u0003\u0004";

/** Whether no thread is worth its start: an .xlsx so small that the reader's own caps bound what it can take. */
export function isSoonRead({ path }: FileTask): boolean {
  try {
    const file = openSync(path, "r");
    try {
      const start = Buffer.alloc(ARCHIVE.length);
      readSync(file, start);
      return fstatSync(file).size <= SMALL && start.toString("latin1") === ARCHIVE;
    } finally {
      closeSync(file);
    }
  } catch {
    return true; // what cannot be opened is soon told
  }
}
