import { createExcelHost } from "../../../src/hosts/excel";
import { gridOf } from "../../../src/sheet";
import type { CellMark } from "../../../src/sheet";
import { plainSheet } from "../../excel-host";
import { excelWith, visible } from "./sheets-in-memory";

const LEDGER = visible(
  gridOf("台账", [
    ["序号", "责任单位"],
    [1, "环保局"],
    [2, "环保局"],
  ]),
);
const NOTES = visible(gridOf("说明", [["x"]]));

function mark(row: number, column: number, severity: CellMark["severity"], sheet = "台账"): CellMark {
  return { sheet, row, column, severity, note: "责任单位不在名录中" };
}

function marksOf(sheet: Parameters<typeof plainSheet>[0]) {
  return plainSheet(sheet)
    .conditionalFormats.map(({ ranges, fill }) => [ranges.join(), fill])
    .sort();
}

test("marks are colours over ranges, one for each severity, and leave the cells as they are", async () => {
  const { host, sheet } = await excelWith([LEDGER, NOTES]);
  sheet("台账").getRange("B2").format.fill.color = "#00FF00";
  const before = plainSheet(sheet("台账"));
  await host.mark([
    mark(1, 1, "error"),
    mark(2, 1, "error"),
    mark(0, 0, "warning"),
    mark(0, 0, "info", "说明"),
  ]);
  expect(marksOf(sheet("台账"))).toEqual([
    ["A1", "#FFEB9C"],
    ["B2:B3", "#FFC7CE"],
  ]);
  expect(marksOf(sheet("说明"))).toEqual([["A1", "#DDEBF7"]]);
  expect(plainSheet(sheet("台账")).cells).toEqual(before.cells);
  await host.mark([]);
  expect(plainSheet(sheet("台账"))).toEqual(before);
  expect(marksOf(sheet("说明"))).toEqual([]);
});

test("new marks replace the old ones, and the gravest of a cell shows", async () => {
  const { host, sheet } = await excelWith([LEDGER]);
  await host.mark([mark(1, 1, "error")]);
  await host.mark([mark(2, 1, "info"), mark(2, 1, "error"), mark(2, 1, "warning")]);
  expect(marksOf(sheet("台账"))).toEqual([["B3", "#FFC7CE"]]);
});

test("marks are known again after the pane was closed; the clerk's own conditional formats stay", async () => {
  const { host, sheet, workbook } = await excelWith([LEDGER]);
  const own = sheet("台账").getRange("A1:A3").conditionalFormats.add("Custom");
  Object.assign(own.custom.rule as object, { formula: "=A1>1" });
  sheet("台账").getRange("A1:A3").conditionalFormats.add("DataBar");
  const before = plainSheet(sheet("台账")).conditionalFormats;
  await host.mark([mark(1, 1, "error")]);
  // Nothing of a mark is kept in the workbook's settings or in the host.
  expect(workbook.settings.getCount()).toBe(0);
  const reopened = createExcelHost({ workbookBytes: () => Promise.reject(new Error("none")) });
  await reopened.mark([]);
  expect(plainSheet(sheet("台账")).conditionalFormats).toEqual(before);
});

test("a conditional format that cannot be read does not stop the marks from going", async () => {
  const { host, sheet, server } = await excelWith([LEDGER]);
  await host.mark([mark(1, 1, "error")]);
  // Office.js lets go of what it held after its answer.
  await new Promise((resolve) => setTimeout(resolve, 50));
  server.beforeRequest(server.exchanges.length + 3, () => {
    server.failNextRequest("ItemNotFound");
  });
  await host.mark([]);
  expect(marksOf(sheet("台账"))).toEqual([]);
});

test("a thousand marks take a few requests", async () => {
  const { host, server, sheet } = await excelWith([LEDGER]);
  await host.mark(Array.from({ length: 1_000 }, (_, index) => mark(2 * index, index % 16, "warning")));
  expect(server.traffic.requests).toBeLessThanOrEqual(4);
  expect(plainSheet(sheet("台账")).conditionalFormats.flatMap(({ ranges }) => ranges)).toHaveLength(1_000);
});

test("a mark on a sheet that is gone is passed over", async () => {
  const { host, sheet } = await excelWith([LEDGER, NOTES]);
  await host.mark([mark(0, 0, "error", "没有的表"), mark(0, 0, "error", "说明")]);
  expect(marksOf(sheet("说明"))).toHaveLength(1);
});
