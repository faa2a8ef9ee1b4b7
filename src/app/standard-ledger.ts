import type { WorkbookHost } from "../hosts";
import { ledgerSheets } from "../reports";
import type { CellEdit } from "../sheet";
import { itemsOf, openLedgers, type OpenedLedgers } from "./open-ledgers";
import { ledgerTitleOf, officeOf } from "./title";

/** Applies edits and writes the ledger they give as a new workbook of standard layout; a file the host opened stays as it was. */
export async function writeStandardLedger(
  host: WorkbookHost,
  opened: OpenedLedgers,
  edits: readonly CellEdit[],
): Promise<void> {
  await host.applyEdits(edits);
  await writeLedger(host, await openLedgers(host, { kind: opened.kind, directory: opened.directory }));
}

/** Writes the ledger just as it was read, with what a person said of its columns, as a new workbook of standard layout. */
export async function writeLedger(host: WorkbookHost, opened: OpenedLedgers): Promise<void> {
  const title = ledgerTitleOf(opened);
  const sheets = ledgerSheets({
    name: "整改台账",
    title,
    unit: officeOf(opened),
    kind: opened.kind,
    items: itemsOf(opened),
    asOf: null,
    ledgers: opened.workbook.ledgers,
  });
  await host.openWorkbook(sheets, `${title}.xlsx`);
}
