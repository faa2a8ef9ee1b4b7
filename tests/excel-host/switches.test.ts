import { gridOf } from "../../src/sheet";
import { addGrid } from ".";
import { codeOf, excelForTest, onSheet } from "./excel-for-test";

describe("versions", () => {
  test.each([
    ["1.9", "ApiNotFound"],
    ["1.12", "ApiNotFound"],
    ["1.13", null],
    ["1.15", null],
  ])("in ExcelApi %s getMergedAreasOrNullObject answers %s", async (apiVersion, code) => {
    const excel = await excelForTest({ apiVersion });
    const { requirements } = excel.Office.context;
    expect(requirements.isSetSupported("ExcelApi", apiVersion)).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(code === null);
    const merged = onSheet(excel, (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject());
    expect(await codeOf(merged)).toBe(code);
  });

  test("a member the library does not check itself is refused by Excel", async () => {
    const excel = await excelForTest({ apiVersion: "1.8" });
    await expect(
      onSheet(excel, (sheet) => {
        sheet.autoFilter.apply("A1:B2");
      }),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
    });
    expect(
      await codeOf(
        onSheet(excel, (sheet) => {
          sheet.freezePanes.freezeRows(1);
        }),
      ),
    ).toBeNull();
  });
});

describe("the user is editing a cell", () => {
  test("requests fail, until the user has finished", async () => {
    const excel = await excelForTest();
    excel.server.beginCellEdit();
    const write = () => onSheet(excel, (sheet) => (sheet.getRange("A1").values = [["x"]]));
    expect(await codeOf(write())).toBe("InvalidOperationInCellEditMode");
    excel.server.endCellEdit();
    expect(await codeOf(write())).toBeNull();
  });

  test("a request that is willing to wait is done afterwards", async () => {
    const { Excel, server, workbook } = await excelForTest();
    server.beginCellEdit();
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { cells } = workbook.worksheets.getItem("Sheet1");
    expect(cells.content(0, 0).value).toBeNull();
    server.endCellEdit();
    await waiting;
    expect(cells.content(0, 0).value).toBe("x");
  });
});

describe("limits", () => {
  const rows = Array.from({ length: 200 }, (_, row) => [`第${row}项问题：施工现场扬尘治理不到位`]);

  test("a request over the limit is refused and not carried out", async () => {
    const excel = await excelForTest({ requestLimit: 5000 });
    const write = onSheet(excel, (sheet) => (sheet.getRange("A1:A200").values = rows));
    expect(await codeOf(write)).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject()).toBeNull();
  });

  test("a response over the limit is not sent, in bytes and not in characters", async () => {
    const characters = JSON.stringify(rows).length;
    const excel = await excelForTest({ responseLimit: characters * 2 }, (workbook) => {
      addGrid(workbook, { ...gridOf("Sheet1", rows) });
    });
    const read = onSheet(excel, (sheet) => sheet.getRange("A1:A200").load("values"));
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("a large range may read as null without an error", async () => {
    const excel = await excelForTest({ nullValuesOver: 100 });
    const [large, small] = await onSheet(excel, (sheet) => [
      sheet.getRange("A1:A101").load("values"),
      sheet.getRange("A1:A100").load("values"),
    ]);
    expect(large.values).toBeNull();
    expect(small.values).toHaveLength(100);
  });
});

describe("meanwhile", () => {
  test("a sheet is deleted or renamed just before a request", async () => {
    const excel = await excelForTest({}, (workbook) => {
      for (const name of ["Sheet1", "说明"]) workbook.worksheets.add(name);
    });
    const read = () => onSheet(excel, (sheet) => sheet.load("name"));
    excel.server.beforeNextRequest(() => {
      excel.workbook.worksheets.getItem("Sheet1").name = "台账";
    });
    expect(await codeOf(read())).toBe("ItemNotFound");
    excel.server.beforeRequest(excel.server.exchanges.length + 2, () => {
      excel.workbook.worksheets.getItem("台账").delete();
    });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("台账").getRange("A1");
      await context.sync();
      range.load("values");
      expect(await codeOf(context.sync())).toBe("InvalidReference");
    });
  });

  test("a request fails with a code of Microsoft's, and the next does not", async () => {
    const excel = await excelForTest();
    excel.server.failNextRequest("RequestAborted");
    const write = () => onSheet(excel, (sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(await codeOf(write())).toBe("RequestAborted");
    expect(excel.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject()).toBeNull();
    expect(await codeOf(write())).toBeNull();
  });
});

test("requests and their bytes are counted", async () => {
  const excel = await excelForTest();
  await onSheet(excel, (sheet) => (sheet.getRange("A1").values = [["整改"]]));
  const [exchange] = excel.server.exchanges;
  expect(excel.server.traffic).toEqual({
    requests: 1,
    requestBytes: exchange?.requestBytes,
    responseBytes: exchange?.responseBytes,
  });
  const sent = JSON.stringify(exchange?.request.Actions);
  expect(sent).toContain("整改");
  expect(exchange?.requestBytes).toBeGreaterThan(sent.length);
});

test.each([
  ["light", "#ffffff", "#000000"],
  ["dark", "#666666", "#ffffff"],
  ["black", "#262626", "#ffffff"],
] as const)("in the %s theme the pane's colours are %s and %s", async (theme, background, foreground) => {
  const { Office } = await excelForTest({ theme });
  expect(Office.context.officeTheme).toMatchObject({
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
  });
});

test("Excel speaks the language it is given", async () => {
  expect((await excelForTest()).Office.context.displayLanguage).toBe("zh-CN");
  expect((await excelForTest({ locale: "en-US" })).Office.context.displayLanguage).toBe("en-US");
});

test("the globals are put there and taken away again", async () => {
  const excel = await excelForTest();
  const restore = excel.asGlobals();
  expect(Reflect.get(globalThis, "Excel")).toBe(excel.Excel);
  restore();
  expect("Excel" in globalThis).toBe(false);
});
