import { WorkbookUnreadable } from "../workbook-unreadable";
import { isOleFile, oleContent } from "./ole-file";

/** Kinds of table that are known by their file name's end and are not read. */
const UNREAD_TABLE = /\.(csv|tsv|xls|et|ett|xlt|xlsb|ods|fods|numbers)$/i;
/** `~$` is Office's, `.~` is that of WPS and LibreOffice. */
const LOCK_FILE = /(^|[\\/])(~\$|\.~)[^\\/]*$/;

/** The file that Office or WPS keeps beside a workbook while it is open, told by its name. */
export function isLockFile(fileName: string): boolean {
  return LOCK_FILE.test(fileName);
}

/** True for a file that begins as a zip archive, as .xlsx and .xlsm do. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9 && bytes[3] === (bytes[2] ?? 0) + 1;
}

/** Says why a file that is no zip archive is not read. */
export function refusalOf(bytes: Uint8Array, fileName: string): WorkbookUnreadable {
  if (isOleFile(bytes)) return oleRefusal(bytes);
  if (isOldWorkbook(bytes))
    return new WorkbookUnreadable("unsupported-format", "a workbook of Excel 4 or older");
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (/<\?mso-application\s+progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(start)) {
    return new WorkbookUnreadable("unsupported-format", "an XML spreadsheet of 2003");
  }
  const elsewise = /^\s*(%PDF-|\{\\rtf|<!doctype|<html|<\?xml|PK)/i.test(start);
  return UNREAD_TABLE.test(fileName) && !elsewise
    ? new WorkbookUnreadable("unsupported-format", `a table that is not read: ${fileName}`)
    : new WorkbookUnreadable("not-a-workbook", "no workbook by its first bytes");
}

function oleRefusal(bytes: Uint8Array): WorkbookUnreadable {
  switch (oleContent(bytes)) {
    case "encrypted":
      return new WorkbookUnreadable("encrypted", "an OLE2 file with a password");
    case "table":
      return new WorkbookUnreadable("unsupported-format", "a workbook of Excel 97 (BIFF)");
    case "other":
      return new WorkbookUnreadable("not-a-workbook", "an OLE2 file without a workbook");
  }
}

/** Excel 2 to 4 wrote the BIFF records without a container: the file begins with BOF, and the version is its second byte. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? 0xff) && (bytes[2] ?? 0xff) <= 0x10;
}
