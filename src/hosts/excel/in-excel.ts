/// <reference types="office-js" />
import { ExcelFailure } from "./excel-failure";
import { failureOf } from "./failure-of-error";

/** How long to wait before asking a busy Excel again, in milliseconds; after the last of them it is told to the user. */
const PAUSES = [300, 1_500];

/**
 * Runs a batch in Excel. It does not wait for the user to leave a cell that is being edited, so that the pane can say so.
 * @throws ExcelFailure what Excel refuses.
 */
export async function inExcel<Result>(
  task: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: false }, task);
  } catch (error) {
    throw failureOf(error);
  }
}

/** The same for a batch that only reads: it is tried again while Excel says that it is busy. */
export async function readingExcel<Result>(
  task: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  for (const pause of PAUSES) {
    try {
      return await inExcel(task);
    } catch (error) {
      if (!(error instanceof ExcelFailure) || error.code !== "busy") throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return inExcel(task);
}
