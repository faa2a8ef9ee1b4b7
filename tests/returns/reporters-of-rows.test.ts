import { rectificationKind, recognizeWorkbook } from "../../src/ledger";
import { identifyReturn, type MergeResult } from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";
import { masterOf, merge } from "./returned-ledgers";

const HEADER = ["附件", "序号", "反馈问题", "填报单位", "整改进展", "完成状态"];
const SAND = "河道非法采砂行为未得到有效遏制";
const MINE = "尾矿库环境风险隐患排查不彻底";

function merged(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): MergeResult {
  const directory = builtInDirectory();
  const grid = sheetOf([["整改台账汇总（2019年4月上旬）"], HEADER, ...rows], merges);
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  const master = masterOf(
    { number: 1, problem: SAND, responsible: "市公安局" },
    { number: 2, problem: MINE, lead: "市公安局", responsible: "" },
  );
  return merge(master, [identifyReturn("汇总.xlsx", workbook, directory)]);
}

test("an item whose rows name several 填报单位 is told by each, the statuses held against one another", () => {
  const result = merged(
    [
      ["附件1", 1, SAND, "市水利局", "已清运完毕", "完成整改"],
      [null, null, null, "市公安局", "还有1处没有查处", "正在整改"],
      [null, null, null, null, "正在办理", null],
    ],
    ["A3:A5", "B3:B5", "C3:C5"],
  );
  expect(result.items[0]?.item.text.progress).toBe(
    "市水利局：已清运完毕\n市公安局：还有1处没有查处\n正在办理",
  );
  expect(result.items[0]?.progress.map(({ unit, row, status }) => [unit, row, status])).toEqual([
    ["市水利局", 3, "completed"],
    ["市公安局", 4, "inProgress"],
  ]);
  expect(result.conflicts.map(({ column }) => column)).toEqual(["status"]);
});

test("a row that names no 填报单位 is of the one named above", () => {
  const result = merged([
    ["附件1", 1, SAND, "市水利局", "已清运完毕", "正在整改"],
    ["附件1", 1, SAND, "市公安局", "查处3起", "正在整改"],
    ["附件1", 2, MINE, null, "已排查", "正在整改"],
  ]);
  expect(result.items[1]?.item.text.progress).toBe("市公安局：已排查");
});
