import fc from "fast-check";

import { SheetNotFound, UnsupportedByHost } from "../../src/hosts";
import type { WorkbookHost } from "../../src/hosts";
import { cellKey, cellsOfRow, gridOf, sameValue, valueAt, withCells } from "../../src/sheet";
import type { CellEdit, CellValue, Grid, RowSpec, SheetInfo, SheetSpec } from "../../src/sheet";

/** A host over a workbook made for a test. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /**
   * Names of the files and sheets that the user was given as new workbooks, first to last. `null` where the program names new
   * workbooks itself, as Excel does.
   */
  readonly delivered: () => Promise<
    { readonly fileName: string | null; readonly sheets: readonly string[] }[]
  >;
  /** `false` where new workbooks do not get the name that was asked for. */
  readonly namesNewWorkbooks?: false;
}

/** A sheet of the workbook that the host under test is to hold. */
export interface SheetUnderTest {
  readonly info: SheetInfo;
  readonly grid: Grid;
}

/** Makes a host over a workbook with these sheets. Called anew for each test. */
export type MakeHost = (sheets: readonly SheetUnderTest[]) => Promise<HostUnderTest>;

const LEDGER: Grid = {
  ...gridOf("整改台账", [
    ["商丘市整改台账"],
    ["序号", "反馈问题", "完成比例", "完成时间"],
    [1, "=散煤", { kind: "percent", fraction: 0.85 }, { kind: "date", iso: "2019-03-31" }],
    [2, "扬尘\n治理", null, { kind: "error", code: "#N/A" }],
    [3, true, 0, 6],
  ]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  hiddenRows: new Set([3]),
  hiddenColumns: new Set([2]),
  formulas: new Map([[cellKey(4, 3), "SUM(A3:A5)"]]),
};
const SHEETS: readonly SheetUnderTest[] = [
  { info: { name: "整改台账", visibility: "visible" }, grid: LEDGER },
  { info: { name: "说明", visibility: "visible" }, grid: gridOf("说明", [["每旬填报"]]) },
  { info: { name: "旧台账", visibility: "hidden" }, grid: gridOf("旧台账", []) },
];
const SPEC: SheetSpec = {
  name: "校验",
  columns: [{ width: 20 }],
  rows: [{ cells: [{ value: "=未填" }, { value: 2 }] }],
};

function edit(
  row: number,
  column: number,
  before: CellValue,
  after: CellValue,
  sheet = "整改台账",
): CellEdit {
  return { sheet, row, column, before, after, kind: "test" };
}

/** What every {@link WorkbookHost} keeps, whatever is behind it. */
export function describeWorkbookHost(name: string, makeHost: MakeHost): void {
  describe(`${name} as a workbook host`, () => {
    describeReading(makeHost);
    describeEdits(makeHost);
    describeNewSheets(makeHost);
    describeCapabilities(makeHost);
  });
}

function describeReading(makeHost: MakeHost): void {
  test("lists its sheets in order, with their visibility", async () => {
    const { host } = await makeHost(SHEETS);
    expect(await host.listSheets()).toEqual(SHEETS.map(({ info }) => info));
  });

  test("reads values, what is merged or hidden, and formulas", async () => {
    const { host } = await makeHost(SHEETS);
    const grid = await host.readSheet("整改台账");
    expect(grid.sheet).toBe("整改台账");
    expect(differences(grid, LEDGER)).toEqual([]);
    if (host.can.merges) expect(grid.merges).toEqual(LEDGER.merges);
    expect(grid.hiddenRows).toEqual(LEDGER.hiddenRows);
    expect(grid.hiddenColumns).toEqual(LEDGER.hiddenColumns);
    expect([...grid.formulas]).toEqual([...LEDGER.formulas]);
  });

  test("reads an empty sheet", async () => {
    const { host } = await makeHost(SHEETS);
    expect(differences(await host.readSheet("旧台账"), gridOf("旧台账", []))).toEqual([]);
  });

  test("says so when there is no such sheet", async () => {
    const { host } = await makeHost(SHEETS);
    await expect(host.readSheet("没有的表")).rejects.toThrow(SheetNotFound);
  });
}

function describeEdits(makeHost: MakeHost): void {
  test("makes edits, one after the other, and gives the edits that undo them", async () => {
    const { host } = await makeHost(SHEETS);
    const edits = [edit(2, 1, "=散煤", "=散煤治理"), edit(2, 1, "=散煤治理", null), edit(9, 9, null, 7)];
    const { applied, stale, inverse } = await host.applyEdits(edits);
    expect({ applied, stale }).toEqual({ applied: edits, stale: [] });
    const changed = await host.readSheet("整改台账");
    expect(valueAt(changed, 2, 1)).toBeNull();
    expect(valueAt(changed, 9, 9)).toBe(7);
    expect((await host.applyEdits(inverse)).stale).toEqual([]);
    expect(differences(await host.readSheet("整改台账"), LEDGER)).toEqual([]);
  });

  test.each([
    "=1+1",
    "+86",
    "-",
    "@甲",
    "012",
    "3-1",
    "2019-03-31",
    "85%",
    "1E5",
    "TRUE",
    "#N/A",
    "'甲",
    "(1)",
    " 5",
  ])("a text stays a text, also %j", async (text) => {
    const { host } = await makeHost(SHEETS);
    const edits = [edit(2, 1, "=散煤", text), edit(2, 3, { kind: "date", iso: "2019-03-31" }, text)];
    expect((await host.applyEdits(edits)).stale).toEqual([]);
    const grid = await host.readSheet("整改台账");
    expect([valueAt(grid, 2, 1), valueAt(grid, 2, 3)]).toEqual([text, text]);
    expect(grid.formulas.has(cellKey(2, 1))).toBe(false);
  });

  test.each([
    ["a number", 43_000],
    ["a percentage", { kind: "percent", fraction: 0.125 } as const],
    ["a date", { kind: "date", iso: "2019-12-31" } as const],
    ["a date with a time of day", { kind: "date", iso: "2019-12-31T08:30:00" } as const],
    ["a truth", false],
    ["nothing", null],
  ])("whatever a cell held, it holds %s afterwards", async (_, after) => {
    const { host } = await makeHost(SHEETS);
    const cells = [
      edit(2, 0, 1, after),
      edit(2, 1, "=散煤", after),
      edit(2, 2, { kind: "percent", fraction: 0.85 }, after),
      edit(2, 3, { kind: "date", iso: "2019-03-31" }, after),
      edit(3, 3, { kind: "error", code: "#N/A" }, after),
      edit(4, 1, true, after),
    ];
    const { stale, inverse } = await host.applyEdits(cells);
    expect(stale).toEqual([]);
    const grid = await host.readSheet("整改台账");
    expect(cells.map(({ row, column }) => valueAt(grid, row, column))).toEqual(cells.map(() => after));
    await host.applyEdits(inverse);
    expect(differences(await host.readSheet("整改台账"), LEDGER)).toEqual([]);
  });

  test.each([
    ["a cell that holds something else", edit(2, 1, "散煤", "散煤治理")],
    ["a text where a number was expected", edit(2, 0, "1", 2)],
    ["an empty cell that was not", edit(3, 2, 5, null)],
    ["another date", edit(2, 3, { kind: "date", iso: "2019-04-01" }, null)],
    ["a sheet that is gone", edit(0, 0, "甲", "乙", "没有的表")],
    ["a formula, which no later edit could bring back", edit(4, 3, 6, 7)],
  ])("leaves alone %s, and makes the other edits", async (_, refused) => {
    const { host } = await makeHost(SHEETS);
    const sound = edit(0, 0, "每旬填报", "每月填报", "说明");
    const { applied, stale, inverse } = await host.applyEdits([refused, sound]);
    expect({ applied, stale }).toEqual({ applied: [sound], stale: [refused] });
    expect(inverse).toHaveLength(1);
    expect(differences(await host.readSheet("整改台账"), LEDGER)).toEqual([]);
    expect(valueAt(await host.readSheet("说明"), 0, 0)).toBe("每月填报");
  });

  test("does nothing for no edits", async () => {
    const { host } = await makeHost(SHEETS);
    expect(await host.applyEdits([])).toEqual({ applied: [], stale: [], inverse: [] });
  });

  test("a grid that was read does not change afterwards", async () => {
    const { host } = await makeHost(SHEETS);
    const before = await host.readSheet("整改台账");
    await host.applyEdits([edit(2, 0, 1, 99)]);
    expect(valueAt(before, 2, 0)).toBe(1);
  });

  test("apply, then undo, is as if nothing had been", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { maxLength: 12 }), async (wanted) => {
        const { host } = await makeHost(SHEETS);
        const edits = trueToWhatIsThere(LEDGER, wanted);
        const { inverse } = await host.applyEdits(edits);
        const undone = await host.applyEdits(inverse);
        expect(undone.stale).toEqual([]);
        expect(differences(await host.readSheet("整改台账"), LEDGER)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
}

function describeNewSheets(makeHost: MakeHost): void {
  test("adds a sheet, whose texts stay texts", async () => {
    const { host } = await makeHost(SHEETS);
    if (!host.can.writeSheet) {
      await expect(host.writeSheet(SPEC)).rejects.toThrow(UnsupportedByHost);
      return;
    }
    await host.writeSheet(SPEC);
    expect((await host.listSheets()).map((sheet) => sheet.name)).toEqual([
      "整改台账",
      "说明",
      "旧台账",
      "校验",
    ]);
    expect(differences(await host.readSheet("校验"), gridOf("校验", [["=未填", 2]]))).toEqual([]);
  });

  test("a row of values is the cells that it stands for", async () => {
    const { host } = await makeHost(SHEETS);
    if (!host.can.writeSheet) return;
    const styles = [{ bold: true }, { numberFormat: "yyyy-mm-dd" }, {}];
    const row: RowSpec = { values: ["=1+1", { kind: "date", iso: "2019-04-10" }, ""], styles, height: 30 };
    await host.writeSheet({ ...SPEC, name: "值", rows: [row] });
    await host.writeSheet({ ...SPEC, name: "格", rows: [withCells(row, cellsOfRow(row))] });
    const written = await host.readSheet("值");
    expect(valueAt(written, 0, 0)).toBe("=1+1");
    expect(differences({ ...written, sheet: "格" }, await host.readSheet("格"))).toEqual([]);
  });

  test("a name already taken gets a number, and the sheet that had it stays", async () => {
    const { host } = await makeHost(SHEETS);
    if (!host.can.writeSheet) return;
    await host.writeSheet({ ...SPEC, name: "整改台账" });
    const added = (await host.listSheets()).map((sheet) => sheet.name).at(-1);
    expect(added).toBe("整改台账 (2)");
    expect(differences(await host.readSheet("整改台账"), LEDGER)).toEqual([]);
    expect((await host.readSheet("整改台账 (2)")).sheet).toBe("整改台账 (2)");
  });

  test("gives the user new workbooks, and leaves the open one as it is", async () => {
    const { host, delivered, namesNewWorkbooks = true } = await makeHost(SHEETS);
    await host.openWorkbook([SPEC, { ...SPEC, name: "汇总" }], "旬报.xlsx");
    const fileName = namesNewWorkbooks ? "旬报.xlsx" : null;
    expect(await delivered()).toEqual([{ fileName, sheets: ["校验", "汇总"] }]);
    expect(await host.listSheets()).toHaveLength(SHEETS.length);
  });
}

function describeCapabilities(makeHost: MakeHost): void {
  test("marks cells and shows them, or says that it cannot", async () => {
    const { host } = await makeHost(SHEETS);
    const cell = { sheet: "整改台账", row: 2, column: 1 };
    const marking = host.mark([{ ...cell, severity: "error", note: "责任单位不在名录中" }]);
    await (host.can.mark
      ? expect(marking).resolves.toBeUndefined()
      : expect(marking).rejects.toThrow(UnsupportedByHost));
    const showing = host.reveal(cell);
    await (host.can.reveal
      ? expect(showing).resolves.toBeUndefined()
      : expect(showing).rejects.toThrow(UnsupportedByHost));
    expect(differences(await host.readSheet("整改台账"), LEDGER)).toEqual([]);
  });

  test("keeps settings, or says that it cannot", async () => {
    const { host } = await makeHost(SHEETS);
    const settings = { 期限: 10, units: ["市生态环境局"], last: null };
    if (!host.can.settings) {
      await expect(host.saveSettings(settings)).rejects.toThrow(UnsupportedByHost);
      return;
    }
    expect(await host.loadSettings()).toBeNull();
    await host.saveSettings(settings);
    expect(await host.loadSettings()).toEqual(settings);
    await host.saveSettings({});
    expect(await host.loadSettings()).toEqual({});
  });
}

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.constantFrom("市生态环境局", "=1+1", "立行立改\n长期坚持", "0"),
  fc.constantFrom("2019-03-31", "2019-12-31").map((iso) => ({ kind: "date" as const, iso })),
);

/** A wish to put a value somewhere; what the cell holds by then is filled in by {@link trueToWhatIsThere}. */
const anyEdit = fc.record({ row: fc.nat(7), column: fc.nat(5), after: anyValue });

/** Edits that each name what their cell holds when their turn comes; merged cells and the formula are not touched. */
function trueToWhatIsThere(
  grid: Grid,
  wanted: readonly { row: number; column: number; after: CellValue }[],
): CellEdit[] {
  const held = new Map<number, CellValue>();
  const edits: CellEdit[] = [];
  for (const { row, column, after } of wanted) {
    const key = cellKey(row, column);
    if (row === 0 || grid.formulas.has(key)) continue;
    const before = held.has(key) ? (held.get(key) ?? null) : valueAt(grid, row, column);
    edits.push(edit(row, column, before, after));
    held.set(key, after);
  }
  return edits;
}

/** The cells in which two grids differ; how long their rows are does not matter. */
function differences(grid: Grid, expected: Grid): string[] {
  const height = Math.max(grid.rows.length, expected.rows.length);
  const found: string[] = [];
  for (let row = 0; row < height; row++) {
    const width = Math.max(grid.rows[row]?.length ?? 0, expected.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [is, should] = [valueAt(grid, row, column), valueAt(expected, row, column)];
      if (!sameValue(is, should))
        found.push(`${row},${column}: ${JSON.stringify(is)} for ${JSON.stringify(should)}`);
    }
  }
  return found;
}
