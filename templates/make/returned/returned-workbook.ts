import ExcelJS from "exceljs";
import type { Workbook } from "exceljs";
import { fixedZip } from "../fixed-zip";
import type { TableLayout } from "./table-layout";
import type { FormTruth, ReturnTruth, ReturnedSample } from "./returned-sample";

/** Who returned the workbook, under which file name, and when it says it was filled in. */
export type ReturnHead = Pick<ReturnTruth, "file" | "unit" | "unitAsWritten" | "reportedOn">;

/** A workbook with no day of its own. */
export function emptyWorkbook(): Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "";
  workbook.lastModifiedBy = "";
  workbook.created = new Date(Date.UTC(2019, 3, 10));
  workbook.modified = workbook.created;
  return workbook;
}

/** The finished sample: sheets that are no ledger of this 旬 are those that no layout wrote. */
export function sampleOf(
  head: ReturnHead,
  workbook: Workbook,
  ledgers: readonly (TableLayout | FormTruth)[],
  oldCopies: readonly string[] = [],
): ReturnedSample {
  const truths = ledgers.map((ledger) => ("layout" in ledger ? ledger : ledger.truth()));
  const written = new Set(truths.map(({ sheet }) => sheet));
  const otherSheets = workbook.worksheets.map(({ name }) => name).filter((name) => !written.has(name));
  return {
    truth: { ...head, readable: true, ledgers: truths, otherSheets, oldCopies },
    bytes: async () => fixedZip(new Uint8Array(await workbook.xlsx.writeBuffer())),
  };
}
