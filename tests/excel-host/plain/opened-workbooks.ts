import { readWorkbook } from "../../../src/hosts/file";
import type { OpenedWorkbook } from "../../../src/hosts/file";
import type { Workbook } from "../model";

/** The new workbooks that the add-in opened for the user, read again from their bytes, first to last. */
export function openedWorkbooks({ opened }: Workbook): OpenedWorkbook[] {
  return opened.map((base64, index) =>
    readWorkbook(Buffer.from(base64, "base64"), `工作簿${index + 2}.xlsx`),
  );
}
