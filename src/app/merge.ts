import type { Dekad } from "../calendar";
import { HostFailure, type WorkbookHost } from "../hosts";
import {
  identifyReturn,
  mergeReturns,
  unitOfFile,
  type MergeResult,
  type ReturnedWorkbook,
  type UnreadableReturn,
} from "../returns";
import { itemsOf, openLedgers, type LedgerOptions, type OpenedLedgers } from "./open-ledgers";

/** A returned file that has not been opened yet. */
export interface ReturnedFile {
  /** Its name, without folders. */
  readonly file: string;
  /** Opens it; a {@link HostFailure} says why it cannot be read, and the others go on. */
  readonly open: () => Promise<WorkbookHost>;
}

/** What {@link merge} is asked with. */
export interface MergeVerbOptions extends LedgerOptions {
  /** The 旬 to merge; left out, the one that most returns name. */
  readonly dekad?: Dekad;
  /** Told before each file is opened: its place among all, counted from 1. */
  readonly onFile?: (file: string, place: number, all: number) => void;
}

/** 合并: reads the returned workbooks one after another and merges them into the master's items. */
export async function merge(
  master: OpenedLedgers,
  files: readonly ReturnedFile[],
  options: MergeVerbOptions = {},
): Promise<MergeResult> {
  const returned: (ReturnedWorkbook | UnreadableReturn)[] = [];
  for (const [index, file] of files.entries()) {
    options.onFile?.(file.file, index + 1, files.length);
    returned.push(await readReturn(file, master, options));
  }
  return mergeReturns(itemsOf(master), returned, {
    kind: master.kind,
    directory: master.directory,
    ...(options.dekad ? { dekad: options.dekad } : {}),
  });
}

async function readReturn(
  { file, open }: ReturnedFile,
  { directory }: OpenedLedgers,
  options: LedgerOptions,
): Promise<ReturnedWorkbook | UnreadableReturn> {
  try {
    const { workbook } = await openLedgers(await open(), { ...options, directory });
    if (workbook.ledgers.some(({ items }) => items.length > 0))
      return identifyReturn(file, workbook, directory);
    return { file, unit: unitOfFile(file, directory), error: "ledger-not-found" };
  } catch (error) {
    if (error instanceof HostFailure) return { file, unit: unitOfFile(file, directory), error: error.code };
    throw error;
  }
}
