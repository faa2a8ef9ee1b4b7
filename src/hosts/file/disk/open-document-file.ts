import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { LIMITS } from "../limits";
import { openDocumentBytes, type OpenedDocument } from "../read/open-document-bytes";
import { WorkbookUnreadable } from "../workbook-unreadable";

/**
 * Reads a document from a file.
 * @throws WorkbookUnreadable as {@link openDocumentBytes} does; Node's own error where there is no such file or no right to it.
 */
export async function openDocumentFile(path: string): Promise<OpenedDocument> {
  const { size } = await stat(path);
  if (size > LIMITS.fileBytes) throw new WorkbookUnreadable("too-large", `${size} bytes`);
  return openDocumentBytes(await readFile(path), basename(path));
}
