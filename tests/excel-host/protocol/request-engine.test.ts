import { codeOf, excelForTest, onSheet } from "../excel-for-test";

test("a property that was not loaded cannot be read", async () => {
  const excel = await excelForTest();
  expect(await codeOf(onSheet(excel, (sheet) => sheet).then((sheet) => sheet.name))).toBe(
    "PropertyNotLoaded",
  );
});

test("what is written is there only after sync", async () => {
  const { Excel, workbook } = await excelForTest();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = "台账";
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    await context.sync();
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(["台账"]);
  });
});

test("an action that fails ends the request; what came before it stays done", async () => {
  const excel = await excelForTest();
  const failing = onSheet(excel, (sheet) => {
    sheet.getRange("A1").values = [["先"]];
    sheet.getRange("A1:B2").values = [["错"]];
    sheet.getRange("A3").values = [["后"]];
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
  const { cells } = excel.workbook.worksheets.getItem("Sheet1");
  expect(cells.content(0, 0).value).toBe("先");
  expect(cells.content(2, 0).value).toBeNull();
});

test("an object that is added and used twice is added once", async () => {
  const { Excel, workbook } = await excelForTest();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("新表");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    sheet.load("name");
    await context.sync();
    sheet.getRange("A3").values = [[3]];
    await context.sync();
    expect(sheet.name).toBe("新表");
  });
  expect(workbook.worksheets.items).toHaveLength(2);
});

test("a range is tracked through several requests, and let go at the end", async () => {
  const { Excel, server, workbook } = await excelForTest();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    await context.sync();
    expect(server.trackedObjects).toBe(1);
    workbook.worksheets.getItem("Sheet1").name = "改名";
    range.values = [["x"]];
    range.load("address");
    await context.sync();
    expect(range.address).toBe("改名!B2");
  });
  await server.settled();
  expect(server.trackedObjects).toBe(0);
});

test("load without names brings the plain properties that this version has", async () => {
  const excel = await excelForTest({ apiVersion: "1.9" });
  const loaded = await onSheet(excel, (sheet) => sheet.load());
  expect(loaded.name).toBe("Sheet1");
  expect(loaded.toJSON()).toMatchObject({ position: 0, visibility: "Visible", standardHeight: 13.5 });
  const [exchange] = excel.server.exchanges;
  expect(JSON.stringify(exchange?.response)).not.toContain("TabId");
});

test("items of a collection are loaded with their properties, and some of them", async () => {
  const { Excel } = await excelForTest({}, (workbook) => {
    for (const name of ["甲", "乙", "丙"]) workbook.worksheets.add(name);
  });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, $skip: 1, $top: 1 });
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["乙"]);
  });
});

test("an object that is missing is null only where it was asked for that way", async () => {
  const excel = await excelForTest();
  const found = await onSheet(excel, (_, { workbook }) => workbook.worksheets.getItemOrNullObject("没有"));
  expect(found.isNullObject).toBe(true);
  const read = onSheet(excel, (_, { workbook }) => workbook.worksheets.getItem("没有").load("name"));
  expect(await codeOf(read)).toBe("ItemNotFound");
  const write = onSheet(excel, (_, { workbook }) => {
    workbook.worksheets.getItemOrNullObject("没有").getRange("A1").values = [[1]];
  });
  expect(await codeOf(write)).toBe("ItemNotFound");
});

test("what the model lacks is refused, never passed over", async () => {
  const excel = await excelForTest();
  await expect(
    onSheet(excel, (sheet) => {
      sheet.getRange("A1").flashFill();
    }),
  ).rejects.toMatchObject({
    code: "NotImplemented",
    message: "The in-memory Excel does not model Range.flashFill().",
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    "a word that is none of the property's",
    (sheet) => void (sheet.pageLayout.orientation = "Sideways" as "Portrait"),
  ],
  ["a text for a boolean", (sheet) => void (sheet.showGridlines = "yes" as unknown as boolean)],
  ["a number for a text", (sheet) => void (sheet.name = 5 as unknown as string)],
])("%s is an invalid argument", async (_, act) => {
  expect(await codeOf(onSheet(await excelForTest(), act))).toBe("InvalidArgument");
});
