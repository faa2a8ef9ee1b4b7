import { ExcelFailure } from "./excel-failure";
import { inExcel } from "./in-excel";

/** Something that the user, or somebody else who has the workbook open, did to it. Our own edits are not told. */
export interface WorkbookChange {
  /**
   * - `cells`: contents of cells changed, or rows and columns came or went
   * - `sheet-added`, `sheet-deleted`
   * - `sheet-shown`: the user went to another sheet
   *
   * A sheet that gets another name is not told: Excel says so only from 1.17.
   */
  readonly kind: "cells" | "sheet-added" | "sheet-deleted" | "sheet-shown";
  /** The sheet's name, `null` where it is gone or Excel could not be asked. */
  readonly sheet: string | null;
  /** For `cells`, where: `C12` or `C12:D40`. */
  readonly address: string | null;
}

/** Asked of Excel until it is called. */
export type StopListening = () => Promise<void>;

/** Tells of every change from now on, until it is stopped. */
export function listenToChanges(listener: (change: WorkbookChange) => void): Promise<StopListening> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = async (kind: WorkbookChange["kind"], id: string, address: string | null): Promise<void> => {
      listener({ kind, sheet: kind === "sheet-deleted" ? null : await nameOfSheet(id), address });
    };
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") await tell("cells", worksheetId, address);
      }),
      worksheets.onAdded.add(({ worksheetId }) => tell("sheet-added", worksheetId, null)),
      worksheets.onDeleted.add(({ worksheetId }) => tell("sheet-deleted", worksheetId, null)),
      worksheets.onActivated.add(({ worksheetId }) => tell("sheet-shown", worksheetId, null)),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}

/** Name of the sheet that the user sees. */
export function nameOfActiveSheet(): Promise<string> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
}

async function nameOfSheet(id: string): Promise<string | null> {
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    if (error instanceof ExcelFailure) return null;
    throw error;
  }
}
