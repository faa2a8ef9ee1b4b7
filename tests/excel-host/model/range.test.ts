import { gridOf } from "../../../src/sheet";
import { codeOf, excelForTest, onSheet } from "../excel-for-test";
import { addGrid, plainSheet } from "../plain";

const sheetOf = (excel: Awaited<ReturnType<typeof excelForTest>>) =>
  excel.workbook.worksheets.getItem("Sheet1");

describe("values", () => {
  test("one value fills a range, null leaves a cell, an empty text clears it", async () => {
    const excel = await excelForTest();
    await onSheet(excel, (sheet) => {
      (sheet.getRange("A1:B2") as { values: unknown }).values = "正在整改";
      sheet.getRange("A1:B1").values = [[null, ""]];
    });
    const range = await onSheet(excel, (sheet) => sheet.getRange("A1:B2").load("values,valueTypes"));
    expect(range.values).toEqual([
      ["正在整改", ""],
      ["正在整改", "正在整改"],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Empty"],
      ["String", "String"],
    ]);
  });

  test("a number format set before keeps a text a text; set afterwards it does not bring it back", async () => {
    const excel = await excelForTest();
    await onSheet(excel, (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1:A2").values = [["1-2"], ["1-2"]];
      sheet.getRange("A2").numberFormat = [["@"]];
    });
    const range = await onSheet(excel, (sheet) => sheet.getRange("A1:A2").load("values"));
    expect(range.values).toEqual([["1-2"], [43467]]);
  });

  test("a formula shows the result that a test set, and an error is an error", async () => {
    const excel = await excelForTest();
    await onSheet(excel, (sheet) => (sheet.getRange("A1:A2").formulas = [["=SUM(B1:B9)"], ["#REF!"]]));
    sheetOf(excel).cells.setContent(0, 0, { value: 12, formula: "=SUM(B1:B9)" });
    const range = await onSheet(excel, (sheet) => sheet.getRange("A1:A2").load("values,formulas,valueTypes"));
    expect([range.values, range.formulas, range.valueTypes]).toEqual([
      [[12], ["#REF!"]],
      [["=SUM(B1:B9)"], ["#REF!"]],
      [["Double"], ["Error"]],
    ]);
  });

  test("a thousand rows of the library's own pieces come whole", async () => {
    const excel = await excelForTest();
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `第${row}项`]);
    await onSheet(excel, (sheet) => (sheet.getRange("A1:B2000").values = rows));
    expect(excel.server.exchanges).toHaveLength(1);
    const read = await onSheet(excel, (sheet) => sheet.getRange("A1:B2000").load("values"));
    expect(read.values).toEqual(rows);
  });

  test("whole columns read as null and take no values, though a format", async () => {
    const excel = await excelForTest();
    const columns = await onSheet(excel, (sheet) => {
      const range = sheet.getRange("B:C");
      range.format.font.bold = true;
      return range.load("values,address,cellCount,isEntireColumn");
    });
    expect([columns.values, columns.address, columns.isEntireColumn]).toEqual([null, "Sheet1!B:C", true]);
    const write = onSheet(excel, (sheet) => (sheet.getRange("B:C").values = [["x"]]));
    expect(await codeOf(write)).toBe("InvalidArgument");
    expect(sheetOf(excel).cells.look(99, 2).bold).toBe(true);
    expect(sheetOf(excel).cells.look(99, 3).bold).toBe(false);
  });
});

describe("where", () => {
  test.each([
    ["getCell", (range: Excel.Range) => range.getCell(1, 1), "C3"],
    ["getRow", (range: Excel.Range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range: Excel.Range) => range.getColumn(2), "D2:D5"],
    ["getLastCell", (range: Excel.Range) => range.getLastCell(), "D5"],
    ["getOffsetRange", (range: Excel.Range) => range.getOffsetRange(-1, 1), "C1:E4"],
    ["getResizedRange", (range: Excel.Range) => range.getResizedRange(-3, 0), "B2:D2"],
    ["getEntireRow", (range: Excel.Range) => range.getEntireRow(), "2:5"],
    ["getBoundingRect", (range: Excel.Range) => range.getBoundingRect("F9"), "B2:F9"],
    ["getIntersection", (range: Excel.Range) => range.getIntersection("A1:B9"), "B2:B5"],
  ])("%s of B2:D5", async (_, move, address) => {
    const moved = await onSheet(await excelForTest(), (sheet) =>
      move(sheet.getRange("B2:D5")).load("address"),
    );
    expect(moved.address).toBe(`Sheet1!${address}`);
  });

  test("outside the sheet there is nothing", async () => {
    const excel = await excelForTest();
    const outside = onSheet(excel, (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"));
    expect(await codeOf(outside)).toBe("InvalidArgument");
    const apart = await onSheet(excel, (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"));
    expect(apart.isNullObject).toBe(true);
  });

  test("a sheet's name is put in quotes where it has to be", async () => {
    const excel = await excelForTest({}, (workbook) => workbook.worksheets.add("4月 上旬'19"));
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'4月 上旬''19'!A1");
    });
  });

  test("the used range is of values, or of formats too; an empty sheet has A1 or nothing", async () => {
    const excel = await excelForTest();
    const empty = await onSheet(excel, (sheet) => ({
      range: sheet.getUsedRange(true).load("address"),
      none: sheet.getUsedRangeOrNullObject(true),
    }));
    expect([empty.range.address, empty.none.isNullObject]).toEqual(["Sheet1!A1", true]);
    const [all, values] = await onSheet(excel, (sheet) => {
      sheet.getRange("C3:D4").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("F9").format.fill.color = "#ff0000";
      return [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
    });
    expect([all.address, values.address]).toEqual(["Sheet1!C3:F9", "Sheet1!C3:D4"]);
  });

  test("cells with formulas are found as areas", async () => {
    const excel = await excelForTest();
    const found = await onSheet(excel, (sheet) => {
      sheet.getRange("B1:C3").formulas = [
        ["=A1", "=A1"],
        ["=A2", "=A2"],
        ["甲", "=A3"],
      ];
      return sheet.getRange("A1:D9").getSpecialCellsOrNullObject("Formulas").load("address,areaCount");
    });
    expect([found.address, found.areaCount]).toEqual(["Sheet1!B1:C2,Sheet1!C3", 2]);
    const none = await onSheet(excel, (sheet) =>
      sheet.getRange("F1").getSpecialCellsOrNullObject("Formulas"),
    );
    expect(none.isNullObject).toBe(true);
  });
});

describe("merged areas", () => {
  test("keep their first cell only, and take nothing in the others", async () => {
    const excel = await excelForTest({}, (workbook) => {
      addGrid(
        workbook,
        gridOf("Sheet1", [
          ["标题", "旁"],
          ["下", 1],
        ]),
      );
    });
    const merged = await onSheet(excel, (sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").values = [["丢失"]];
      return {
        range: sheet.getRange("A1:B2").load("values"),
        areas: sheet.getRange("A1").getMergedAreasOrNullObject().load("address"),
      };
    });
    expect(merged.range.values).toEqual([
      ["标题", ""],
      ["", ""],
    ]);
    expect(merged.areas.address).toBe("Sheet1!A1:B2");
    await onSheet(excel, (sheet) => {
      sheet.getRange("B2").unmerge();
    });
    expect(plainSheet(sheetOf(excel)).merges).toEqual([]);
  });

  test("across merges each row", async () => {
    const excel = await excelForTest();
    await onSheet(excel, (sheet) => {
      sheet.getRange("A1:C2").merge(true);
    });
    expect(plainSheet(sheetOf(excel)).merges).toEqual(["A1:C1", "A2:C2"]);
  });
});

describe("rows and columns", () => {
  test("hidden is true, false, or null where they differ", async () => {
    const excel = await excelForTest();
    const [some, all, none] = await onSheet(excel, (sheet) => {
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      return ["A1:A5", "A3:A4", "A5:A9"].map((address) => sheet.getRange(address).load("rowHidden"));
    });
    expect([some?.rowHidden, all?.rowHidden, none?.rowHidden]).toEqual([null, true, false]);
    const properties = await onSheet(excel, (sheet) =>
      sheet.getRange("A2:A4").getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    );
    expect(properties.value).toEqual([
      { rowHidden: false, format: { rowHeight: 13.5 } },
      { rowHidden: true, format: { rowHeight: 0 } },
      { rowHidden: true, format: { rowHeight: 0 } },
    ]);
    expect(plainSheet(sheetOf(excel))).toMatchObject({ hiddenRows: [3, 4], hiddenColumns: ["B"] });
  });

  test("sizes are in points; a height over 409 is refused; width 0 hides", async () => {
    const excel = await excelForTest();
    await onSheet(excel, (sheet) => {
      sheet.getRange("A1:C1").format.columnWidth = 80;
      sheet.getRange("B1").format.columnWidth = 0;
      sheet.getRange("2:2").format.rowHeight = 409;
    });
    const format = await onSheet(excel, (sheet) =>
      sheet.getRange("A1:C1").format.load("columnWidth,rowHeight"),
    );
    expect([format.columnWidth, format.rowHeight]).toEqual([null, 13.5]);
    const place = await onSheet(excel, (sheet) => sheet.getRange("D3").load("left,top"));
    expect([place.left, place.top]).toEqual([160, 422.5]);
    expect(await codeOf(onSheet(excel, (sheet) => (sheet.getRange("A1").format.rowHeight = 410)))).toBe(
      "InvalidArgument",
    );
  });
});

describe("formats", () => {
  test("differing cells give null, and a format reaches only its range", async () => {
    const excel = await excelForTest();
    const [mixed, one] = await onSheet(excel, (sheet) => {
      const head = sheet.getRange("A1:C1").format;
      head.font.name = "黑体";
      head.font.size = 12;
      head.horizontalAlignment = "Center";
      head.wrapText = true;
      head.protection.locked = false;
      return ["A1:C2", "B1"].map((address) => {
        const { format } = sheet.getRange(address);
        format.load("horizontalAlignment,wrapText");
        format.font.load("name,size");
        format.protection.load("locked");
        return format;
      });
    });
    expect([mixed?.horizontalAlignment, mixed?.font.name, mixed?.protection.locked]).toEqual([
      null,
      null,
      null,
    ]);
    expect([one?.wrapText, one?.font.name, one?.font.size]).toEqual([true, "黑体", 12]);
  });

  test("borders are drawn on each side of the cells they part", async () => {
    const excel = await excelForTest();
    await onSheet(excel, (sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideHorizontal").style = "Dot";
      borders.getItem("EdgeLeft").color = "#ff0000";
    });
    const { cells } = plainSheet(sheetOf(excel));
    const line = { style: "Continuous", color: "#000000", weight: "Thin" };
    expect(cells["C2"]?.look).toEqual({ top: line, bottom: { ...line, style: "Dot" } });
    expect(cells["B3"]?.look).toEqual({
      top: { ...line, style: "Dot" },
      left: { ...line, color: "#FF0000" },
    });
    expect(cells["D2"]).toBeUndefined();
  });

  test("several areas are formatted together", async () => {
    const excel = await excelForTest();
    await onSheet(excel, (sheet) => (sheet.getRanges("A1:B1,D4").format.fill.color = "yellow"));
    const { cells } = plainSheet(sheetOf(excel));
    expect(Object.keys(cells).toSorted()).toEqual(["A1", "B1", "D4"]);
    expect(cells["D4"]?.look).toEqual({ fill: "#FFFF00" });
  });

  test("clear takes contents, formats, or both", async () => {
    const excel = await excelForTest();
    await onSheet(excel, (sheet) => {
      for (const address of ["A1", "A2", "A3"]) {
        sheet.getRange(address).values = [["x"]];
        sheet.getRange(address).format.font.bold = true;
      }
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
    });
    expect(plainSheet(sheetOf(excel)).cells).toEqual({
      A1: { value: null, look: { bold: true } },
      A2: { value: "x", look: {} },
    });
  });
});
