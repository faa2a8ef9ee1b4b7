import { asOfNamed, check, itemsOf, openLedgers } from "../../src/app";
import { FileWorkbookHost } from "../../src/hosts/file";
import type { Grid } from "../../src/sheet";
import { sheetOf } from "../ledger/messy-grids";

function hostOf(...grids: Grid[]): FileWorkbookHost {
  const sheets = grids.map((grid) => ({ name: grid.sheet, visibility: "visible" as const, grid }));
  return new FileWorkbookHost({
    workbook: { fileName: "台账.xlsx", sheets },
    deliver: () => Promise.resolve(),
  });
}

const LEDGER = sheetOf([
  ["整改台账（2019年4月上旬）"],
  ["序号", "反馈问题", "责任单位", "整改时限", "完成状态"],
  [1, "一", "县水务所", "2019年3月底前", "正在整改"],
]);

test("the workbook's own sheet 单位名录 goes before the built-in directory, and its defects are told", async () => {
  const own = sheetOf(
    [
      ["规范名称", "别名"],
      ["县水利站", "县水务所"],
      ["", "县水务站"],
    ],
    [],
    "单位名录",
  );
  const opened = await openLedgers(hostOf(LEDGER, own));
  expect(itemsOf(opened)[0]?.units.responsibleUnits).toMatchObject([{ match: "alias", name: "县水利站" }]);
  expect(opened.directoryProblems.map(({ code, row }) => [code, row])).toEqual([["name-blank", 2]]);
  const builtIn = await openLedgers(hostOf(LEDGER));
  expect(itemsOf(builtIn)[0]?.units.responsibleUnits[0]?.name).toBeNull();
});

test("the day to judge on is the last of the 旬 in the title, unless another is given", async () => {
  expect(asOfNamed(await openLedgers(hostOf(LEDGER)))).toBe("2019-04-10");
  const { asOf, findings } = await check(hostOf(LEDGER));
  expect(asOf).toBe("2019-04-10");
  expect(findings.find(({ rule }) => rule === "overdue")?.params).toMatchObject({ daysLate: 10 });
});

test("a person's corrections reach the recognition", async () => {
  const grid = sheetOf(
    [
      ["甲", "乙"],
      [1, "问题一"],
    ],
    [],
    "表",
  );
  const corrections = { 表: { headerRows: { from: 1, to: 1 }, columns: { number: 0, problem: 1 } } } as const;
  expect(itemsOf(await openLedgers(hostOf(grid)))).toEqual([]);
  expect(itemsOf(await openLedgers(hostOf(grid), { corrections })).map(({ text }) => text.problem)).toEqual([
    "问题一",
  ]);
});
