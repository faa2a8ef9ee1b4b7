import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";

import { LIMITS } from "../limits";
import { isLockFile } from "../read/refusal";
import { openWorkbookBytes } from "../read/open-workbook-bytes";
import type { OpenedWorkbook } from "../read/opened-workbook";
import { WorkbookUnreadable } from "../workbook-unreadable";

/**
 * Reads a workbook from a file. Lock files and files that are too large are refused before they are read.
 * @throws WorkbookUnreadable as {@link openWorkbookBytes} does; Node's own error where there is no such file or no right to it.
 */
export async function openWorkbookFile(path: string): Promise<OpenedWorkbook> {
  const fileName = basename(path);
  if (isLockFile(fileName)) throw new WorkbookUnreadable("lock-file", fileName);
  // At once: the command has nothing to do meanwhile, and of a small file most of the time would go by in waiting.
  const { size } = statSync(path);
  if (size > LIMITS.fileBytes) throw new WorkbookUnreadable("too-large", `${size} bytes`);
  return openWorkbookBytes(readFileSync(path), fileName);
}
