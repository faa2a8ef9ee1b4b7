import { plainSheet } from "..";
import { codeOf, excelForTest, onSheet } from "../excel-for-test";

const plain = (excel: Awaited<ReturnType<typeof excelForTest>>) =>
  plainSheet(excel.workbook.worksheets.getItem("Sheet1"));

test("print set-up: margins in points, one page wide, rows repeated, pages begun, page numbers", async () => {
  const excel = await excelForTest();
  await onSheet(excel, (sheet) => {
    const { pageLayout } = sheet;
    sheet.horizontalPageBreaks.add(sheet.getRange("A5"));
    pageLayout.paperSize = "A3";
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    pageLayout.setPrintTitleRows("$3:$4");
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 共 &N 页";
  });
  expect(plain(excel).print).toEqual({
    paperSize: "A3",
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    margins: { top: 72, bottom: 54, left: 36, right: 50.4 },
    titleRows: "3:4",
    area: null,
    centerHorizontally: true,
    printGridlines: false,
    footer: "第 &P 页 共 &N 页",
    pageBreaks: [5],
  });
  const both = onSheet(excel, ({ pageLayout }) => (pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }));
  expect(await codeOf(both)).toBe("InvalidArgument");
});

test("panes are frozen and filter buttons set", async () => {
  const excel = await excelForTest();
  const location = await onSheet(excel, (sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.autoFilter.apply(sheet.getRange("A3:L40"));
    return sheet.freezePanes.getLocationOrNullObject().load("address");
  });
  expect(location.address).toBe("Sheet1!A1:B3");
  expect(plain(excel)).toMatchObject({ frozen: "A1:B3", filter: "A3:L40" });
  await onSheet(excel, (sheet) => {
    sheet.freezePanes.unfreeze();
    sheet.autoFilter.remove();
  });
  expect(plain(excel)).toMatchObject({ frozen: null, filter: null });
});

test("rules for typing are kept by range, with their prompts", async () => {
  const excel = await excelForTest();
  const [cell, more, none] = await onSheet(excel, (sheet) => {
    const { dataValidation } = sheet.getRange("C2:C9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "完成整改,正在整改" } };
    dataValidation.prompt = { showPrompt: true, title: "完成状态", message: "请选择" };
    return ["C3", "C1:C3", "D1"].map((address) => sheet.getRange(address).dataValidation.load("type,rule"));
  });
  expect([cell?.type, more?.type, none?.type]).toEqual(["List", "MixedCriteria", "None"]);
  expect(plain(excel).validations).toMatchObject([{ range: "C2:C9", prompt: { title: "完成状态" } }]);
  await onSheet(excel, (sheet) => {
    sheet.getRange("C:C").dataValidation.clear();
  });
  expect(plain(excel).validations).toEqual([]);
});

test("conditional formats are found by the cells they touch, and deleted", async () => {
  const excel = await excelForTest();
  const formats = await onSheet(excel, (sheet) => {
    const format = sheet.getRanges("A1:A3,C5").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "#ffc7ce";
    sheet.getRange("B1").conditionalFormats.add("DataBar");
    return sheet.getRange("C1:C9").conditionalFormats.load("items/type,items/id");
  });
  expect(formats.items.map(({ type }) => type)).toEqual(["Custom"]);
  expect(plain(excel).conditionalFormats).toEqual([
    { ranges: ["B1"], type: "DataBar", formula: null, fill: null },
    { ranges: ["A1:A3", "C5"], type: "Custom", formula: "=TRUE", fill: "#FFC7CE" },
  ]);
  await onSheet(excel, (sheet) => {
    sheet.getRange("C5").conditionalFormats.clearAll();
  });
  expect(plain(excel).conditionalFormats).toHaveLength(1);
  const icons = onSheet(excel, (sheet) => sheet.getRange("A1").conditionalFormats.add("IconSet"));
  expect(await codeOf(icons)).toBe("NotImplemented");
});

test("comments: one a cell, from ExcelApi 1.10 on", async () => {
  const excel = await excelForTest({ apiVersion: "1.10" });
  await onSheet(excel, (sheet) => sheet.comments.add(sheet.getRange("B2"), "责任单位不规范"));
  expect(plain(excel).comments).toEqual({ B2: "责任单位不规范" });
  expect(await codeOf(onSheet(excel, (sheet) => sheet.comments.add("Sheet1!B2", "又一条")))).toBe(
    "InvalidOperation",
  );
  await onSheet(excel, (sheet) => {
    sheet.comments.getItemByCell("Sheet1!B2").delete();
  });
  expect(plain(excel).comments).toEqual({});
  const older = await excelForTest({ apiVersion: "1.9" });
  expect(await codeOf(onSheet(older, (sheet) => sheet.comments.add("Sheet1!B2", "x")))).toBe("ApiNotFound");
});

test("a chart has a kind, a source, a title and a place", async () => {
  const excel = await excelForTest();
  const chart = await onSheet(excel, (sheet) => {
    const added = sheet.charts.add("BarClustered", sheet.getRange("A1:B9"), "Columns");
    added.title.text = "各单位完成率";
    added.setPosition("D2", "J20");
    return added.load("left,top,width,height");
  });
  expect([chart.left, chart.top, chart.width, chart.height]).toEqual([162, 13.5, 378, 256.5]);
  expect(plain(excel).charts).toEqual([
    { type: "BarClustered", source: "A1:B9", title: "各单位完成率", position: "D2:J20" },
  ]);
});

test("names lead to ranges", async () => {
  const excel = await excelForTest();
  const found = await onSheet(excel, (sheet, { workbook }) => {
    workbook.names.add("单位名录", sheet.getRange("A1:C9"));
    return {
      range: sheet.getRange("单位名录").load("address"),
      missing: workbook.names.getItemOrNullObject("没有"),
    };
  });
  expect([found.range.address, found.missing.isNullObject]).toEqual(["Sheet1!A1:C9", true]);
});

test("settings are kept in the workbook, and are the document's settings too", async () => {
  const excel = await excelForTest({}, (workbook) => {
    workbook.settings.add("旧", { 列: ["序号"] });
  });
  expect(excel.Office.context.document.settings.get("旧")).toEqual({ 列: ["序号"] });
  const [known, unknown] = await onSheet(excel, (_, { workbook }) => {
    workbook.settings.add("旧", { 列: [] });
    return [
      workbook.settings.getItemOrNullObject("旧").load("value"),
      workbook.settings.getItemOrNullObject("新"),
    ];
  });
  expect([known.value, unknown.isNullObject]).toEqual([{ 列: [] }, true]);
});

test.each([
  [1900, 36526],
  [1904, 35064],
] as const)("in the date system of %d the first day of 2000 is %d", async (dateSystem, serial) => {
  const excel = await excelForTest();
  excel.workbook.dateSystem = dateSystem;
  const result = await onSheet(excel, (_, { workbook }) => workbook.functions.date(2000, 1, 1).load("value"));
  expect(result.value).toBe(serial);
});
