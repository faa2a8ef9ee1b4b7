import { AddedToOpenWorkbook, createExcelHost, isInExcel, officeTheme } from "../../../src/hosts/excel";
import type { WorkbookChange } from "../../../src/hosts/excel";
import { SheetNotFound } from "../../../src/hosts";
import { gridOf } from "../../../src/sheet";
import type { SheetSpec } from "../../../src/sheet";
import { openedWorkbooks } from "../../excel-host";
import { excelWith, visible } from "./sheets-in-memory";

const LEDGER = visible(gridOf("台账", [["序号"], [1]]));
const NOTES = visible(gridOf("说明", [["x"]]));
const SPEC: SheetSpec = { name: "校验", columns: [{ width: 20 }], rows: [{ cells: [{ value: "=未填" }] }] };

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

describe("a new workbook", () => {
  test("opens with the sheets", async () => {
    const { host, workbook } = await excelWith([LEDGER]);
    await host.openWorkbook([SPEC, { ...SPEC, name: "汇总" }], "旬报.xlsx");
    const [opened] = openedWorkbooks(workbook);
    expect(opened?.sheets.map(({ name, grid }) => [name, grid.rows])).toEqual([
      ["校验", [["=未填"]]],
      ["汇总", [["=未填"]]],
    ]);
  });

  test("that Excel does not open: its sheets are in the open one, and the failure says which", async () => {
    const { host, server, workbook } = await excelWith([LEDGER]);
    server.failNextRequest("GeneralException");
    const failure: unknown = await host
      .openWorkbook([SPEC, { ...SPEC, name: "台账" }], "旬报.xlsx")
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AddedToOpenWorkbook);
    expect(failure).toMatchObject({ code: "added-to-open-workbook", sheets: ["校验", "台账 (2)"] });
    expect(workbook.worksheets.items.map(({ name }) => name)).toEqual(["台账", "校验", "台账 (2)"]);
    expect(workbook.opened).toEqual([]);
  });
});

test("sheets whose names are taken: formulas follow the names that they got", async () => {
  const { host, server, sheet } = await excelWith([LEDGER]);
  server.failNextRequest("GeneralException");
  const formula = `SUM('台账'!$A$1:$A$2)&"'台账'!"&'校验'!A1`;
  const first = { ...SPEC, rows: [{ cells: [{ value: 0, formula }] }] };
  await host.openWorkbook([first, { ...SPEC, name: "台账" }], "旬报.xlsx").catch(() => undefined);
  expect(sheet("校验").cells.content(0, 0).formula).toBe(`=SUM('台账 (2)'!$A$1:$A$2)&"'台账'!"&'校验'!A1`);
});

describe("settings", () => {
  test("stay in the workbook for a pane that is opened again", async () => {
    const { host, workbook } = await excelWith([LEDGER]);
    const settings = { 口径: "含长期坚持", on: "2019-04-10T00:00:00.000Z" };
    await host.saveSettings(settings);
    expect(workbook.settings.items.map(({ key }) => key)).toEqual(["taizhang"]);
    const reopened = createExcelHost({ workbookBytes: () => Promise.reject(new Error("none")) });
    expect(await reopened.loadSettings()).toEqual(settings);
  });

  test("more than a workbook keeps are refused, and what was there stays", async () => {
    const { host, server } = await excelWith([LEDGER]);
    await host.saveSettings({ days: 10 });
    const before = server.traffic.requests;
    await expect(host.saveSettings("整".repeat(400_000))).rejects.toMatchObject({
      code: "settings-too-large",
    });
    expect(server.traffic.requests).toBe(before);
    expect(await host.loadSettings()).toEqual({ days: 10 });
  });

  test("what is no JSON counts as nothing", async () => {
    const { host, workbook } = await excelWith([LEDGER]);
    workbook.settings.add("taizhang", "{broken");
    expect(await host.loadSettings()).toBeNull();
    workbook.settings.add("taizhang", 7);
    expect(await host.loadSettings()).toBeNull();
  });
});

describe("showing a cell", () => {
  test("goes to the sheet and selects it", async () => {
    const { host, workbook } = await excelWith([LEDGER, NOTES]);
    await host.reveal({ sheet: "说明", row: 11, column: 2 });
    expect(workbook.activeSheet.name).toBe("说明");
    expect(workbook.selection.address).toBe("说明!C12");
    expect(await host.activeSheet()).toBe("说明");
  });

  test("of a sheet that is gone, or hidden", async () => {
    const { host, sheet } = await excelWith([LEDGER, NOTES]);
    await expect(host.reveal({ sheet: "没有的表", row: 0, column: 0 })).rejects.toThrow(SheetNotFound);
    sheet("说明").visibility = "Hidden";
    await expect(host.reveal({ sheet: "说明", row: 0, column: 0 })).rejects.toMatchObject({
      code: "sheet-hidden",
    });
  });
});

describe("changes by others", () => {
  test("are told with sheet and address, until nobody listens", async () => {
    const { host, workbook, sheet } = await excelWith([LEDGER, NOTES]);
    const heard: WorkbookChange[] = [];
    const stop = await host.onChange((change) => heard.push(change));
    workbook.events.emit("changed", sheet("台账").id, {
      address: "C12",
      changeType: "RangeEdited",
      triggerSource: "Unknown",
    });
    const added = workbook.worksheets.add("新表");
    workbook.activate(added);
    await settled();
    sheet("说明").delete();
    await settled();
    expect(heard).toEqual([
      { kind: "cells", sheet: "台账", address: "C12" },
      { kind: "sheet-added", sheet: "新表", address: null },
      { kind: "sheet-shown", sheet: "新表", address: null },
      { kind: "sheet-deleted", sheet: null, address: null },
    ]);
    await stop();
    workbook.worksheets.add("又一张");
    await settled();
    expect(heard).toHaveLength(4);
  });

  test("a reading is told as it begins: what was changed before that is in it", async () => {
    const told: string[] = [];
    const { workbook } = await excelWith([LEDGER]);
    const host = createExcelHost({
      workbookBytes: () => Promise.reject(new Error("none")),
      onReading: () => told.push(workbook.worksheets.items.map(({ name }) => name).join()),
    });
    const sheets = host.listSheets();
    expect(told).toEqual(["台账"]);
    expect(await sheets).toHaveLength(1);
    await host.readSheet("台账");
    expect(told).toHaveLength(1);
  });

  test("our own sheets and marks are not told", async () => {
    const { host } = await excelWith([LEDGER]);
    const heard: WorkbookChange[] = [];
    const stop = await host.onChange((change) => heard.push(change));
    await host.writeSheet(SPEC);
    await host.mark([{ sheet: "台账", row: 0, column: 0, severity: "error", note: "" }]);
    await settled();
    expect(heard).toEqual([]);
    await stop();
  });
});

describe("Office around the pane", () => {
  test.each([
    ["light", "light", "#FFFFFF"],
    ["dark", "dark", "#666666"],
    ["black", "dark", "#262626"],
  ] as const)("theme %s", async (theme, kind, background) => {
    await excelWith([LEDGER], { theme });
    expect(officeTheme()).toMatchObject({ kind, background });
  });

  test.each([
    ["#000000", "#FFFFFF", "high-contrast"],
    ["#000000", "#FFFF00", "high-contrast"],
    ["#000000", "#00FF00", "high-contrast"],
    ["#000", "#fff", "high-contrast"],
    ["#FFFFFF", "#000000", "light"],
    ["#262626", "#FFFFFF", "dark"],
  ])("%s under %s is %s", (body, text, kind) => {
    const theme = {
      bodyBackgroundColor: body,
      bodyForegroundColor: text,
      controlBackgroundColor: body,
      controlForegroundColor: text,
    };
    withOffice({ context: { officeTheme: theme } }, () => {
      expect(officeTheme()?.kind).toBe(kind);
    });
  });

  test("no theme on the web", () => {
    withOffice({ context: {} }, () => {
      expect(officeTheme()).toBeNull();
    });
  });

  test("whether we are in Excel", async () => {
    expect(await isInExcel()).toBe(false);
    await excelWith([LEDGER]);
    expect(await isInExcel()).toBe(true);
  });
});

function withOffice(office: object, act: () => void): void {
  const before: unknown = Reflect.get(globalThis, "Office");
  Reflect.set(globalThis, "Office", office);
  try {
    act();
  } finally {
    Reflect.set(globalThis, "Office", before);
  }
}
