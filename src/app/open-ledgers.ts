import { dekadEnd, type IsoDate } from "../calendar";
import type { WorkbookHost } from "../hosts";
import {
  recognizeWorkbook,
  rectificationKind,
  type Item,
  type LedgerKind,
  type RecognizedWorkbook,
  type SheetCorrection,
  type WorkbookSheet,
} from "../ledger";
import { foldText } from "../text";
import {
  builtInDirectory,
  DIRECTORY_SHEET,
  readDirectory,
  type DirectoryProblem,
  type UnitDirectory,
} from "../units";

/** What an office settles once and every verb needs. */
export interface LedgerOptions {
  /** Left out, 整改任务台账. */
  readonly kind?: LedgerKind;
  /** Left out, the workbook's own sheet 单位名录, or else the built-in directory. */
  readonly directory?: UnitDirectory;
  /** What a person said about sheets that were understood wrongly. */
  readonly corrections?: Readonly<Record<string, SheetCorrection>>;
  /** Year of deadlines without one, where the ledger names none. */
  readonly planYear?: number;
}

/** A workbook's ledgers, read, with the directory they were read by. */
export interface OpenedLedgers {
  readonly kind: LedgerKind;
  readonly workbook: RecognizedWorkbook;
  readonly directory: UnitDirectory;
  /** Defects of the workbook's own directory sheet; none where another directory was given. */
  readonly directoryProblems: readonly DirectoryProblem[];
}

/** Reads every sheet of a workbook and recognises the ledgers in it. */
export async function openLedgers(host: WorkbookHost, options: LedgerOptions = {}): Promise<OpenedLedgers> {
  const sheets: WorkbookSheet[] = [];
  for (const { name, visibility } of await host.listSheets()) {
    sheets.push({ grid: await host.readSheet(name), visibility });
  }
  const kind = options.kind ?? rectificationKind;
  const own = sheets.find(({ grid }) => foldText(grid.sheet) === foldText(DIRECTORY_SHEET));
  const reading = own && readDirectory(own.grid);
  const ownDirectory = reading && reading.directory.entries.length > 0 ? reading.directory : undefined;
  const directory = options.directory ?? ownDirectory ?? builtInDirectory();
  const workbook = recognizeWorkbook(sheets, {
    kind,
    directory,
    ...(options.corrections ? { corrections: options.corrections } : {}),
    ...(options.planYear === undefined ? {} : { planYear: options.planYear }),
  });
  return { kind, workbook, directory, directoryProblems: options.directory ? [] : (reading?.problems ?? []) };
}

/** All items of a workbook's ledgers, in its order. */
export function itemsOf({ workbook }: OpenedLedgers): Item[] {
  return ([] as Item[]).concat(...workbook.ledgers.map(({ items }) => items));
}

/** The day to judge on where none is given: the last day of the 旬 that a ledger's title names, or of the month; `null` where none does. */
export function asOfNamed({ workbook }: OpenedLedgers): IsoDate | null {
  const titles = workbook.ledgers.map(({ title }) => title);
  const dekad = titles.find((title) => title.dekad !== null)?.dekad;
  if (dekad) return dekadEnd(dekad);
  return titles.find(({ monthEnd }) => monthEnd !== null)?.monthEnd ?? null;
}
