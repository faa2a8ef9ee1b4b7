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
