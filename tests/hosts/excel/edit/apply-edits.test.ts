import { excelFailureSentence, isExcelFailureCode } from "../../../../src/hosts/excel";
import { gridOf, inverseOf } from "../../../../src/sheet";
import type { CellEdit, CellValue } from "../../../../src/sheet";
import { plainCell, plainSheet } from "../../../excel-host";
import { largeLedger } from "../large-ledger";
import { excelWith, put, visible } from "../sheets-in-memory";

const LEDGER = gridOf("台账", [
  ["序号", "责任单位", "完成时间"],
  [1, "环保局", "2019年3月31日"],
  [2, "市发改委", null],
]);
const NOTES = gridOf("说明", [["每旬填报"]]);

function edit(row: number, column: number, before: CellValue, after: CellValue, sheet = "台账"): CellEdit {
  return { sheet, row, column, before, after, kind: "test" };
}

const DAY = { kind: "date", iso: "2019-03-31" } as const;
const UNIT = edit(1, 1, "环保局", "市生态环境局");
const TEXT_TO_DATE = edit(1, 2, "2019年3月31日", DAY);

describe("number formats", () => {
  test("a date gets a date's format where the cell has none, and undo brings the cell's own back", async () => {
    const { host, sheet } = await excelWith([visible(LEDGER)]);
    const before = plainSheet(sheet("台账"));
    const { inverse } = await host.applyEdits([TEXT_TO_DATE]);
    expect(plainCell(sheet("台账"), 1, 2)).toMatchObject({
      value: 43_555,
      look: { numberFormat: "yyyy-mm-dd" },
    });
    await host.applyEdits(inverse);
    expect(plainSheet(sheet("台账"))).toEqual(before);
  });

  test("undo brings back the format for texts, and the text under it as it was", async () => {
    const { host, sheet } = await excelWith([visible(LEDGER)]);
    put(sheet("台账"), 1, 2, { value: "2019-3-31", format: "@" });
    const { inverse } = await host.applyEdits([
      edit(1, 2, "2019-3-31", DAY),
      edit(1, 0, 1, { kind: "percent", fraction: 0.5 }),
    ]);
    expect(plainCell(sheet("台账"), 1, 2)).toMatchObject({
      value: 43_555,
      look: { numberFormat: "yyyy-mm-dd" },
    });
    await host.applyEdits(inverse);
    expect(plainCell(sheet("台账"), 1, 2)).toMatchObject({ value: "2019-3-31", look: { numberFormat: "@" } });
    expect(sheet("台账").cells.look(1, 0).numberFormat).toBe("General");
  });

  test("undo brings back a time of day as the time it was", async () => {
    const { host, sheet } = await excelWith([visible(LEDGER)]);
    put(sheet("台账"), 1, 2, { value: 0.375, format: "h:mm" });
    const { inverse } = await host.applyEdits([edit(1, 2, "9:00", "上午")]);
    expect(plainCell(sheet("台账"), 1, 2)).toMatchObject({ value: "上午" });
    await host.applyEdits(inverse);
    expect(plainCell(sheet("台账"), 1, 2)).toMatchObject({ value: 0.375, look: { numberFormat: "h:mm" } });
  });

  test("a format that the clerk chose meanwhile is left to her", async () => {
    const { host, sheet } = await excelWith([visible(LEDGER)]);
    const { inverse } = await host.applyEdits([TEXT_TO_DATE]);
    put(sheet("台账"), 1, 2, { value: 43_555, format: "m/d/yyyy" });
    await host.applyEdits(inverse);
    expect(plainCell(sheet("台账"), 1, 2)).toMatchObject({
      value: "2019年3月31日",
      look: { numberFormat: "m/d/yyyy" },
    });
  });

  test("a text that stays a text changes no format", async () => {
    const { host, sheet } = await excelWith([visible(LEDGER)]);
    await host.applyEdits([edit(1, 1, "环保局", "=1+1"), edit(2, 1, "市发改委", "012")]);
    expect(sheet("台账").cells.content(1, 1)).toEqual({ value: "=1+1" });
    expect(sheet("台账").cells.look(1, 1).numberFormat).toBe("General");
    expect(sheet("台账").cells.content(2, 1)).toEqual({ value: "012" });
  });
});

describe("requests", () => {
  test("a thousand edits of a large ledger take a few, and neighbouring cells are written together", async () => {
    const ledger = largeLedger(1_000);
    const edits = Array.from({ length: 500 }, (_, index) => 2 + 2 * index).map((row) =>
      edit(row, 7, ledger.rows[row]?.[7] ?? null, `市生态环境局（第${row}行）`, "整改台账"),
    );
    const beside = edits.map((one) => ({
      ...one,
      column: 8,
      before: ledger.rows[one.row]?.[8] ?? null,
      after: "立行立改",
    }));
    const { host, server } = await excelWith([visible(ledger)]);
    const { applied } = await host.applyEdits([...edits, ...beside]);
    expect(applied).toHaveLength(1_000);
    expect(server.traffic.requests).toBeLessThanOrEqual(8);
    expect(Math.max(...server.exchanges.map(({ requestBytes }) => requestBytes))).toBeLessThan(2_000_000);
    const writes = server.exchanges.flatMap(({ request }) =>
      request.Actions.filter(({ Name }) => Name === "Values"),
    );
    expect(writes.length).toBe(500);
  });

  test("the pane does not hear of its own edits", async () => {
    const { host, workbook } = await excelWith([visible(LEDGER)]);
    const heard: unknown[] = [];
    const stop = await host.onChange((change) => heard.push(change));
    await host.applyEdits([UNIT]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([]);
    expect(workbook.events.enabled).toBe(true);
    await stop();
  });
});

describe("what Excel refuses", () => {
  test("a locked cell of a protected sheet: nothing is written, on no sheet", async () => {
    const { host, sheet } = await excelWith([visible(LEDGER), visible(NOTES)]);
    sheet("台账").protection.protect();
    const edits = [edit(0, 0, "每旬填报", "每月填报", "说明"), UNIT];
    await expect(host.applyEdits(edits)).rejects.toMatchObject({ code: "sheet-protected" });
    expect(sheet("说明").cells.content(0, 0).value).toBe("每旬填报");
  });

  test("an unlocked cell of a protected sheet is written", async () => {
    const { host, sheet } = await excelWith([visible(LEDGER)]);
    sheet("台账").cells.setLook({ row: 1, column: 1, rows: 1, columns: 1 }, { locked: false });
    sheet("台账").protection.protect();
    expect((await host.applyEdits([UNIT])).applied).toEqual([UNIT]);
    await expect(host.applyEdits([edit(2, 1, "市发改委", "市发展改革委")])).rejects.toMatchObject({
      code: "sheet-protected",
    });
  });

  test("a write that fails in the middle is taken back, formats too", async () => {
    const { host, sheet, workbook } = await excelWith([visible(LEDGER), visible(NOTES)]);
    const before = plainSheet(sheet("台账"));
    // Unlocked cells may be typed into, but a format for dates is refused there.
    sheet("说明").cells.setLook({ row: 0, column: 0, rows: 1, columns: 1 }, { locked: false });
    sheet("说明").protection.protect();
    const edits = [UNIT, TEXT_TO_DATE, edit(0, 0, "每旬填报", DAY, "说明")];
    await expect(host.applyEdits(edits)).rejects.toMatchObject({ code: "sheet-protected" });
    expect(plainSheet(sheet("台账"))).toEqual(before);
    expect(sheet("说明").cells.content(0, 0).value).toBe("每旬填报");
    expect(workbook.events.enabled).toBe(true);
  });

  test("a user in a cell: nothing is written, and the sentence says what to press", async () => {
    const { host, server, sheet } = await excelWith([visible(LEDGER)]);
    server.beforeRequest(3, () => {
      server.beginCellEdit();
    });
    const failure: unknown = await host.applyEdits([UNIT]).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "cell-edit-mode" });
    expect(isExcelFailureCode("cell-edit-mode") && excelFailureSentence("cell-edit-mode")).toContain("Esc");
    expect(sheet("台账").cells.content(1, 1).value).toBe("环保局");
    server.endCellEdit();
    expect((await host.applyEdits([UNIT])).applied).toEqual([UNIT]);
  });

  test("a sheet deleted between reading and writing", async () => {
    const { host, server, sheet } = await excelWith([visible(LEDGER), visible(NOTES)]);
    server.beforeRequest(4, () => {
      sheet("台账").delete();
    });
    await expect(host.applyEdits([UNIT])).rejects.toMatchObject({ code: "changed-meanwhile" });
  });

  test("an Excel that does not say how it counts days is taken to count from 1900", async () => {
    const { host, server, sheet } = await excelWith([visible(LEDGER)]);
    server.failNextRequest("NotImplemented");
    await host.applyEdits([TEXT_TO_DATE]);
    expect(sheet("台账").cells.content(1, 2).value).toBe(43_555);
  });

  test("a cell changed by the clerk meanwhile is stale", async () => {
    const { host, sheet } = await excelWith([visible(LEDGER)]);
    sheet("台账").cells.setContent(1, 1, { value: "市环保局" });
    const { applied, stale } = await host.applyEdits([UNIT, edit(2, 1, "市发改委", "市发展改革委")]);
    expect({ applied: applied.length, stale }).toEqual({ applied: 1, stale: [UNIT] });
  });
});

test("edits and their inverse leave nothing, whatever the texts look like", async () => {
  const { host, sheet } = await excelWith([visible(LEDGER)]);
  const before = plainSheet(sheet("台账"));
  const values: CellValue[] = [
    "=散煤",
    "0012",
    true,
    null,
    7,
    DAY,
    { kind: "percent", fraction: 0.123 },
    "#REF!",
    "'x",
  ];
  const edits = values.map((after, index) =>
    edit(2, 1, index === 0 ? "市发改委" : (values[index - 1] ?? null), after),
  );
  for (const one of edits) expect((await host.applyEdits([one])).stale).toEqual([]);
  for (const one of inverseOf(edits)) expect((await host.applyEdits([one])).stale).toEqual([]);
  expect(plainSheet(sheet("台账"))).toEqual(before);
});
