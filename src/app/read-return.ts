import type { Finding } from "../checks";
import { HostFailure, type WorkbookHost } from "../hosts";
import {
  identifyReturn,
  isOwnResult,
  unitOfFile,
  type ReturnedWorkbook,
  type UnreadableReturn,
} from "../returns";
import { createDirectory, type UnitDirectory, type UnitEntry } from "../units";
import { findingsInSheets } from "./check";
import { proposeUnitEdits, type UnitEdit } from "./normalize";
import { itemsOf, openLedgers, type LedgerOptions } from "./open-ledgers";

/** A returned file that has not been opened yet. */
export interface ReturnedFile {
  /** Its name, without folders; two files that are merged together should not share one. */
  readonly file: string;
  /** Opens it; a {@link HostFailure} says why it cannot be read, and the others go on. */
  readonly open: () => Promise<WorkbookHost>;
}

/** What one returned file gave: plain data, which a worker can hand over. */
export interface ReadReturn {
  readonly returned: ReturnedWorkbook | UnreadableReturn;
  readonly findings: readonly Finding[];
  /** What would put its unit names right. */
  readonly unitEdits: readonly UnitEdit[];
}

/** What a returned file is read with. */
export interface ReturnReading extends LedgerOptions {
  /** The master's. */
  readonly directory: UnitDirectory;
  /** How far to look: for its `items` alone, or for what is wrong in it as well; left out, for that too. */
  readonly depth?: "items" | "findings";
}

/** A directory as plain data, for a worker: {@link directoryFrom} makes it one again. */
export interface DirectoryData {
  readonly entries: readonly UnitEntry[];
  readonly city: string | null;
}

/** The directory as data that can be handed to a worker. */
export function directoryData({ entries, city }: UnitDirectory): DirectoryData {
  return { entries, city };
}

/** The directory again, in the worker. */
export function directoryFrom({ entries, city }: DirectoryData): UnitDirectory {
  return createDirectory(entries, city);
}

/** Reads one returned file: opens it, recognises its ledgers, tells whose it is, and looks for what is wrong in it. */
export async function readReturn(file: ReturnedFile, reading: ReturnReading): Promise<ReadReturn> {
  const { directory } = reading;
  try {
    const opened = await openLedgers(await file.open(), reading);
    if (itemsOf(opened).length === 0) return unusable(file.file, "ledger-not-found", directory);
    const returned = identifyReturn(file.file, opened.workbook, directory);
    if (isOwnResult(returned, directory)) return unusable(file.file, "own-result", directory);
    if (reading.depth === "items") return { returned, findings: [], unitEdits: [] };
    return {
      returned,
      findings: findingsInSheets(opened),
      unitEdits: proposeUnitEdits(opened),
    };
  } catch (error) {
    if (error instanceof HostFailure) return unusable(file.file, error.code, directory);
    throw error;
  }
}

/** A returned file of which nothing can be used. @param error one of the reader's codes, `ledger-not-found` or `own-result`. */
export function unusable(file: string, error: string, directory: UnitDirectory): ReadReturn {
  return { returned: { file, unit: unitOfFile(file, directory), error }, findings: [], unitEdits: [] };
}
