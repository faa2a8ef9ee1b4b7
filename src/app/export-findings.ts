import { formatChineseDate, type IsoDate } from "../calendar";
import { findingMessage, type Finding } from "../checks";
import type { WorkbookHost } from "../hosts";
import { FINDINGS_SHEET, findingsSheet } from "../reports";
import type { OpenedLedgers } from "./open-ledgers";
import { officeOf, subjectOf } from "./title";

/**
 * 导出问题单: writes what was found in a ledger as a new workbook, and gives its name.
 * @param asOf the day it was judged on; `null` where none was chosen.
 */
export async function exportFindings(
  host: WorkbookHost,
  opened: OpenedLedgers,
  findings: readonly Finding[],
  asOf: IsoDate | null,
): Promise<string> {
  const part = asOf === null ? FINDINGS_SHEET : `${FINDINGS_SHEET}，截至${formatChineseDate(asOf)}`;
  const sheet = findingsSheet(
    { title: `${subjectOf(opened)}整改台账`, subtitle: `（${part}）` },
    findings.map((finding) => ({ finding, file: "", message: findingMessage(finding) })),
  );
  const day = asOf === null ? "" : `_${formatChineseDate(asOf)}`;
  const fileName = `${officeOf(opened)}整改台账问题单${day}.xlsx`;
  await host.openWorkbook([sheet], fileName);
  return fileName;
}
