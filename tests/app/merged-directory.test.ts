import { itemsOf, mergeRead, openLedgers, writeMergedLedger, type OpenedLedgers } from "../../src/app";
import { FileWorkbookHost, readWorkbook } from "../../src/hosts/file";
import type { Grid } from "../../src/sheet";
import { readDirectory, type UnitDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";
import { day } from "../measures/read-items";

const LEDGER = sheetOf([
  ["整改台账（2019年4月上旬）"],
  ["序号", "反馈问题", "责任单位", "整改时限", "完成状态"],
  [1, "工地扬尘管控不到位", "洛阳市住建委、涧西区", "2019年6月底前", "正在整改"],
]);
const DIRECTORY = sheetOf(
  [
    ["洛阳市单位名录"],
    ["序号", "规范名称", "类别", "简称"],
    [1, "洛阳市住建委", "市直部门", "市住建委、“建委、房管局”"],
    [2, "涧西区政府", "县（市、区）", "涧西区"],
  ],
  [],
  "单位名录",
);

/** The workbook that a merge into these sheets writes, opened as the next 旬's master. */
async function mergedFrom(grids: readonly Grid[], directory?: UnitDirectory): Promise<OpenedLedgers> {
  const delivered: Uint8Array[] = [];
  const host = new FileWorkbookHost({
    workbook: {
      fileName: "台账.xlsx",
      sheets: grids.map((grid) => ({ name: grid.sheet, visibility: "visible" as const, grid })),
    },
    deliver: (_, bytes) => {
      delivered.push(bytes);
      return Promise.resolve();
    },
  });
  const opened = await openLedgers(host, directory ? { directory } : {});
  await writeMergedLedger(host, opened, mergeRead(opened, []).result, day("2019-04-10"));
  const workbook = readWorkbook(delivered[0] ?? new Uint8Array(), "合并.xlsx");
  return openLedgers(new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() }));
}

const lastSheet = ({ workbook }: OpenedLedgers): string | undefined => workbook.otherSheets.at(-1)?.sheet;

test.each([
  ["the master's own sheet", [LEDGER, DIRECTORY], undefined],
  ["a directory of a workbook of its own", [LEDGER], readDirectory(DIRECTORY).directory],
])("%s goes with the merged ledger, which is read by it the next time", async (_, grids, given) => {
  const merged = await mergedFrom(grids, given);
  const { entries, city } = readDirectory(DIRECTORY).directory;
  expect(lastSheet(merged)).toBe("单位名录");
  expect([merged.directory.entries, merged.directory.city]).toEqual([entries, city]);
  expect(merged.directoryProblems).toEqual([]);
  expect(itemsOf(merged)[0]?.units.responsibleUnits.map(({ name }) => name)).toEqual([
    "洛阳市住建委",
    "涧西区政府",
  ]);
});

test("the built-in directory is not written: the next version may know more units", async () => {
  expect(lastSheet(await mergedFrom([LEDGER]))).not.toBe("单位名录");
});
