import fc from "fast-check";

import { gridOf, storableText, valueAt } from "../../../../src/sheet";
import type { SheetSpec } from "../../../../src/sheet";
import { isErrorValue, plainSheet } from "../../../excel-host";
import type { PlainSheet } from "../../../excel-host";
import { REPORT } from "../../file/write/sample-spec";
import { excelWith, visible } from "../sheets-in-memory";
import { cellsOfFile, sheetOfFile } from "./file-as-model";

const NOTES = visible(gridOf("说明", [["每旬填报"]]));
const POINTS_IN_CENTIMETRE = 72 / 2.54;

async function written(spec: SheetSpec): Promise<PlainSheet> {
  const { host, workbook } = await excelWith([NOTES]);
  await host.writeSheet(spec);
  return plainSheet(workbook.worksheets.items[1] ?? workbook.activeSheet);
}

describe("the same spec gives the same sheet in Excel and in a file", () => {
  test("cells: values, fonts, fills, alignment, lines, number formats", async () => {
    const { cells } = await written(REPORT);
    // Formulas are not computed by this Excel; the file stores their result.
    const compared = Object.fromEntries(
      Object.entries(cells).map(([address, cell]) => [
        address,
        {
          ...cell,
          ...(isErrorValue(cell.value) && cell.formula !== undefined && { value: 0.85 }),
          // The library reads sizes of fonts without their half points; it writes them whole.
          look: { ...cell.look, ...(cell.look.fontSize && { fontSize: Math.trunc(cell.look.fontSize) }) },
        },
      ]),
    );
    expect(compared).toEqual(cellsOfFile(await sheetOfFile(REPORT)));
    expect(cells["A3"]?.look.fontSize).toBe(10.5);
  });

  test("merged areas, heights, widths, hidden columns, panes and filter", async () => {
    const inExcel = await written(REPORT);
    const inFile = await sheetOfFile(REPORT);
    expect(inExcel.merges).toEqual(inFile.model.merges);
    expect(inExcel.rowHeights).toEqual({ 1: inFile.getRow(1).height });
    const [view] = inFile.views;
    expect(view).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
    expect(inExcel.frozen).toBe("A1:A2");
    expect(inExcel.filter).toBe(inFile.autoFilter);
    expect(inExcel.hiddenColumns).toEqual(["D"]);
    expect(inFile.getColumn("D").hidden).toBe(true);
    // Characters of 8 pixels, and 5 more a column, in points.
    for (const [letter, points] of Object.entries(inExcel.columnWidths)) {
      expect(points).toBeCloseTo(((inFile.getColumn(letter).width ?? 0) * 8 + 5) * 0.75, 1);
    }
    expect(Object.keys(inExcel.columnWidths)).toHaveLength(REPORT.columns.length);
  });

  test("print set-up", async () => {
    const { print } = await written(REPORT);
    const { pageSetup, headerFooter } = await sheetOfFile(REPORT);
    expect(print).toMatchObject({
      paperSize: "A3",
      orientation: "Landscape",
      zoom: { horizontalFitToPages: pageSetup.fitToWidth },
      titleRows: "1:2",
      centerHorizontally: pageSetup.horizontalCentered,
      footer: headerFooter.oddFooter?.replace("&C", ""),
      pageBreaks: [4],
    });
    for (const side of ["top", "bottom", "left", "right"] as const) {
      expect(print.margins[side]).toBeCloseTo((pageSetup.margins?.[side] ?? 0) * 72, 3);
      expect(print.margins[side]).toBeCloseTo((REPORT.print?.margins[side] ?? 0) * POINTS_IN_CENTIMETRE, 3);
    }
  });

  test("rules for what may be typed", async () => {
    const { validations } = await written(REPORT);
    expect(validations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          range: "B3:B1000",
          rule: { list: { inCellDropDown: true, source: "尚未启动,正在整改,完成整改" } },
          prompt: { showPrompt: true, title: "完成状态", message: "请从列表中选择\n不要自己填写" },
          errorAlert: { showAlert: true, style: "Stop", title: "完成状态", message: "请从列表中选择" },
        }),
        expect.objectContaining({
          range: "C3:C1000",
          rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
        }),
        expect.objectContaining({
          range: "E3:E1000",
          rule: { date: { formula1: "2019-01-01", formula2: "2019-12-31", operator: "Between" } },
        }),
      ]),
    );
  });
});

test("a protected sheet, in Excel and in a file, is written whole and then protected without a password", async () => {
  const spec: SheetSpec = {
    name: "填报表",
    columns: [{ width: 10 }, { width: 20 }],
    rows: [
      {
        cells: [
          { value: 1, style: { locked: true } },
          { value: "甲", style: { locked: false } },
        ],
      },
    ],
    isProtected: true,
  };
  const inExcel = await written(spec);
  expect(inExcel.protected).toBe(true);
  expect(inExcel.cells["B1"]).toMatchObject({ value: "甲", look: { locked: false } });
  const inFile = await sheetOfFile(spec);
  const { sheetProtection } = inFile as unknown as { sheetProtection: Record<string, unknown> };
  expect(sheetProtection).toMatchObject({ sheet: true, formatRows: true, autoFilter: true });
  expect(sheetProtection["hashValue"]).toBeUndefined();
  expect(inFile.getCell("B1").protection.locked).toBe(false);
  expect((await written({ ...spec, isProtected: false })).protected).toBe(false);
});

test("an Excel with notes, and a library too old for them, shows hints all the same", async () => {
  const { host, sheet } = await excelWith([NOTES], { apiVersion: "1.18" });
  await host.writeSheet({ name: "甲", columns: [], rows: [{ cells: [{ value: 1, note: "提示" }] }] });
  expect(plainSheet(sheet("甲")).validations).toHaveLength(1);
});

test("any text stays text, letter by letter", async () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.stringMatching(/^[ '=+@-]?[0-9年月日/.:%TRUEe上下午-]{1,8}$/),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const { host } = await excelWith([NOTES]);
      await host.writeSheet({
        name: "甲",
        columns: [],
        rows: texts.map((value) => ({ cells: [{ value }] })),
      });
      const grid = await host.readSheet("甲");
      const stored = texts.map((value) => storableText(value));
      expect(stored.map((_, row) => valueAt(grid, row, 0) ?? "")).toEqual(stored);
      expect(grid.formulas.size).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test("dates of a workbook that counts from 1904", async () => {
  const { host, sheet, workbook } = await excelWith([NOTES]);
  workbook.dateSystem = 1904;
  const day = { kind: "date", iso: "2019-03-31" } as const;
  await host.writeSheet({ name: "甲", columns: [], rows: [{ cells: [{ value: day }] }] });
  expect(sheet("甲").cells.content(0, 0).value).toBe(43_555 - 1_462);
  expect((await host.readSheet("甲")).rows).toEqual([[day]]);
});

describe("rules and help", () => {
  const range = { top: 1, left: 0, bottom: 9, right: 0 };
  const values = Array.from({ length: 30 }, (_, number) => `第${number}号责任单位（市级）`);

  test("a list too long for its rule stands on a hidden sheet, equal lists once", async () => {
    const { host, workbook, sheet } = await excelWith([NOTES]);
    const validations = [0, 3].map((left) => ({
      range: { ...range, left, right: left },
      rule: { kind: "list" as const, values },
    }));
    await host.writeSheet({ name: "填报", columns: [], rows: [], validations });
    expect(workbook.worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["说明", "Visible"],
      ["填报", "Visible"],
      ["选项", "Hidden"],
    ]);
    const sources = plainSheet(sheet("填报")).validations.map(({ rule }) => rule);
    const expected = { list: { inCellDropDown: true, source: "='选项'!$A$1:$A$30" } };
    expect(sources).toEqual([expected, expected]);
    expect((await host.readSheet("选项")).rows).toEqual(values.map((value) => [value]));
  });

  test("help shows when its cell is chosen, unless a rule has its own hint there", async () => {
    const { host, sheet } = await excelWith([NOTES]);
    await host.writeSheet({
      name: "填报",
      columns: [],
      rows: [
        { cells: [{ value: "状态", note: "从列表中选择" }] },
        { cells: [{ value: null, note: "多余" }] },
      ],
      validations: [{ range, rule: { kind: "list", values: ["是", "否"] } }],
    });
    const hints = plainSheet(sheet("填报")).validations.filter(({ range: at }) => at !== "A2:A10");
    expect(hints).toEqual([
      expect.objectContaining({
        range: "A1",
        prompt: { showPrompt: true, title: "", message: "从列表中选择" },
      }),
    ]);
  });

  test("a list without choices is no rule", async () => {
    const { validations } = await written({
      name: "甲",
      columns: [],
      rows: [],
      validations: [{ range, rule: { kind: "list", values: [] } }],
    });
    expect(validations).toEqual([]);
  });
});

describe("a large sheet", () => {
  const body = { font: "仿宋_GB2312", size: 10.5, border: "thin", wrap: true } as const;
  const big: SheetSpec = {
    name: "整改台账",
    columns: Array.from({ length: 16 }, () => ({ width: 14 })),
    rows: Array.from({ length: 1_200 }, (_, row) => ({
      height: 15 + (row % 10) * 12,
      cells: Array.from({ length: 16 }, (__, column) => ({
        value: column === 0 ? row : `市生态环境局负责散煤治理第${row}项`,
        style: row % 200 === 0 ? { ...body, bold: true } : body,
      })),
    })),
  };

  test("goes in few requests of fair size, with styles by ranges", async () => {
    const { host, server, sheet } = await excelWith([NOTES]);
    await host.writeSheet(big);
    const sizes = server.exchanges.map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    expect(sizes.length).toBeLessThanOrEqual(12);
    const fonts = server.exchanges.flatMap(({ request }) =>
      request.Actions.filter(({ Name }) => Name === "Bold"),
    );
    expect(fonts.length).toBeLessThanOrEqual(4);
    expect(sheet("整改台账").cells.look(1_199, 15)).toMatchObject({
      fontName: "仿宋_GB2312",
      wrapText: true,
    });
    expect(sheet("整改台账").rowSizes.sizeOf(1_199)).toBe(15 + 9 * 12);
  });
});

describe("what goes wrong", () => {
  test("a sheet half written is taken away again", async () => {
    const { host, server, workbook } = await excelWith([NOTES]);
    server.beforeRequest(3, () => {
      server.failNextRequest("GeneralException");
    });
    await expect(host.writeSheet(REPORT)).rejects.toMatchObject({ code: "excel-refused" });
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(["说明"]);
    expect(workbook.events.enabled).toBe(true);
  });

  test("a protected workbook takes no sheet", async () => {
    const { host, workbook } = await excelWith([NOTES]);
    workbook.protection.protect();
    await expect(host.writeSheet(REPORT)).rejects.toMatchObject({ code: "sheet-protected" });
  });

  test("a sheet is kept where only printing cannot be set up", async () => {
    const { host, server, workbook } = await excelWith([NOTES]);
    server.beforeRequest(4, () => {
      server.failNextRequest("GeneralException");
    });
    await host.writeSheet(REPORT);
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(["说明", "整改旬报"]);
    expect(workbook.events.enabled).toBe(true);
  });

  test("a number that is none is refused", async () => {
    const { host } = await excelWith([NOTES]);
    const spec = { name: "甲", columns: [], rows: [{ cells: [{ value: Number.NaN }] }] };
    await expect(host.writeSheet(spec)).rejects.toThrow(RangeError);
  });
});
