import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { distribute, itemsOf, openLedgers, VerbRefused, type OpenedLedgers } from "../../src/app";
import type { Dekad } from "../../src/calendar";
import { FileWorkbookHost, readWorkbook, workbookBytes } from "../../src/hosts/file";
import { type Item, rectificationKind, recognizeWorkbook } from "../../src/ledger";
import { dueDay, identifyReturn, mergeReturns, type MergeResult } from "../../src/returns";
import { cellsOfRow, cellText, gridOf, type CellValue, type Grid, type SheetSpec } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { MASTER } from "../cli/run-command";

const DEKAD: Dekad = { year: 2019, month: 4, part: 1 };

interface Form {
  readonly file: string;
  readonly sheets: readonly SheetSpec[];
}

async function sampleForms(): Promise<{ opened: OpenedLedgers; forms: Form[]; unknown: readonly string[] }> {
  const forms: Form[] = [];
  class KeepingHost extends FileWorkbookHost {
    override openWorkbook(sheets: readonly SheetSpec[], file: string): Promise<void> {
      forms.push({ file, sheets });
      return Promise.resolve();
    }
  }
  const host = new KeepingHost({
    workbook: readWorkbook(readFileSync(MASTER), basename(MASTER)),
    deliver: () => Promise.resolve(),
  });
  const opened = await openLedgers(host);
  const { unknownUnits } = await distribute(host, opened, { dekad: DEKAD });
  return { opened, forms, unknown: unknownUnits };
}

const sample = sampleForms();
const WATER = "市水利局_整改填报表_2019年4月上旬.xlsx";

async function waterForm(): Promise<{ opened: OpenedLedgers; grid: Grid; spec: SheetSpec }> {
  const { opened, forms } = await sample;
  const sheets = forms.find(({ file }) => file === WATER)?.sheets ?? [];
  const [sheet] = readWorkbook(await workbookBytes(sheets), WATER).sheets;
  const [spec] = sheets;
  if (!sheet || !spec) throw new Error("no form");
  return { opened, grid: sheet.grid, spec };
}

function mergeGrid(
  opened: OpenedLedgers,
  grid: Grid,
  { file = "x.xlsx", master = itemsOf(opened) }: { file?: string; master?: readonly Item[] } = {},
): MergeResult {
  const directory = builtInDirectory();
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  return mergeReturns(master, [identifyReturn(file, workbook, directory)], {
    kind: rectificationKind,
    directory,
  });
}

/** The form's rows: what stands above the items, the items, what stands below. */
function partsOf({ rows }: Grid): { above: CellValue[][]; items: CellValue[][]; below: CellValue[][] } {
  const all = rows.map((row) => [...row]);
  const header = all.findIndex((row) => row.includes("行标识"));
  const end = all.findIndex(
    (row, index) => index > header && !row.some((value) => cellText(value).startsWith("TZ1-")),
  );
  return { above: all.slice(0, header + 1), items: all.slice(header + 1, end), below: all.slice(end) };
}

const placed = ({ returns }: MergeResult): unknown[] =>
  (returns[0]?.matched ?? []).map(({ master, returned, by }) => [
    master.batch,
    master.number,
    returned.text.progress,
    by,
  ]);

/** The form filled in: each row says which item it is for, so that a row given to a wrong item is seen. */
async function filled(): Promise<{
  opened: OpenedLedgers;
  above: CellValue[][];
  items: CellValue[][];
  below: CellValue[][];
}> {
  const { opened, grid } = await waterForm();
  const { above, items, below } = partsOf(grid);
  const progress = above.at(-1)?.indexOf("整改进展") ?? -1;
  const written = items.map((row) =>
    row.map((value, column) =>
      column === progress ? `进展 ${cellText(row[0] ?? null)}-${cellText(row[1] ?? null)}` : value,
    ),
  );
  return { opened, above, items: written, below };
}

function expectEachInPlace(result: MergeResult, count: number, by: string): void {
  const found = placed(result) as [string, string, string, string][];
  expect(found).toHaveLength(count);
  for (const [batch, number, text, how] of found) {
    expect([text, how]).toEqual([`进展 ${batch.slice(0, 3)}-${number}`, by]);
  }
}

describe("forms", () => {
  test("one for each unit that the master names, members of groups too, and a list", async () => {
    const { forms, unknown } = await sample;
    const files = forms.map(({ file }) => file);
    expect(files).toContain(WATER);
    expect(files).toContain("民权县人民政府_整改填报表_2019年4月上旬.xlsx");
    expect(files.filter((file) => file.includes("民权县"))).toHaveLength(1);
    expect(files.at(-1)).toBe("下发清单_2019年4月上旬.xlsx");
    expect(unknown).toEqual([]);
    expect(dueDay(DEKAD)).toBe("2019-04-11");
  });

  test("the plan's cells are locked, what the unit fills in is not, with lists and days", async () => {
    const { spec } = await waterForm();
    const header = spec.rows.findIndex((row) => cellsOfRow(row).some((cell) => cell?.value === "行标识"));
    const [headers = [], row = []] = spec.rows.slice(header, header + 2).map(cellsOfRow);
    const titles = headers.map((cell) => cell?.value);
    const lockedOf = (title: string): boolean => row[titles.indexOf(title)]?.style?.locked !== false;
    expect(spec.isProtected).toBe(true);
    expect(["序号", "反馈问题", "整改措施", "牵头单位", "整改时限", "行标识"].map(lockedOf)).not.toContain(
      false,
    );
    expect(
      ["整改进展", "完成状态", "完成时间", "滞后原因", "下一步措施", "备注"].map(lockedOf),
    ).not.toContain(true);
    const rules = (spec.validations ?? []).map(({ range, rule }) => [titles[range.left], rule.kind]);
    expect(rules).toEqual([
      ["完成状态", "list"],
      ["完成时间", "date"],
      [expect.anything(), "date"],
    ]);
    expect(spec.columns.at(-1)?.hidden).toBe(true);
  });

  test("come back as the unit's for the 旬, every row by its key, nothing said to be changed", async () => {
    const { opened, grid } = await waterForm();
    const result = mergeGrid(opened, grid);
    const [outcome] = result.returns;
    expect(outcome).toMatchObject({
      unit: "市水利局",
      reportedOn: null,
      unmatched: [],
      notOwn: [],
      baselineChanges: [],
      stray: [],
    });
    expect(result.dekad).toEqual(DEKAD);
    expect(new Set(outcome?.matched.map(({ by }) => by))).toEqual(new Set(["key"]));
    expect(outcome?.matched).toHaveLength(partsOf(grid).items.length);
  });

  test("left as they were sent, say nothing against what the ledger has learned since", async () => {
    const { opened, grid } = await waterForm();
    const master = itemsOf(opened).map((item): Item => ({ ...item, status: "completed" }));
    const { items } = mergeGrid(opened, grid, { master });
    expect(items.filter(({ progress }) => progress.length > 0).length).toBeGreaterThan(5);
    expect(new Set(items.map(({ item }) => item.status))).toEqual(new Set(["completed"]));
  });

  test("tell the day that is written beside 填报日期", async () => {
    const { opened, grid } = await waterForm();
    const rows = grid.rows.map((row) => [...row]);
    const day = rows.find((row) => row.some((value) => value === "填报日期：")) ?? [];
    day[day.indexOf("填报日期：") + 2] = { kind: "date", iso: "2019-04-12" };
    expect(mergeGrid(opened, { ...grid, rows }).returns[0]?.reportedOn).toBe("2019-04-12");
  });
});

describe("a form that was bent", () => {
  test("rows sorted and deleted, columns put in before and between", async () => {
    const { opened, above, items, below } = await filled();
    const wider = (row: CellValue[]): CellValue[] => ["", ...row.slice(0, 4), null, ...row.slice(4)];
    const rows = [...above, ...items.toReversed().slice(1), ...below].map(wider);
    expectEachInPlace(mergeGrid(opened, gridOf("Sheet1", rows)), items.length - 1, "key");
  });

  test("numbers and batches gone: the key tells", async () => {
    const { opened, above, items, below } = await filled();
    const rows = [...above, ...items.map((row) => [null, null, ...row.slice(2)]), ...below];
    expectEachInPlace(mergeGrid(opened, gridOf("Sheet1", rows)), items.length, "key");
  });

  test("sorted without the hidden column: the problem tells, not the key beside it", async () => {
    const { opened, above, items, below } = await filled();
    const keys = items.map((row) => row.at(-1) ?? null);
    const rows = items.toReversed().map((row, index) => [...row.slice(0, -1), keys[index] ?? null]);
    const result = mergeGrid(opened, gridOf("Sheet1", [...above, ...rows, ...below]));
    const found = placed(result) as [string, string, string, string][];
    expect(found).toHaveLength(items.length);
    for (const [batch, number, text] of found) expect(text).toBe(`进展 ${batch.slice(0, 3)}-${number}`);
  });

  test("a row copied to add an item: the copy goes to no item, its original stays", async () => {
    const { opened, above, items, below } = await filled();
    const [first = []] = items;
    const added = first.map((value, column) =>
      column === 1 ? 99 : column === 2 ? "垃圾填埋场渗滤液直排，周边群众反映强烈" : value,
    );
    const result = mergeGrid(opened, gridOf("Sheet1", [...above, ...items, added, ...below]));
    expectEachInPlace(result, items.length, "key");
    expect(result.returns[0]?.unmatched.map(({ number }) => number)).toEqual(["99"]);
  });

  test("a row copied unchanged is merged once, and told", async () => {
    const { opened, above, items, below } = await filled();
    const result = mergeGrid(opened, gridOf("Sheet1", [...above, ...items, ...items.slice(0, 1), ...below]));
    expectEachInPlace(result, items.length, "key");
    expect(result.returns[0]?.repeated).toHaveLength(1);
  });

  test("the title rows deleted: the sheet's and the file's names still tell unit and 旬", async () => {
    const { opened, above, items, below } = await filled();
    const { returns, dekad } = mergeGrid(
      opened,
      gridOf("2019年4月上旬", [...above.slice(-1), ...items, ...below]),
      { file: WATER },
    );
    expect(returns[0]?.unit).toBe("市水利局");
    expect(dekad).toEqual(DEKAD);
  });
});

test("a ledger without items is refused", async () => {
  const host = new FileWorkbookHost({
    workbook: { fileName: "", sheets: [] },
    deliver: () => Promise.resolve(),
  });
  await expect(distribute(host, await openLedgers(host), { dekad: DEKAD })).rejects.toBeInstanceOf(
    VerbRefused,
  );
});
