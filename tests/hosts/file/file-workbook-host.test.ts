import { gridOf } from "../../../src/sheet";
import type { Grid } from "../../../src/sheet";
import { FileWorkbookHost, memorySettings, readWorkbook } from "../../../src/hosts/file";
import { describeWorkbookHost } from "../../contract/workbook-host-contract";
import type { HostUnderTest, SheetUnderTest } from "../../contract/workbook-host-contract";

function hostOver(sheets: readonly SheetUnderTest[]): Promise<HostUnderTest> {
  const files: { fileName: string; sheets: string[] }[] = [];
  const host = new FileWorkbookHost({
    workbook: { fileName: "台账.xlsx", sheets: sheets.map(({ info, grid }) => ({ ...info, grid })) },
    deliver(fileName, bytes) {
      files.push({ fileName, sheets: readWorkbook(bytes, fileName).sheets.map(({ name }) => name) });
      return Promise.resolve();
    },
  });
  return Promise.resolve({ host, delivered: () => Promise.resolve(files) });
}

describeWorkbookHost("a file", hostOver);

async function afterEdits(
  grid: Grid,
  ...values: readonly [row: number, column: number, before: string | null, after: string | null][]
) {
  const { host } = await hostOver([{ info: { name: grid.sheet, visibility: "visible" }, grid }]);
  const edits = values.map(([row, column, before, after]) => ({
    sheet: grid.sheet,
    row,
    column,
    before,
    after,
    kind: "test",
  }));
  await host.applyEdits(edits);
  return (await host.readSheet(grid.sheet)).rows;
}

test("rows stay without anything empty at their ends", async () => {
  const grid = gridOf("甲", [["一"], ["二", "三"]]);
  expect(await afterEdits(grid, [1, 0, "二", null], [1, 1, "三", null])).toEqual([["一"]]);
  expect(await afterEdits(grid, [3, 2, null, "四"])).toEqual([["一"], ["二", "三"], [], [null, null, "四"]]);
});

test("settings are kept where the caller says", async () => {
  const settings = memorySettings();
  const workbook = { fileName: "台账.xlsx", sheets: [] };
  const deliver = () => Promise.resolve();
  await new FileWorkbookHost({ workbook, deliver, settings }).saveSettings({ 期限: 10 });
  expect(await new FileWorkbookHost({ workbook, deliver, settings }).loadSettings()).toEqual({ 期限: 10 });
});

test("a new workbook is given a name that every system takes", async () => {
  const { host, delivered } = await hostOver([]);
  await host.openWorkbook([{ name: "甲", columns: [], rows: [] }], "民权县/睢县?.xlsx");
  expect((await delivered()).map(({ fileName }) => fileName)).toEqual(["民权县_睢县_.xlsx"]);
});
