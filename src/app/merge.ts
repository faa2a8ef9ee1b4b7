import { type Dekad, latestDekad } from "../calendar";
import type { Finding } from "../checks";
import { mergeReturns, type MergeDecisions, type MergeResult, ownLines, ownWords } from "../returns";
import type { UnitEdit } from "./normalize";
import { itemsOf, type LedgerOptions, type OpenedLedgers } from "./open-ledgers";
import { returnsDirectory } from "./returns-directory";
import { readReturn, type ReadReturn, type ReturnedFile } from "./read-return";

/** What read returns are merged with. */
export interface MergeReadOptions {
  /** The 旬 to merge; left out, the one that most returns name. */
  readonly dekad?: Dekad;
  /** What a person decided about rows, conflicts and files. */
  readonly decisions?: MergeDecisions;
}

/** What {@link merge} is asked with. */
export interface MergeVerbOptions extends LedgerOptions, MergeReadOptions {
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
  const directory = returnsDirectory(master);
  const read: ReadReturn[] = [];
  for (const [index, file] of files.entries()) {
    options.onFile?.(file.file, index + 1, files.length);
    read.push(await readReturn(file, { ...options, directory }));
  }
  return mergeRead(master, read, options);
}

/** Merges returns that were read already, here or in workers, into the master's items; decided anew, they need not be read again. */
export function mergeRead(
  master: OpenedLedgers,
  read: readonly ReadReturn[],
  { dekad, decisions }: MergeReadOptions = {},
): MergeOutcome {
  const { kind, workbook } = master;
  const result = mergeReturns(
    itemsOf(master),
    read.map(({ returned }) => returned),
    {
      kind,
      directory: returnsDirectory(master),
      ownColumns: ownWords(workbook.ledgers),
      ownLines: ownLines(workbook.ledgers),
      masterDekad: latestDekad(workbook.ledgers.flatMap(({ title }) => title.dekad ?? [])),
      planYear: workbook.ledgers.find(({ planYear }) => planYear !== null)?.planYear ?? null,
      ...(dekad ? { dekad } : {}),
      ...(decisions ? { decisions } : {}),
    },
  );
  return {
    result,
    findings: read.flatMap(({ returned: { file }, findings }) =>
      findings.map((finding) => ({ file, finding })),
    ),
    unitEdits: read.flatMap(({ unitEdits }) => unitEdits),
  };
}
