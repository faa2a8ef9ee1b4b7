import { gridOf } from "../../src/sheet";
import type { Workbook } from "./model";
import { addGrid, plainSheet } from "./plain";

/** The workbook that the scenario begins with. */
export function fillForScenario(workbook: Workbook): void {
  addGrid(
    workbook,
    gridOf("数据", [
      ["序号", "数量", "完成时间"],
      [1, 4, { kind: "date", iso: "2019-03-31" }],
      [2, 26.5, { kind: "percent", fraction: 0.85 }],
    ]),
  );
  addGrid(workbook, gridOf("说明 1", [["每旬填报"]]));
}

/** What the scenario gives, whichever way office.js speaks with Excel. */
export const OUTCOME = {
  host: "Excel",
  language: "zh-CN",
  sets: [true, true, false],
  read: {
    sheets: ["数据", "说明 1"],
    values: [
      ["序号", "数量", "完成时间"],
      [1, 4, 43555],
      [2, 26.5, 0.85],
    ],
    formulas: [
      ["序号", "数量", "完成时间"],
      [1, 4, 43555],
      [2, 26.5, 0.85],
    ],
    text: [
      ["序号", "数量", "完成时间"],
      ["1", "4", "2019/3/31"],
      ["2", "26.5", "85.00%"],
    ],
    numberFormat: [
      ["General", "General", "General"],
      ["General", "General", "m/d/yyyy"],
      ["General", "General", "0.00%"],
    ],
    address: "数据!A1:C3",
    rowIndex: 0,
  },
  write: {
    fill: "#FFFF00",
    bold: true,
    values: [
      ["合计", "备注"],
      [30, "x"],
      ["#UNCOMPUTED!", true],
    ],
    merged: ["数据!A5:C5", 1],
    names: ["T1", "图表 1", "新表", 2],
    xml: '<root xmlns="urn:x"/>',
    cell: [[4]],
  },
  thousandRows: [999, 1998, "r999"],
  setting: { a: 1 },
  missing: [true, true],
  errors: {
    notLoaded: { code: "PropertyNotLoaded", location: "Worksheet.name" },
    notFound: { code: "ItemNotFound", location: "WorksheetCollection.getItem" },
    shape: { code: "InvalidArgument", location: "Range.values" },
    exists: { code: "ItemAlreadyExists", location: "WorksheetCollection.add" },
    notModelled: { code: "NotImplemented", location: "Range.autoFill" },
  },
  event: { type: "WorksheetChanged", address: "G7", changeType: "RangeEdited", source: "Local" },
  documentSetting: ["succeeded", { x: 1 }],
  settingsRead: ["succeeded", { x: 1 }],
};

/** That the workbook holds what the scenario did to it. */
export function expectScenarioDone(workbook: Workbook): void {
  const sheet = plainSheet(workbook.worksheets.getItem("数据"));
  expect(sheet.cells["D1"]).toEqual({ value: "合计", look: { fill: "#FFFF00", bold: true } });
  expect(sheet.cells["D3"]?.formula).toBe("=SUM(B2:B3)");
  expect(sheet.cells["G7"]?.value).toBe(1);
  expect(sheet.columnWidths).toEqual({ D: 120 });
  expect(sheet.merges).toEqual(["A5:C5"]);
  expect(sheet.frozen).toBe("1:1");
  expect(sheet.print).toMatchObject({ orientation: "Landscape", area: "A1:E9" });
  expect(sheet.charts).toEqual([{ type: "ColumnClustered", source: "A1:B3", title: "图表", position: null }]);
  expect(sheet.conditionalFormats).toEqual([
    { ranges: ["B2:B3"], type: "Custom", formula: "=B2>5", fill: "#FF0000" },
  ]);
  expect(sheet.validations.map(({ range, rule }) => [range, rule])).toEqual([
    ["C2:C3", { list: { inCellDropDown: true, source: "a,b" } }],
  ]);
  expect(workbook.names.getItem("myname").value).toBe("数据!A1");
  expect(workbook.selection.address).toBe("新表!A1");
  expect(workbook.settings.asJson).toMatchObject({ pref: '{"x":1}' });
  expect(workbook.opened).toEqual(["UEsDBA=="]);
}
