import type { Worksheet } from "..";
import { codeOf, excelForTest, onSheet } from "../excel-for-test";

const three = (workbook: { worksheets: { add: (name: string) => Worksheet } }) => {
  for (const name of ["Sheet1", "说明", "旧台账"]) workbook.worksheets.add(name);
};

describe("sheets", () => {
  test.each(["", "一".repeat(32), "a/b", "a:b", "[1]", "'引号", "History"])("%p is no name", async (name) => {
    const excel = await excelForTest();
    expect(await codeOf(onSheet(excel, (_, { workbook }) => workbook.worksheets.add(name)))).toBe(
      "InvalidArgument",
    );
    expect(excel.workbook.worksheets.items).toHaveLength(1);
  });

  test("a name is taken whatever its case; a sheet may take its own again", async () => {
    const excel = await excelForTest();
    expect(await codeOf(onSheet(excel, (_, { workbook }) => workbook.worksheets.add("SHEET1")))).toBe(
      "ItemAlreadyExists",
    );
    expect(await codeOf(onSheet(excel, (sheet) => (sheet.name = "SHEET1")))).toBeNull();
  });

  test("the last visible sheet is neither deleted nor hidden", async () => {
    const excel = await excelForTest({}, three);
    await onSheet(excel, (_, { workbook }) => {
      workbook.worksheets.getItem("说明").visibility = "Hidden";
      workbook.worksheets.getItem("旧台账").visibility = "VeryHidden";
    });
    expect(
      await codeOf(
        onSheet(excel, (sheet) => {
          sheet.delete();
        }),
      ),
    ).toBe("InvalidOperation");
    expect(await codeOf(onSheet(excel, (sheet) => (sheet.visibility = "Hidden")))).toBe("InvalidOperation");
    const hidden = onSheet(excel, (_, { workbook }) => {
      workbook.worksheets.getItem("说明").activate();
    });
    expect(await codeOf(hidden)).toBe("InvalidOperation");
  });

  test("they have an order, and one is active", async () => {
    const excel = await excelForTest({}, three);
    const sheets = await onSheet(excel, (_, { workbook }) => {
      workbook.worksheets.getItem("旧台账").position = 0;
      workbook.worksheets.getItem("说明").activate();
      workbook.worksheets.getItem("说明").delete();
      return {
        all: workbook.worksheets.load("items/name,items/position"),
        active: workbook.worksheets.getActiveWorksheet().load("name"),
      };
    });
    expect(sheets.all.items.map(({ name, position }) => [name, position])).toEqual([
      ["旧台账", 0],
      ["Sheet1", 1],
    ]);
    expect(sheets.active.name).toBe("旧台账");
  });
});

describe("protection", () => {
  test("locked cells take nothing; unlocked cells do; formats are refused", async () => {
    const excel = await excelForTest();
    await onSheet(excel, (sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, "密码");
    });
    const writes: [string, (sheet: Excel.Worksheet) => void][] = [
      ["AccessDenied", (sheet) => (sheet.getRange("A1").values = [["x"]])],
      ["AccessDenied", (sheet) => (sheet.getRange("A1:B2").numberFormat = [["@"]] as never)],
      ["AccessDenied", (sheet) => (sheet.getRange("B2").format.font.bold = true)],
      ["AccessDenied", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
      [
        "AccessDenied",
        (sheet) => {
          sheet.getRange("A1:B2").merge();
        },
      ],
      [
        "AccessDenied",
        (sheet) => {
          sheet.getRange("A1:B2").clear();
        },
      ],
      [
        "AccessDenied",
        (sheet) => {
          sheet.protection.unprotect("错");
        },
      ],
      ["null", (sheet) => (sheet.getRange("B2").values = [["x"]])],
      ["null", (sheet) => (sheet.getRange("B:B").format.columnWidth = 90)],
      [
        "null",
        (sheet) => {
          sheet.protection.unprotect("密码");
        },
      ],
      ["null", (sheet) => (sheet.getRange("A1").values = [["x"]])],
    ];
    const codes: string[] = [];
    for (const [, write] of writes) codes.push(String(await codeOf(onSheet(excel, write))));
    expect(codes).toEqual(writes.map(([code]) => code));
  });

  test("a protected workbook keeps its sheets", async () => {
    const excel = await excelForTest({}, three);
    await onSheet(excel, (_, { workbook }) => {
      workbook.protection.protect();
    });
    const adding = onSheet(excel, (_, { workbook }) => workbook.worksheets.add("新表"));
    expect(await codeOf(adding)).toBe("AccessDenied");
    expect(
      await codeOf(
        onSheet(excel, (sheet) => {
          sheet.delete();
        }),
      ),
    ).toBe("AccessDenied");
    expect(await codeOf(onSheet(excel, (sheet) => (sheet.name = "改名")))).toBe("AccessDenied");
  });
});

describe("events", () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

  test("of all sheets: changes, new and deleted sheets, and which one is shown", async () => {
    const excel = await excelForTest({}, three);
    const seen: unknown[] = [];
    const note = (event: { type: string; worksheetId: string }) => {
      seen.push([
        event.type,
        excel.workbook.worksheets.getItemOrNullObject(event.worksheetId)?.name ?? "gone",
      ]);
      return Promise.resolve();
    };
    await onSheet(excel, (_, { workbook: { worksheets } }) => {
      worksheets.onChanged.add(note);
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
    });
    const { worksheets } = excel.workbook;
    worksheets.getItem("说明").getRange("B2").values = [["用户填写"]];
    worksheets.add("新表").activate();
    worksheets.getItem("旧台账").delete();
    await settle();
    expect(seen).toEqual([
      ["WorksheetChanged", "说明"],
      ["WorksheetAdded", "新表"],
      ["WorksheetActivated", "新表"],
      ["WorksheetDeleted", "gone"],
    ]);
  });

  test("of one sheet, until the listener is removed; none while events are off", async () => {
    const { Excel, workbook, server } = await excelForTest({}, three);
    const seen: string[] = [];
    const sheet = workbook.worksheets.getItem("Sheet1");
    const listener = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("Sheet1").onSelectionChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    workbook.select(sheet.getRange("C3"));
    workbook.select(workbook.worksheets.getItem("说明").getRange("D4"));
    await settle();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
      workbook.select(sheet.getRange("E5"));
      context.runtime.enableEvents = true;
      await context.sync();
    });
    workbook.select(sheet.getRange("F6"));
    await settle();
    await Excel.run(listener.context, async (context) => {
      listener.remove();
      await context.sync();
    });
    workbook.select(sheet.getRange("G7"));
    await settle();
    await server.settled();
    expect(seen).toEqual(["C3", "F6"]);
  });
});
