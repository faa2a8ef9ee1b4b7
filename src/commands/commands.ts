import { associateCommand, createExcelHost, showNotice } from "../hosts/excel";
import type { SheetSpec } from "../sheet";
import { carryOut } from "./carry-out";
import { COMMANDS } from "./command-name";
import { noticeAddress } from "./notice";

/** The library that writes workbooks is large, and is loaded when there is one to write. */
async function workbookBytes(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const file = await import("../hosts/file");
  return file.workbookBytes(sheets);
}

for (const command of COMMANDS) {
  associateCommand(command, async () => {
    const notice = await carryOut(command, () => createExcelHost({ workbookBytes }));
    if (notice) await showNotice(noticeAddress(notice));
  });
}
