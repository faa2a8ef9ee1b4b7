import { itemsOf, openLedgers, VerbRefused, type OpenedLedgers } from "../../app";
import { FileWorkbookHost, openWorkbookBytes } from "../../hosts/file";
import type { PreviousLedger } from "./choices";
import { fileBytes } from "./file-bytes";

/**
 * Reads the last 旬's ledger from a file, by the directory of the present one.
 * @throws VerbRefused where no ledger is found in it.
 */
export async function previousLedger(
  file: File,
  { directory, kind }: OpenedLedgers,
): Promise<PreviousLedger> {
  const workbook = await openWorkbookBytes(await fileBytes(file), file.name);
  const host = new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() });
  const items = itemsOf(await openLedgers(host, { directory, kind }));
  if (items.length === 0) throw new VerbRefused("ledger-not-found");
  return { fileName: file.name, items };
}
