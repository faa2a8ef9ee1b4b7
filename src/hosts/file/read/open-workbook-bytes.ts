import { readOldWorkbook } from "./old-workbook";
import type { OpenedWorkbook } from "./opened-workbook";
import { isPage, readPage } from "./page-workbook";
import { readWorkbook } from "./read-workbook";
import { isOldWorkbook, isZip, refuseAtOnce, refuseOle } from "./refusal";
import { isOleFile } from "./ole-file";

/**
 * Reads a workbook of any kind: what {@link readWorkbook} reads, and .xls, .et and web pages saved as .xls, whose code is
 * loaded when the first of them comes.
 * @param fileName name of the file, with or without its folder.
 * @throws WorkbookUnreadable with the reason; nothing else, whatever the bytes are.
 */
export async function openWorkbookBytes(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  refuseAtOnce(bytes, fileName);
  if (isOleFile(bytes)) {
    refuseOle(bytes);
    return readOldWorkbook(bytes, fileName);
  }
  if (isOldWorkbook(bytes)) return readOldWorkbook(bytes, fileName);
  return !isZip(bytes) && isPage(bytes) ? readPage(bytes, fileName) : readWorkbook(bytes, fileName);
}
