import type { SheetSpec } from "../../sheet";
import { AddedToOpenWorkbook, ExcelFailure } from "./excel-failure";
import { failureOf } from "./failure-of-error";

/** Bytes turned into characters at a time; more would be more arguments than a call takes. */
const SLICE = 0x8000;

/**
 * Opens a new workbook. Excel gives it a name of its own (工作簿2) until the clerk saves it.
 * @param bytes an .xlsx file with these sheets
 * @param addSheets adds sheets to the open workbook and gives their names
 * @throws AddedToOpenWorkbook where Excel opens none: then the sheets are in the open workbook.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  sheets: readonly SheetSpec[],
  addSheets: (sheets: readonly SheetSpec[]) => Promise<string[]>,
): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof ExcelFailure) || failure.isPassing) throw failure;
    throw new AddedToOpenWorkbook(await addSheets(sheets), { cause: error });
  }
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  }
  return btoa(binary);
}
