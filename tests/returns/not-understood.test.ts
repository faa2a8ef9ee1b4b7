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

test("a column that is none of ours is told with its words, but not with those that the master has in it too", () => {
  const one = returned(
    ["附件", "序号", "反馈问题", "责任单位", "整改进展", "投入资金", "资金来源"],
    ["附件1", 1, SAND, "市水利局", "已排查", "30万元", "省级"],
    ["附件1", 2, MINE, "市水利局", "已排查", null, "市级"],
  );
  expect(one.otherColumns).toEqual([
    { sheet: "台账", column: 5, header: "投入资金", cells: [{ row: 3, text: "30万元" }] },
    {
      sheet: "台账",
      column: 6,
      header: "资金来源",
      cells: [
        { row: 3, text: "省级" },
        { row: 4, text: "市级" },
      ],
    },
  ]);
  const { returns } = mergeReturns(masterOf({ problem: SAND }), [one], {
    kind: rectificationKind,
    directory,
    ownColumns: new Map([["资金来源", new Set(["省级"])]]),
  });
  expect(
    returns[0]?.otherColumns.map(({ header, cells }) => [header, cells.map(({ text }) => text)]),
  ).toEqual([
    ["投入资金", ["30万元"]],
    ["资金来源", ["市级"]],
  ]);
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
  expect(one.otherColumns).toEqual([
    { sheet: "台账", column: 6, header: null, cells: [{ row: 3, text: "请协调市公安局" }] },
  ]);
});

test("a note below the table that asks for something is told; what the form says of itself is not", () => {
  const one = returned(
    ["附件", "序号", "反馈问题", "责任单位", "整改进展"],
    ["附件1", 1, SAND, "市水利局", "已排查"],
    ["注：第1项请求延期至6月底"],
    ["注：完成状态按下拉选项填写"],
    ["第2项因征地问题尚未启动，预计5月开工。"],
    ["另：张庄3家餐馆已搬迁"],
    ["填报人：张三"],
    ["2019年4月10日"],
  );
  expect(one.stray.map(({ row, text }) => [row, text])).toEqual([
    [4, "注：第1项请求延期至6月底"],
    [6, "第2项因征地问题尚未启动，预计5月开工。"],
    [7, "另：张庄3家餐馆已搬迁"],
  ]);
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
    { sheet: "台账", column: 3, header: "责任领导", cells: [{ row: 3, text: "王市长" }] },
  ]);
});

test.each(["无变化", "同上旬", "与上旬一致"])(
  "a status of %s is no word that nobody understands",
  (status) => {
    const [row] = returnOf("水利.xlsx", ["填报单位：市水利局"], { progress: "已排查", status }).rows;
    expect(row && columnsNotUnderstood(row.item)).toEqual([]);
  },
);

test("a status that was ticked stands in words, to be held against another's", () => {
  const one = returned(
    ["附件", "序号", "反馈问题", "责任单位", "整改进展", "正在整改", "完成整改"],
    ["附件1", 1, SAND, "市水利局", "已排查", "√", null],
    ["附件1", 2, MINE, "市水利局", "已完成", null, "√"],
  );
  expect(one.rows.map(({ item }) => item.text.status)).toEqual(["正在整改", "完成整改"]);
});
