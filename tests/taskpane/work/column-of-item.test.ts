import { openLedgers } from "../../../src/app";
import { FileWorkbookHost } from "../../../src/hosts/file";
import type { Grid } from "../../../src/sheet";
import { columnOfItem } from "../../../src/taskpane/work/column-of-item";
import { sheetOf } from "../../ledger/messy-grids";

const TABLE = sheetOf(
  [
    ["序号", "反馈问题", "牵头单位", "整改时限", "整改进展", "台账员"],
    [1, "河道非法采砂行为未得到有效遏制", "市水利局", "2019年6月底前", "已拆除采砂船", "张三"],
    [null, null, null, null, "其余正在推进", null],
    [2, "尾矿库环境风险隐患排查不彻底", null, "2019年6月底前", "已排查", "李四"],
  ],
  ["A2:A3", "B2:B3", "C2:C4", "D2:D3"],
);
const FORM = sheetOf([
  ["序号", "1", "牵头单位", "市水利局"],
  ["反馈问题", "河道非法采砂行为未得到有效遏制", null, null],
  ["整改时限", "2019年6月底前", "整改进展", "正在推进"],
]);

async function columnsIn(grid: Grid): Promise<(row: number, column: number) => string | null> {
  const workbook = {
    fileName: "台账.xlsx",
    sheets: [{ name: grid.sheet, visibility: "visible", grid }],
  } as const;
  const host = new FileWorkbookHost({ workbook, deliver: () => Promise.resolve() });
  const columnOf = columnOfItem(await openLedgers(host));
  return (row, column) => columnOf({ sheet: grid.sheet, row, column });
}

test("a cell of a table, in whichever of the item's rows", async () => {
  const columnAt = await columnsIn(TABLE);
  expect([1, 2, 3].map((row) => columnAt(row, 4))).toEqual(["progress", "progress", "progress"]);
  expect([columnAt(1, 2), columnAt(1, 3)]).toEqual(["leadUnits", "deadline"]);
});

test("a cell of a column without meaning to us, or outside the items, is in none", async () => {
  const columnAt = await columnsIn(TABLE);
  expect([columnAt(1, 5), columnAt(0, 4), columnAt(9, 4)]).toEqual([null, null, null]);
});

test("a cell of a form is told by where its item's values stand, not by what else stands below it", async () => {
  const columnAt = await columnsIn(FORM);
  expect([columnAt(0, 3), columnAt(1, 1), columnAt(2, 1), columnAt(2, 3)]).toEqual([
    "leadUnits",
    "problem",
    "deadline",
    "progress",
  ]);
});
