import { type IsoDate, parseIsoDate } from "../../src/calendar";
import {
  CATALOG,
  DEFAULT_CHECK_SETTINGS,
  runChecks,
  type CheckContext,
  type CheckSettings,
  type Finding,
  type RuleCode,
} from "../../src/checks";
import type { CellValue, Grid } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { ledgersIn, sheetOf } from "../ledger/messy-grids";

/** The columns of the sample ledger, with the letters over them. */
const COLUMNS = {
  batch: "附件",
  number: "序号",
  problem: "反馈问题",
  lead: "牵头单位",
  responsible: "责任单位",
  deadline: "整改时限",
  progress: "整改进展",
  status: "完成状态",
  lagReason: "滞后原因",
} as const;

type Column = keyof typeof COLUMNS;

/** What a test says of one row; the rest is filled as it should be. */
export type RowParts = Readonly<Partial<Record<Column, CellValue>>>;

const FILLED: Readonly<Record<Exclude<Column, "number" | "problem">, CellValue>> = {
  batch: "附件1",
  lead: "市水利局",
  responsible: "市公安局",
  deadline: "2019年6月底前",
  progress: "正在推进",
  status: "正在整改",
  lagReason: null,
};

/** A ledger without fault but for what the rows say: header in row 1, items numbered from 1 in row 2 and below. */
export function sampleSheet(rows: readonly RowParts[], merges: readonly string[] = []): Grid {
  const columns = Object.keys(COLUMNS) as Column[];
  const cells = rows.map((row, index): CellValue[] => {
    const whole = { number: index + 1, problem: `督察反馈的问题之${index + 1}`, ...FILLED, ...row };
    return columns.map((column) => whole[column]);
  });
  return sheetOf([Object.values(COLUMNS), ...cells], merges);
}

/** Rows alike, in the number that is wanted. */
export function rowsOf(count: number, row: RowParts): RowParts[] {
  return Array.from({ length: count }, () => row);
}

/** What the rules are told besides the workbook; of the settings, those that are not the default. */
export type Judged = Partial<Omit<CheckContext, "workbook" | "settings">> & {
  readonly settings?: Partial<CheckSettings>;
};

/** Sheets as the rules see them; without a day to judge on, unless the test names one. */
export function contextOf(grids: readonly Grid[], { settings, ...judged }: Judged = {}): CheckContext {
  return {
    workbook: { ledgers: ledgersIn(grids), otherSheets: [], setAside: [] },
    directory: builtInDirectory(),
    directoryProblems: [],
    decisions: [],
    asOf: null,
    settings: { ...DEFAULT_CHECK_SETTINGS, ...settings },
    previous: null,
    stoodBefore: null,
    master: null,
    expected: null,
    ...judged,
  };
}

/** What one rule finds. */
export function findingsOf(code: RuleCode, grid: Grid, judged: Judged = {}): Finding[] {
  return runChecks(
    contextOf([grid], judged),
    CATALOG.filter((rule) => rule.code === code),
  );
}

/** Cell and parameters of what one rule finds. */
export function placesOf(code: RuleCode, grid: Grid, judged: Judged = {}): [string, Finding["params"]][] {
  return findingsOf(code, grid, judged).map(({ cell, params }) => [cell, params]);
}

/** Only the cells of what one rule finds. */
export function cellsOf(code: RuleCode, grid: Grid, judged: Judged = {}): string[] {
  return findingsOf(code, grid, judged).map(({ cell }) => cell);
}

/** A day that the test knows to exist. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`No such day: ${text}`);
  return date;
}
