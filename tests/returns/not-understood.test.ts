import { rectificationKind, recognizeWorkbook } from "../../src/ledger";
import { columnsNotUnderstood, identifyReturn, mergeReturns, type ReturnedWorkbook } from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";
import { masterOf, returnOf } from "./returned-ledgers";

const directory = builtInDirectory();
const SAND = "河道非法采砂行为未得到有效遏制";
const MINE = "尾矿库环境风险隐患排查不彻底";

function returned(header: readonly string[], ...rows: readonly (readonly CellValue[])[]): ReturnedWorkbook {
  const grid = sheetOf([["填报单位：市水利局"], [...header], ...rows.map((row) => [...row])]);
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  return identifyReturn("市水利局.xlsx", workbook, directory);
}

describe("what a unit writes in the column for its status", () => {
  const header = ["附件", "序号", "反馈问题", "责任单位", "完成情况"];

  test("is its progress where it is no status and nothing else tells it", () => {
    const one = returned(
      header,
      ["附件1", 1, SAND, "市水利局", "已完成"],
      ["附件1", 2, MINE, "市水利局", "已对23个工地落实覆盖，剩余2个"],
    );
    const { items } = mergeReturns(masterOf({ problem: SAND }, { number: 2, problem: MINE }), [one], {
      kind: rectificationKind,
      directory,
    });
    expect(items.map(({ item }) => item.text.progress)).toEqual([
      "",
      "市水利局：已对23个工地落实覆盖，剩余2个",
    ]);
    expect(items.map(({ item }) => item.status)).toEqual(["completed", null]);
  });

  test("is told as not understood where its progress stands beside it", () => {
    const one = returnOf("水利.xlsx", ["填报单位：市水利局"], {
      progress: "已排查",
      status: "九个里完成了八个",
    });
    const [row] = one.rows;
    expect(row && columnsNotUnderstood(row.item)).toEqual(["status"]);
    expect(row?.item.text.progress).toBe("已排查");
  });
});

test("a column that is none of ours is told with how many rows are filled, but not where the master has it too", () => {
  const one = returned(
    ["附件", "序号", "反馈问题", "责任单位", "整改进展", "投入资金", "资金来源"],
    ["附件1", 1, SAND, "市水利局", "已排查", "30万元", "省级"],
    ["附件1", 2, MINE, "市水利局", "已排查", null, "省级"],
  );
  expect(one.otherColumns).toEqual([
    { sheet: "台账", column: 5, header: "投入资金", row: 3, filled: 1 },
    { sheet: "台账", column: 6, header: "资金来源", row: 3, filled: 2 },
  ]);
  const { returns } = mergeReturns(masterOf({ problem: SAND }), [one], {
    kind: rectificationKind,
    directory,
    ownHeaders: ["资金 来源"],
  });
  expect(returns[0]?.otherColumns.map(({ header }) => header)).toEqual(["投入资金"]);
});

test("the error of a formula is nobody's progress, and is told", () => {
  const one = returned(
    ["附件", "序号", "反馈问题", "责任单位", "整改进展"],
    ["附件1", 1, SAND, "市水利局", { kind: "error", code: "#DIV/0!" }],
  );
  expect(one.rows.map(({ item }) => columnsNotUnderstood(item))).toEqual([["progress"]]);
  const { items } = mergeReturns(masterOf({ problem: SAND, progress: "已排查" }), [one], {
    kind: rectificationKind,
    directory,
  });
  expect(items[0]?.item.text.progress).toBe("已排查");
});

test("words in a column without a header are told", () => {
  const one = returned(
    ["附件", "序号", "反馈问题", "责任单位", "整改进展"],
    ["附件1", 1, SAND, "市水利局", "已排查", null, "请协调市公安局"],
    ["附件1", 2, MINE, "市水利局", "已排查"],
  );
  expect(one.otherColumns).toEqual([{ sheet: "台账", column: 6, header: null, row: 3, filled: 1 }]);
});

test("a note below the table that asks for something is told; what the form says of itself is not", () => {
  const one = returned(
    ["附件", "序号", "反馈问题", "责任单位", "整改进展"],
    ["附件1", 1, SAND, "市水利局", "已排查"],
    ["注：第1项请求延期至6月底"],
    ["注：完成状态按下拉选项填写"],
  );
  expect(one.stray.map(({ row, text }) => [row, text])).toEqual([[4, "注：第1项请求延期至6月底"]]);
});

test("a column of the plan that the master lacks is told where it was filled", () => {
  const one = returned(
    ["附件", "序号", "反馈问题", "责任领导", "责任单位", "整改进展"],
    ["附件1", 1, SAND, "王市长", "市水利局", "已排查"],
  );
  const { returns } = mergeReturns(masterOf({ problem: SAND }), [one], {
    kind: rectificationKind,
    directory,
  });
  expect(returns[0]?.otherColumns).toEqual([
    { sheet: "台账", column: 3, header: "责任领导", row: 3, filled: 1 },
  ]);
});
