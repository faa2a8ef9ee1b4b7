import { allowanceOf } from "../allowance";
import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";
import type { WorkbookContext } from "./cell-content";
import type { OpenedSheet, OpenedWorkbook } from "./opened-workbook";
import { isPage } from "./page-workbook";
import { plainText } from "./plain-text";
import { isOfOtherKind, isOfUnreadKind, isOldWorkbook, isZip, refusalOf, refuseAtOnce } from "./refusal";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart } from "./sheet-part";
import { STYLES } from "./styles-part";
import { isOleFile } from "./ole-file";
import { isSeparatedText, readSeparatedText } from "./text-workbook";
import { WorkbookPackage } from "./workbook-package";
import type { Relationship } from "./workbook-package";
import { WORKBOOK_PARTS } from "./workbook-part";

/**
 * Reads a workbook (.xlsx, .xlsm) or a table in plain text (.csv, .txt) from the bytes of its file. What it holds is told from
 * the bytes; the name serves to recognise lock files, and text of one column. Other kinds need `openWorkbookBytes`.
 * @param fileName name of the file, with or without its folder.
 * @throws WorkbookUnreadable with the reason; nothing else, whatever the bytes are.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  refuseAtOnce(bytes, fileName);
  if (isZip(bytes)) return { fileName, sheets: readSheets(new WorkbookPackage(bytes)) };
  const text = isKnownOtherwise(bytes) ? null : tableText(bytes);
  if (text === null) throw refusalOf(bytes, fileName);
  if (!isSeparatedText(text, fileName)) {
    throw new WorkbookUnreadable("not-a-workbook", "text whose lines are not cut alike");
  }
  return readSeparatedText(text, fileName);
}

/** Files that would be taken for text and are something else. */
function isKnownOtherwise(bytes: Uint8Array): boolean {
  return (
    isOleFile(bytes) || isOldWorkbook(bytes) || isPage(bytes) || isOfUnreadKind(bytes) || isOfOtherKind(bytes)
  );
}

function tableText(bytes: Uint8Array): string | null {
  if (bytes.length > LIMITS.textBytes) throw new WorkbookUnreadable("too-large", `${bytes.length} bytes`);
  return plainText(bytes);
}

function readSheets(file: WorkbookPackage): OpenedSheet[] {
  const path = workbookPath(file);
  const workbook = file.recalled(path, WORKBOOK_PARTS);
  if (!workbook) throw missingPart(path);
  const links = file.relationshipsOf(path);
  const [strings, styles] = [targetOf(links, "sharedStrings"), targetOf(links, "styles")];
  const texts = strings === undefined ? null : file.part(strings);
  const context: WorkbookContext = {
    strings: texts ? readSharedStrings(texts) : [],
    meanings: (styles === undefined ? null : file.recalled(styles, STYLES)) ?? [],
    date1904: workbook.date1904,
    dates: new Map(),
  };
  const cells = allowanceOf(LIMITS.cells, "cells");
  const sheets: OpenedSheet[] = [];
  for (const { name, visibility, relationship } of workbook.sheets) {
    const link = links.find(({ id }) => id === relationship);
    if (!link) throw new WorkbookUnreadable("corrupt", `no part for sheet ${name}`);
    if (link.type !== "worksheet") continue;
    sheets.push({
      name,
      visibility,
      grid: readSheetPart(name, requiredPart(file, link.target), context, cells),
    });
  }
  if (sheets.length === 0) throw new WorkbookUnreadable("empty", "a workbook without worksheets");
  return sheets;
}

/** Where the main part is. @throws WorkbookUnreadable where the archive is no workbook, or one of another kind. */
function workbookPath(file: WorkbookPackage): string {
  const main = file.relationshipsOf("").find(({ type }) => type === "officeDocument");
  if (main?.target.toLowerCase().endsWith(".bin")) {
    throw new WorkbookUnreadable("unsupported-format", "a binary workbook (.xlsb)");
  }
  if (main) return main.target;
  if (file.has("mimetype") && file.has("content.xml")) {
    throw new WorkbookUnreadable("unsupported-format", "an OpenDocument file");
  }
  throw new WorkbookUnreadable("not-a-workbook", "an archive without a main part");
}

function targetOf(links: readonly Relationship[], type: string): string | undefined {
  return links.find((link) => link.type === type)?.target;
}

function requiredPart(file: WorkbookPackage, path: string): Iterable<Uint8Array> {
  const part = file.part(path);
  if (!part) throw missingPart(path);
  return part;
}

function missingPart(path: string): WorkbookUnreadable {
  return new WorkbookUnreadable("corrupt", `part ${path} is missing`);
}
