import fc from "fast-check";

import { SheetNotFound } from "../../../../src/hosts";
import { readWorkbook, workbookBytes } from "../../../../src/hosts/file";
import { cellKey, cellsOfRow, gridOf, valueAt, withCells } from "../../../../src/sheet";
import type { CellValue, Grid } from "../../../../src/sheet";
import { REPORT } from "../../file/write/sample-spec";
import { largeLedger } from "../large-ledger";
import { excelWith, put, visible } from "../sheets-in-memory";

const MEGABYTE = 1_000_000;

function plain(grid: Grid): object {
  return { ...grid, formulas: [...grid.formulas], columnWidths: [...grid.columnWidths] };
}

describe("a large ledger", () => {
  test("comes in few answers, none over 2 MB, whole and unchanged", async () => {
    const ledger = largeLedger(5_000);
    const { host, server } = await excelWith([visible(ledger)], { apiVersion: "1.14" });
    expect(plain(await host.readSheet("整改台账"))).toEqual(plain(ledger));
    const { responseBytes, requests } = server.traffic;
    expect(Math.max(...server.exchanges.map((exchange) => exchange.responseBytes))).toBeLessThan(
      2 * MEGABYTE,
    );
    expect(responseBytes).toBeGreaterThan(5 * MEGABYTE);
    expect(requests).toBeLessThanOrEqual(Math.ceil(responseBytes / MEGABYTE) + 12);
    // Office.js lets go of the last ones after its answer.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.trackedObjects).toBe(0);
  });

  test("a small one takes a handful of requests", async () => {
    const { host, server } = await excelWith([visible(largeLedger(35))]);
    await host.readSheet("整改台账");
    expect(server.traffic.requests).toBeLessThanOrEqual(7);
  });

  test("requests grow with bytes, not with rows", async () => {
    const short = gridOf(
      "短",
      Array.from({ length: 20_000 }, () => ["是"]),
    );
    const { host, server } = await excelWith([visible(short)]);
    await host.readSheet("短");
    expect(server.traffic.requests).toBeLessThanOrEqual(9);
  });

  test("what Excel refuses as too large is asked for in smaller parts", async () => {
    // Denser from row to row: every estimate is too low.
    const rows = Array.from({ length: 400 }, (_, row) => ["整".repeat(Math.min(1 + row * 40, 12_000)), row]);
    const grid = gridOf("密", rows);
    const { host, server } = await excelWith([visible(grid)], { responseLimit: 300_000 });
    expect((await host.readSheet("密")).rows).toEqual(rows);
    expect(server.exchanges.some(({ code }) => code === 5104)).toBe(true);
    expect(
      Math.max(...server.exchanges.map(({ responseBytes, code }) => (code === 0 ? responseBytes : 0))),
    ).toBeLessThan(300_000);
  });

  test("null in the place of cells, as the web may give, is asked for again", async () => {
    const ledger = largeLedger(300);
    const { host } = await excelWith([visible(ledger)], { nullValuesOver: 200 });
    expect((await host.readSheet("整改台账")).rows).toEqual(ledger.rows);
  });

  test("a row that Excel gives in no part says so", async () => {
    const { host } = await excelWith([visible(gridOf("密", [["整".repeat(30_000)]]))], {
      responseLimit: 50_000,
    });
    await expect(host.readSheet("密")).rejects.toMatchObject({ code: "too-large" });
  });

  test("a stray value at the end of the sheet does not make us read a million rows", async () => {
    const { host, sheet, server } = await excelWith([visible(largeLedger(10))]);
    put(sheet("整改台账"), 1_048_575, 9, { value: "x" });
    await expect(host.readSheet("整改台账")).rejects.toMatchObject({ code: "sheet-too-large" });
    expect(server.traffic.requests).toBe(1);
  });
});

describe("the grid is what a file would give", () => {
  test("of a sheet we wrote to both", async () => {
    const { host } = await excelWith([visible(gridOf("说明", []))]);
    // Formulas are not computed by this Excel.
    const rows = REPORT.rows.map((row) =>
      withCells(
        row,
        cellsOfRow(row).map((cell) =>
          cell?.formula === undefined
            ? cell
            : { value: cell.value, ...(cell.style && { style: cell.style }) },
        ),
      ),
    );
    const spec = { ...REPORT, rows };
    await host.writeSheet(spec);
    const [inFile] = readWorkbook(await workbookBytes([spec]), "a.xlsx").sheets;
    const inExcel = await host.readSheet("整改旬报");
    expect({ ...plain(inExcel), columnWidths: [] }).toEqual({
      ...plain(inFile?.grid ?? gridOf("none", [])),
      columnWidths: [],
    });
    const widths = [...inExcel.columnWidths].map(([column, width]) => [column, Math.round(width * 10) / 10]);
    // A hidden column has no width to tell.
    expect(widths).toEqual([
      [0, 6],
      [1, 40.5],
      [2, 9],
      [4, 14],
    ]);
  });

  test("numbers, dates and percentages by their formats, column by column", async () => {
    const { host, sheet } = await excelWith([visible(gridOf("格式", [[1]]))]);
    const formats = [
      "General",
      'yyyy"年"m"月"d"日";@',
      "m/d/yyyy",
      "0.00%",
      "[$-804]aaaa;@",
      "@",
      "[h]:mm",
      '0"days"',
      "yyyy-mm-dd hh:mm",
    ];
    for (const [row, format] of formats.entries()) {
      put(sheet("格式"), row, 0, { value: row === 8 ? 43_555.5 : 43_555, format });
    }
    const day = { kind: "date", iso: "2019-03-31" };
    expect((await host.readSheet("格式")).rows.map(([value]) => value)).toEqual([
      43_555,
      day,
      day,
      { kind: "percent", fraction: 43_555 },
      day,
      43_555,
      43_555,
      43_555,
      { kind: "date", iso: "2019-03-31T12:00:00" },
    ]);
  });

  test("a time of day alone is the text that shows it", async () => {
    const { host, sheet, workbook } = await excelWith([visible(gridOf("时间", [[1]]))]);
    for (const [row, value] of [0.375, 43_555.375 - 1_462].entries()) {
      put(sheet("时间"), row, 0, { value, format: "h:mm" });
    }
    workbook.dateSystem = 1904;
    const moment = { kind: "date", iso: "2019-03-31T09:00:00" };
    expect((await host.readSheet("时间")).rows).toEqual([["9:00"], [moment]]);
  });

  test("dates of a workbook that counts from 1904", async () => {
    const day = { kind: "date", iso: "2019-03-31" } as const;
    const { host, sheet, workbook } = await excelWith([visible(gridOf("甲", [[day]]))]);
    workbook.dateSystem = 1904;
    sheet("甲").cells.setContent(0, 0, { value: 43_555 - 1_462 });
    expect((await host.readSheet("甲")).rows).toEqual([[day]]);
    await host.applyEdits([
      {
        sheet: "甲",
        row: 0,
        column: 0,
        before: day,
        after: { kind: "date", iso: "2019-04-10" },
        kind: "test",
      },
    ]);
    expect(sheet("甲").cells.content(0, 0).value).toBe(43_565 - 1_462);
  });

  test("a text that looks like an error, an error, and an empty text of a formula", async () => {
    const { host, sheet } = await excelWith([
      visible(gridOf("甲", [["#N/A"], [{ kind: "error", code: "#N/A" }], [1]])),
    ]);
    sheet("甲").cells.setContent(2, 0, { value: "", formula: '=IF(A1="","","")' });
    const grid = await host.readSheet("甲");
    expect(grid.rows).toEqual([["#N/A"], [{ kind: "error", code: "#N/A" }], [""]]);
    expect([...grid.formulas]).toEqual([[cellKey(2, 0), 'IF(A1="","","")']]);
  });

  test("a text that begins with = is no formula, also where Excel does not say where formulas are", async () => {
    const cells = gridOf("甲", [["=散煤", 3]]);
    const { host, sheet, server } = await excelWith([visible({ ...cells, formulas: new Map([[1, "1+2"]]) })]);
    server.beforeRequest(3, () => {
      server.failNextRequest("AccessDenied");
    });
    const grid = await host.readSheet("甲");
    expect([...grid.formulas]).toEqual([[1, "1+2"]]);
    expect(valueAt(grid, 0, 0)).toBe("=散煤");
    expect(sheet("甲").cells.content(0, 0).formula).toBeUndefined();
  });

  test("a sheet that begins in the middle, with hidden rows and columns before it", async () => {
    const grid = {
      ...gridOf("甲", [[], [], [null, null, "序号"]]),
      hiddenRows: new Set([0]),
      hiddenColumns: new Set([1]),
    };
    const { host } = await excelWith([visible(grid)]);
    const read = await host.readSheet("甲");
    expect(read.rows).toEqual(grid.rows);
    expect([...read.hiddenRows, ...read.hiddenColumns]).toEqual([0, 1]);
  });

  test("merged areas from 1.13, and without failing before", async () => {
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 2, left: 0, bottom: 2, right: 2 },
    ];
    const grid = { ...gridOf("甲,乙", [["一"], [null, "二"], ["三"]]), merges };
    for (const [apiVersion, expected] of [
      ["1.9", []],
      ["1.12", []],
      ["1.13", merges],
    ] as const) {
      const { host } = await excelWith([visible(grid)], { apiVersion });
      expect(host.can.merges).toBe(expected.length > 0);
      expect((await host.readSheet("甲,乙")).merges).toEqual(expected);
    }
  });
});

test("whatever a sheet holds, and in whatever parts it comes, it is read as it is", async () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.constantFrom("市生态环境局", "=散煤", "#N/A", "整".repeat(300), "0"),
    fc.integer(),
    fc.boolean(),
    fc.constant({ kind: "error", code: "#REF!" } as const),
    fc.constant({ kind: "percent", fraction: 0.125 } as const),
    fc.constantFrom("2019-03-31", "2019-12-31T08:30:00").map((iso) => ({ kind: "date", iso }) as const),
  );
  const rows = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 3_000, max: 20_000 }), async (cells, responseLimit) => {
      const { host } = await excelWith([visible(gridOf("甲", cells))], { responseLimit });
      const grid = await host.readSheet("甲");
      for (const [row, expected] of cells.entries()) {
        expect(expected.map((_, column) => valueAt(grid, row, column))).toEqual(expected);
      }
      expect(grid.rows.every((row) => row.at(-1) !== null)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

describe("meanwhile", () => {
  test("a sheet renamed between two requests is not found", async () => {
    const { host, sheet, server } = await excelWith([visible(largeLedger(5))]);
    server.beforeRequest(1, () => {
      sheet("整改台账").name = "台账(新)";
    });
    await expect(host.readSheet("整改台账")).rejects.toThrow(SheetNotFound);
    expect((await host.readSheet("台账(新)")).rows).toHaveLength(8);
  });

  test("a sheet deleted while it is read", async () => {
    const { host, sheet, server } = await excelWith([
      visible(largeLedger(5)),
      visible(gridOf("说明", [["x"]])),
    ]);
    server.beforeRequest(3, () => {
      sheet("整改台账").delete();
    });
    await expect(host.readSheet("整改台账")).rejects.toMatchObject({ code: "changed-meanwhile" });
  });

  test("a user who edits a cell is told, and can try again", async () => {
    const { host, server } = await excelWith([visible(largeLedger(5))]);
    server.beginCellEdit();
    await expect(host.readSheet("整改台账")).rejects.toMatchObject({ code: "cell-edit-mode" });
    server.endCellEdit();
    expect((await host.readSheet("整改台账")).rows).toHaveLength(8);
  });

  test("an Excel that is busy is asked again, but not for ever", async () => {
    const { host, server } = await excelWith([visible(largeLedger(5))]);
    server.failNextRequest("RequestAborted");
    expect((await host.readSheet("整改台账")).rows).toHaveLength(8);
    for (let time = 0; time < 9; time++) server.failNextRequest("RequestAborted");
    await expect(host.readSheet("整改台账")).rejects.toMatchObject({ code: "busy" });
  });
});
