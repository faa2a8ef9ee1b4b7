import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";
import { isOleFile, oleContent } from "./ole-file";

/** `~$` is Office's, `.~` is that of WPS and LibreOffice. */
const LOCK_FILE = /(^|[\\/])(~\$|\.~)[^\\/]*$/;
/** Endings by which a text says that it is a table. */
const TEXT_TABLE = /\.(csv|tsv|txt)$/i;

/** The file that Office or WPS keeps beside a workbook while it is open, told by its name. */
export function isLockFile(fileName: string): boolean {
  return LOCK_FILE.test(fileName);
}

/** True for a file that begins as a zip archive, as .xlsx and .xlsm do. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9 && bytes[3] === (bytes[2] ?? 0) + 1;
}

/** Excel 2 to 4 wrote the BIFF records without a container: the file begins with BOF, and the version is its second byte. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? 0xff) && (bytes[2] ?? 0xff) <= 0x10;
}

/** @throws WorkbookUnreadable `lock-file`, `empty` or `too-large`: what is known before anything is read. */
export function refuseAtOnce(bytes: Uint8Array, fileName: string): void {
  if (isLockFile(fileName)) throw new WorkbookUnreadable("lock-file", fileName);
  if (bytes.length === 0) throw new WorkbookUnreadable("empty", "a file without bytes");
  if (bytes.length > LIMITS.fileBytes) throw new WorkbookUnreadable("too-large", `${bytes.length} bytes`);
}

/** @throws WorkbookUnreadable for an OLE2 file that is no workbook, or one with a password. */
export function refuseOle(bytes: Uint8Array): void {
  const content = oleContent(bytes);
  if (content === "encrypted") throw new WorkbookUnreadable("encrypted", "an OLE2 file with a password");
  if (content === "other") throw new WorkbookUnreadable("not-a-workbook", "an OLE2 file without a workbook");
}

/** Files that hold a table and are of kinds that are not read: an XML spreadsheet of 2003, a page in one file, SYLK. */
const UNREAD_TABLE =
  /<\?mso-application\s+progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet|^\s*MIME-Version:|^ID;P/i;
/** Files that begin like text and hold none. */
const OTHER_KIND = /^\s*(?:%PDF-|\{\\rtf|PK)/;

/** Says why a file that is neither an archive nor text in a known encoding is not read. */
export function refusalOf(bytes: Uint8Array, fileName: string): WorkbookUnreadable {
  if (isOleFile(bytes)) {
    refuseOle(bytes);
    return new WorkbookUnreadable("unsupported-format", "a workbook of Excel 97 (BIFF)");
  }
  if (isOldWorkbook(bytes))
    return new WorkbookUnreadable("unsupported-format", "a workbook of Excel 4 or older");
  if (isOfUnreadKind(bytes)) return new WorkbookUnreadable("unsupported-format", "a table of another kind");
  const isText = TEXT_TABLE.test(fileName) && !bytes.includes(0) && !isOfOtherKind(bytes);
  return isText
    ? new WorkbookUnreadable("unknown-encoding", "text in no known encoding")
    : new WorkbookUnreadable("not-a-workbook", "no workbook by its first bytes");
}

/** True for a table of a kind that is not read. */
export function isOfUnreadKind(bytes: Uint8Array): boolean {
  return UNREAD_TABLE.test(startOf(bytes));
}

/** True for a file that begins like text and holds none. */
export function isOfOtherKind(bytes: Uint8Array): boolean {
  return OTHER_KIND.test(startOf(bytes));
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).replace(/^ï»¿/, "");
}
