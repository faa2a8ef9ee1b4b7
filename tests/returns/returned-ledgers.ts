import type { Item } from "../../src/ledger";
import {
  identifyReturn,
  mergeReturns,
  NO_DECISIONS,
  type MergeDecisions,
  type MergeResult,
  type ReturnedWorkbook,
} from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { rectificationKind, recognizeWorkbook } from "../../src/ledger";
import { builtInDirectory } from "../../src/units";
import { ledgerIn, sheetOf } from "../ledger/messy-grids";

const HEADER = [
  "附件",
  "序号",
  "反馈问题",
  "牵头单位",
  "责任单位",
  "整改时限",
  "整改进展",
  "完成状态",
  "完成时间",
];

/** One row of a ledger; what is left out is the master's. */
export interface Row {
  readonly batch?: string;
  readonly number?: string | number | null;
  readonly problem?: string;
  readonly lead?: string;
  readonly responsible?: string;
  readonly deadline?: string;
  readonly progress?: string;
  readonly status?: string;
  readonly completedOn?: string;
}

function cellsOf(row: Row): CellValue[] {
  return [
    row.batch ?? "附件1",
    row.number === undefined ? 1 : row.number,
    row.problem ?? "河道非法采砂行为未得到有效遏制",
    row.lead ?? "市水利局",
    row.responsible ?? "市公安局,各县(市、区)人民政府(管委会)",
    row.deadline ?? "2019年6月底前",
    row.progress ?? "",
    row.status ?? "",
    row.completedOn ?? "",
  ];
}

/** The items of a master with these rows. */
export function masterOf(...rows: readonly Row[]): readonly Item[] {
  return ledgerIn(sheetOf([HEADER, ...rows.map(cellsOf)])).items;
}

/** A workbook returned by a unit, its title lines above the table. */
export function returnOf(file: string, title: readonly string[], ...rows: readonly Row[]): ReturnedWorkbook {
  return returnOnSheet(file, "台账", title, ...rows);
}

/** The same, with the name of its sheet. */
export function returnOnSheet(
  file: string,
  sheet: string,
  title: readonly string[],
  ...rows: readonly Row[]
): ReturnedWorkbook {
  const directory = builtInDirectory();
  const grid = sheetOf([...title.map((line) => [line]), HEADER, ...rows.map(cellsOf)], [], sheet);
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  return identifyReturn(file, workbook, directory);
}

/** Decisions of which a person has said that they stand as they were taken. */
export function confirmed({ rows, conflicts, ...others }: MergeDecisions): MergeDecisions {
  const withoutMark = <One extends { readonly asTaken?: unknown }>({
    asTaken,
    ...one
  }: One): Omit<One, "asTaken"> => {
    expect(asTaken).toBeDefined();
    return one;
  };
  return { ...others, rows: rows.map(withoutMark), conflicts: conflicts.map(withoutMark) };
}

/** The returns merged into a master, as a person decided. */
export function merge(
  master: readonly Item[],
  returned: readonly ReturnedWorkbook[],
  decisions: Partial<MergeDecisions> = {},
): MergeResult {
  return mergeReturns(master, returned, {
    kind: rectificationKind,
    directory: builtInDirectory(),
    decisions: { ...NO_DECISIONS, ...decisions },
  });
}
