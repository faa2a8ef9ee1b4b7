import { latestFirst } from "../../../src/ledger/header/dated-header";
import { ledgerIn, lettersOf, sheetOf } from "../messy-grids";

test.each([
  [["3月下旬进展", "4月上旬进展"], "E"],
  [["4月上旬进展", "3月下旬进展"], "D"],
  [["3月份整改进展", "4月份整改进展"], "E"],
  [["12月下旬进展", "1月上旬进展"], "E"],
])("of %j the latest is the progress", (headers, column) => {
  const ledger = ledgerIn(
    sheetOf([
      ["附件", "序号", "反馈问题", ...headers],
      ["附件1", 1, "河道非法采砂行为未得到有效遏制", "已排查", "已整治"],
      ["附件1", 2, "尾矿库环境风险隐患排查不彻底", "已排查", "已整治"],
    ]),
  );
  expect(lettersOf(ledger)["progress"]).toBe(column);
});

test("headers that name no day stay in their order", () => {
  expect(latestFirst("进展", "4月上旬进展")).toBe(0);
  expect(latestFirst("4月进展", "4月上旬进展")).toBeGreaterThan(0);
});

test.each([
  ["整改进展", ["3月下旬", "4月上旬"], "E"],
  ["整改进展情况", ["上旬", "本旬"], "E"],
  ["目前进展", ["截至3月底", "截至4月10日"], "E"],
  ["4月份整改进展", ["上旬", "中旬"], "E"],
  ["进展情况", ["上期", "本期"], "E"],
  ["整改情况", ["上旬情况", "本旬情况"], "E"],
])("under %s of %j the latest is the progress", (group, leaves, column) => {
  const rows = [
    ["附件", "序号", "反馈问题", group, null],
    [null, null, null, ...leaves],
    ["附件1", 1, "河道非法采砂行为未得到有效遏制", "已排查", "已整治"],
    ["附件1", 2, "尾矿库环境风险隐患排查不彻底", "已排查", "已整治"],
  ];
  const ledger = ledgerIn(sheetOf(rows, ["A1:A2", "B1:B2", "C1:C2", "D1:E1"]));
  expect(lettersOf(ledger)["progress"]).toBe(column);
});
