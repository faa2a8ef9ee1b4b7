import type { Dekad } from "../calendar";
import type { Finding } from "../checks";
import { HostFailure, type WorkbookHost } from "../hosts";
import {
  identifyReturn,
  mergeReturns,
  unitOfFile,
  type MergeResult,
  type ReturnedWorkbook,
  type UnreadableReturn,
} from "../returns";
import { findingsInSheets } from "./check";
import { proposeUnitEdits, type UnitEdit } from "./normalize";
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

/** A finding in one of several files. */
export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** What merging gave, and what is wrong within the returned workbooks. */
export interface MergeOutcome {
  readonly result: MergeResult;
  readonly findings: readonly FileFinding[];
  /** What would put the unit names of the returned workbooks right. */
  readonly unitEdits: readonly UnitEdit[];
}

/** 合并: reads the returned workbooks one after another and merges them into the master's items. */
export async function merge(
  master: OpenedLedgers,
  files: readonly ReturnedFile[],
  options: MergeVerbOptions = {},
): Promise<MergeOutcome> {
  const findings: FileFinding[] = [];
  const unitEdits: UnitEdit[] = [];
  const returned: (ReturnedWorkbook | UnreadableReturn)[] = [];
  for (const [index, file] of files.entries()) {
    options.onFile?.(file.file, index + 1, files.length);
    const one = await readReturn(file, master, options);
    returned.push(one.returned);
    unitEdits.push(...one.unitEdits);
    findings.push(...one.findings.map((finding) => ({ file: file.file, finding })));
  }
  const result = mergeReturns(itemsOf(master), returned, {
    kind: master.kind,
    directory: master.directory,
    ...(options.dekad ? { dekad: options.dekad } : {}),
  });
  return { result, findings, unitEdits };
}

interface ReadReturn {
  readonly returned: ReturnedWorkbook | UnreadableReturn;
  readonly findings: readonly Finding[];
  readonly unitEdits: readonly UnitEdit[];
}

async function readReturn(
  { file, open }: ReturnedFile,
  { directory }: OpenedLedgers,
  options: LedgerOptions,
): Promise<ReadReturn> {
  const unusable = (error: string): ReadReturn => ({
    returned: { file, unit: unitOfFile(file, directory), error },
    findings: [],
    unitEdits: [],
  });
  try {
    const opened = await openLedgers(await open(), { ...options, directory });
    if (itemsOf(opened).length === 0) return unusable("ledger-not-found");
    return {
      returned: identifyReturn(file, opened.workbook, directory),
      findings: findingsInSheets(opened),
      unitEdits: proposeUnitEdits(opened),
    };
  } catch (error) {
    if (error instanceof HostFailure) return unusable(error.code);
    throw error;
  }
}
