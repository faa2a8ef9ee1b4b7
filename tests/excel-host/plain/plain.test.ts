import { workbookBytes } from "../../../src/hosts/file";
import { cellKey, gridOf } from "../../../src/sheet";
import type { Grid } from "../../../src/sheet";
import {
  addGrid,
  addWorkbookFile,
  charactersOfPoints,
  openedWorkbooks,
  plainSheet,
  pointsOfCharacters,
} from "..";
import { excelForTest, onSheet } from "../excel-for-test";

const LEDGER: Grid = {
  ...gridOf("整改台账", [
    ["商丘市整改台账"],
    ["序号", "=散煤", { kind: "percent", fraction: 0.85 }, { kind: "date", iso: "2019-03-31T08:30:00" }],
    [1, true, { kind: "error", code: "#N/A" }, 6],
  ]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  hiddenRows: new Set([2]),
  hiddenColumns: new Set([1]),
  formulas: new Map([[cellKey(2, 3), "SUM(A1:A2)"]]),
  columnWidths: new Map([[0, 20]]),
};

test("a grid becomes a sheet as a clerk would have filled it in", async () => {
  const { workbook } = await excelForTest({}, (made) => {
    addGrid(made, LEDGER);
    addGrid(made, gridOf("旧台账", []), "veryHidden");
  });
  const sheet = plainSheet(workbook.worksheets.getItem("整改台账"));
  expect(sheet).toMatchObject({
    merges: ["A1:D1"],
    hiddenRows: [3],
    hiddenColumns: ["B"],
    columnWidths: { A: 123.75 },
    cells: {
      B2: { value: "=散煤", look: {} },
      C2: { value: 0.85, look: { numberFormat: "0.00%" } },
      D2: { value: 43555 + 8.5 / 24, look: { numberFormat: "m/d/yyyy h:mm" } },
      C3: { value: { error: "#N/A" } },
      D3: { value: 6, formula: "=SUM(A1:A2)" },
    },
  });
  expect(sheet.cells["B2"]?.formula).toBeUndefined();
  expect(workbook.worksheets.getItem("旧台账").visibility).toBe("VeryHidden");
});

test("a day in a workbook of 1904 has another number", async () => {
  const { workbook } = await excelForTest({}, (made) => {
    made.dateSystem = 1904;
    addGrid(made, gridOf("台账", [[{ kind: "date", iso: "2019-03-31" }]]));
  });
  expect(workbook.worksheets.getItem("台账").cells.content(0, 0).value).toBe(43555 - 1462);
});

test("a workbook file becomes a workbook, and a workbook that was opened can be read", async () => {
  const bytes = await workbookBytes([
    { name: "台账", columns: [{ width: 12 }], rows: [{ cells: [{ value: "整改时限" }, { value: 3 }] }] },
    { name: "说明", columns: [], rows: [{ cells: [{ value: { kind: "date", iso: "2019-04-10" } }] }] },
  ]);
  const excel = await excelForTest({}, (workbook) => {
    addWorkbookFile(workbook, bytes, "商丘市.xlsx");
  });
  expect(excel.workbook.worksheets.items.map(({ name }) => name)).toEqual(["台账", "说明"]);
  const range = await excel.Excel.run(async (context) => {
    const read = context.workbook.worksheets.getItem("说明").getRange("A1").load("text");
    await context.sync();
    return read;
  });
  expect(range.text).toEqual([["2019/4/10"]]);
  await excel.Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
  const [opened] = openedWorkbooks(excel.workbook);
  expect(opened?.sheets.map(({ name }) => name)).toEqual(["台账", "说明"]);
});

test("widths in characters and in points", () => {
  expect(pointsOfCharacters(8.38)).toBe(54);
  expect(charactersOfPoints(54)).toBeCloseTo(8.375, 3);
});

test("what a test finds in the model is what was sent", async () => {
  const excel = await excelForTest();
  await onSheet(excel, (sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A1").format.verticalAlignment = "Center";
  });
  expect(plainSheet(excel.workbook.worksheets.getItem("Sheet1")).cells).toEqual({
    A1: { value: "x", look: { verticalAlignment: "Center" } },
  });
});
