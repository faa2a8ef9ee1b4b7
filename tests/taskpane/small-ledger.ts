import { FileWorkbookHost, readWorkbook, workbookBytes } from "../../src/hosts/file";
import type { CellEdit, Grid } from "../../src/sheet";
import { valueAt } from "../../src/sheet";
import type { Delivered } from "./read-sample";

/** The name of the sheet of a {@link smallLedger}. */
export const SHEET = "整改台账";

const COLUMNS = [
  "附件",
  "序号",
  "反馈问题",
  "整改目标",
  "牵头单位",
  "责任单位",
  "整改时限",
  "整改进展",
  "完成状态",
  "核查情况",
  "核查时间",
  "填报单位",
] as const;

/** What a row says, by its column. */
export type LedgerRow = Partial<Record<(typeof COLUMNS)[number], string | number>>;

const COMMON: LedgerRow = {
  附件: "附件1",
  整改目标: "到位",
  牵头单位: "市水利局",
  责任单位: "市水利局",
  整改时限: "2019年6月底前",
  完成状态: "正在整改",
};

/** The sheet's column of this header, from 0. */
export function columnAt(header: (typeof COLUMNS)[number]): number {
  return COLUMNS.indexOf(header);
}

/** A ledger of 2019年4月上旬 with these rows, of 市水利局 where they say nothing else. */
export function ledgerBytes(rows: readonly LedgerRow[]): Promise<Uint8Array> {
  const lines = rows.map((row, place) => {
    const all: LedgerRow = { ...COMMON, 序号: place + 1, ...row };
    return COLUMNS.map((column) => all[column] ?? null);
  });
  const cells = [["商丘市整改台账（2019年4月上旬）"], COLUMNS, ...lines].map((line) => ({
    cells: line.map((value) => ({ value })),
  }));
  return workbookBytes([{ name: SHEET, columns: [], rows: cells }]);
}

/** A host on such a ledger, with what it delivers. */
export async function smallLedger(
  rows: readonly LedgerRow[],
): Promise<{ host: FileWorkbookHost; delivered: Delivered[] }> {
  const delivered: Delivered[] = [];
  const host = new FileWorkbookHost({
    workbook: readWorkbook(await ledgerBytes(rows), "台账.xlsx"),
    deliver: (fileName, bytes) => {
      delivered.push({ fileName, bytes });
      return Promise.resolve();
    },
  });
  return { host, delivered };
}

/** A file that holds such a ledger. */
export async function ledgerFile(name: string, rows: readonly LedgerRow[]): Promise<File> {
  return new File([(await ledgerBytes(rows)).slice()], name);
}

/** The rows of items as the sheet has them now: some of their columns. */
export async function rowsNow(
  host: FileWorkbookHost,
  ...headers: readonly (typeof COLUMNS)[number][]
): Promise<unknown[][]> {
  const { rows } = await host.readSheet(SHEET);
  return rows.slice(2).map((row) => headers.map((header) => row[columnAt(header)] ?? null));
}

/** What somebody at the sheet does: turns the order of its items round. */
export async function turnRound(host: FileWorkbookHost): Promise<void> {
  const grid = await host.readSheet(SHEET);
  const last = grid.rows.length - 1;
  await host.applyEdits(
    grid.rows.slice(2).flatMap((_, place) => copied(grid, { from: last - place, to: place + 2 })),
  );
}

/** What somebody at the sheet types. `row` is that of an item, from 0. */
export async function type(
  host: FileWorkbookHost,
  item: number,
  header: (typeof COLUMNS)[number],
  after: string | number,
): Promise<void> {
  const [row, column] = [item + 2, columnAt(header)];
  const before = valueAt(await host.readSheet(SHEET), row, column);
  await host.applyEdits([{ sheet: SHEET, row, column, before, after, kind: "typed" }]);
}

/** What somebody at the sheet does: puts a column in before the one of this header. */
export async function insertColumn(
  host: FileWorkbookHost,
  next: (typeof COLUMNS)[number],
  header: string,
): Promise<void> {
  const grid = await host.readSheet(SHEET);
  const place = columnAt(next);
  const edits = grid.rows.flatMap((row, index) =>
    index === 0
      ? []
      : shifted(row, place, index === 1 ? header : null).map((edit) => ({ ...edit, row: index })),
  );
  await host.applyEdits(edits.map((edit) => ({ ...edit, sheet: SHEET, kind: "typed" })));
}

/** The cells of a row from a place on, each one further, with another before them. */
function shifted(
  row: Grid["rows"][number],
  place: number,
  first: string | null,
): Pick<CellEdit, "column" | "before" | "after">[] {
  const last = Math.max(row.length, COLUMNS.length);
  return Array.from({ length: last - place + 1 }, (_, index) => {
    const column = place + index;
    return { column, before: row[column] ?? null, after: index === 0 ? first : (row[column - 1] ?? null) };
  });
}

/** What somebody at the sheet types as its title. */
export async function retitle(host: FileWorkbookHost, after: string): Promise<void> {
  const before = valueAt(await host.readSheet(SHEET), 0, 0);
  await host.applyEdits([{ sheet: SHEET, row: 0, column: 0, before, after, kind: "typed" }]);
}

function copied(grid: Grid, { from, to }: { from: number; to: number }): CellEdit[] {
  return COLUMNS.map((_, column) => ({
    sheet: SHEET,
    row: to,
    column,
    before: valueAt(grid, to, column),
    after: valueAt(grid, from, column),
    kind: "typed",
  }));
}
