import type { WorkbookHost } from "../hosts";
import { ledgerSheet } from "../reports";
import type { CellEdit } from "../sheet";
import { itemsOf, openLedgers, type OpenedLedgers } from "./open-ledgers";
import { officeOf, subjectOf } from "./title";

/** Applies edits and writes the ledger they give as a new workbook of standard layout; a file the host opened stays as it was. */
export async function writeStandardLedger(
  host: WorkbookHost,
  opened: OpenedLedgers,
  edits: readonly CellEdit[],
): Promise<void> {
  await host.applyEdits(edits);
  const edited = await openLedgers(host, { kind: opened.kind, directory: opened.directory });
  const title = `${subjectOf(edited)}整改台账`;
  const spec = ledgerSheet({
    name: "整改台账",
    title,
    unit: officeOf(edited),
    kind: edited.kind,
    items: itemsOf(edited),
    asOf: null,
  });
  await host.openWorkbook([spec], `${title}.xlsx`);
}
