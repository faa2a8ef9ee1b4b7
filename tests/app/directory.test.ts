import { openLedgers, rememberAliases, rememberUnit } from "../../src/app";
import { FileWorkbookHost } from "../../src/hosts/file";
import { gridOf } from "../../src/sheet";
import { directorySheet, builtInDirectory, readUnits } from "../../src/units";

const LEDGER = gridOf("整改台账", [
  ["序号", "反馈问题", "责任单位", "整改时限", "完成状态"],
  [1, "河道非法采砂", "水务管理处", "2019年3月底前", "正在整改"],
  [2, "扬尘管控不到位", "市天文馆", "2019年4月底前", "正在整改"],
]);

function hostOver(...grids: (typeof LEDGER)[]): FileWorkbookHost {
  const sheets = grids.map((grid) => ({ name: grid.sheet, visibility: "visible", grid }) as const);
  const workbook = { fileName: "台账.xlsx", sheets };
  return new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() });
}

test("in a workbook without a directory sheet one is made, and the spelling means the unit from then on", async () => {
  const host = hostOver(LEDGER);
  await rememberAliases(host, await openLedgers(host), "市水利局", ["水务管理处"]);
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(["整改台账", "单位名录"]);
  const { directory } = await openLedgers(host);
  expect(directory.entries).toHaveLength(builtInDirectory().entries.length);
  expect(readUnits("水务管理处", directory)).toMatchObject([{ match: "alias", name: "市水利局" }]);
});

test("on a directory sheet of its own it is an edit that can be taken back", async () => {
  const host = hostOver(LEDGER);
  await host.writeSheet(directorySheet(builtInDirectory()));
  const before = await host.readSheet("单位名录");
  const { applied, inverse } = await rememberUnit(host, await openLedgers(host), "市天文馆");
  expect(applied).toHaveLength(1);
  expect(readUnits("市天文馆", (await openLedgers(host)).directory)).toMatchObject([{ match: "exact" }]);
  await host.applyEdits(inverse);
  expect((await host.readSheet("单位名录")).rows.flat()).toEqual(expect.arrayContaining(before.rows.flat()));
  expect((await openLedgers(host)).directory.entryOf("市天文馆")).toBeNull();
});

test("a name that is known already changes nothing", async () => {
  const host = hostOver(LEDGER);
  await rememberUnit(host, await openLedgers(host), "市水利局");
  expect(await host.listSheets()).toHaveLength(1);
});
