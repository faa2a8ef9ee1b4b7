import type { Ledger } from "../../../src/ledger";
import { latestFirst } from "../../../src/ledger/header/dated-header";
import { ledgerIn, lettersOf, sheetOf } from "../messy-grids";

test.each([
  [["3月下旬进展", "4月上旬进展"], "E"],
  [["截至上旬进展", "本旬新进展"], "E"],
  [["本旬新增进展", "截至上月进展"], "D"],
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

test.each([
  [["上旬状态", "本旬状态"], "status", "E"],
  [["上月完成情况", "本月完成情况"], "status", "E"],
  [["上旬完成比例", "本旬完成比例"], "percent", "E"],
  [["本旬状态", "上旬状态"], "status", "D"],
])("of %j the present one is the %s", (headers, id, column) => {
  const ledger = ledgerIn(
    sheetOf([
      ["附件", "序号", "反馈问题", ...headers],
      ["附件1", 1, "河道非法采砂行为未得到有效遏制", "60%", "100%"],
      ["附件1", 2, "尾矿库环境风险隐患排查不彻底", "100%", "40%"],
    ]),
  );
  expect(lettersOf(ledger)[id]).toBe(column);
  expect(ledger.rivals).toEqual([]);
});

test.each([
  ["进展", "progress", "E"],
  ["状态", "status", "E"],
])("%s under 上旬 and 本旬 is the present one's", (leaf, id, column) => {
  const rows = [
    ["附件", "序号", "反馈问题", "上旬", "本旬"],
    [null, null, null, leaf, leaf],
    ["附件1", 1, "河道非法采砂行为未得到有效遏制", "未启动", "已完成"],
    ["附件1", 2, "尾矿库环境风险隐患排查不彻底", "已完成", "反弹"],
  ];
  const ledger = ledgerIn(sheetOf(rows, ["A1:A2", "B1:B2", "C1:C2"]));
  expect(lettersOf(ledger)[id]).toBe(column);
});

test("上旬 below a month is a part of it", () => {
  const rows = [
    ["附件", "序号", "反馈问题", "4月份", null],
    [null, null, null, "上旬", "中旬"],
    [null, null, null, "进展", "进展"],
    ["附件1", 1, "河道非法采砂行为未得到有效遏制", "已排查", null],
    ["附件1", 2, "尾矿库环境风险隐患排查不彻底", "已整治", null],
  ];
  const ledger = ledgerIn(sheetOf(rows, ["A1:A3", "B1:B3", "C1:C3", "D1:E1"]));
  expect(lettersOf(ledger)["progress"]).toBe("D");
});

describe("a column for each 旬", () => {
  const HEADERS = ["3月中旬进展", "3月下旬进展", "4月上旬进展"];
  const read = (title: string, headers: readonly string[], ...cells: (string | null)[]): Ledger =>
    ledgerIn(
      sheetOf([
        [title],
        ["序号", "反馈问题", "整改时限", ...headers, "完成状态"],
        [1, "河道非法采砂行为未得到有效遏制", "2019年9月底前", ...cells, "正在整改"],
      ]),
    );

  test.each([
    ["整改台账（2019年4月上旬）", "F"],
    ["整改台账（截至2019年4月10日）", "F"],
    ["整改台账（2019年3月下旬）", "E"],
    ["整改台账（2018年4月上旬）", "F"],
    ["整改台账", "E"],
  ])("under %s the title's own is the progress, though nobody has filled it in", (title, column) => {
    expect(lettersOf(read(title, HEADERS, "已排查", "已整治", null))["progress"]).toBe(column);
  });

  test("leaves those that are filled in ahead aside", () => {
    const ledger = read("整改台账（2019年3月下旬）", HEADERS, "已排查", null, "拟验收");
    expect(lettersOf(ledger)["progress"]).toBe("E");
    expect(ledger.unused.map(({ header }) => header)).toEqual(["3月中旬进展", "4月上旬进展"]);
  });

  test("that names its days is known by the last of them", () => {
    const headers = ["截至3月31日进展", "截至4月10日进展", "截至4月20日进展"];
    const title = "整改台账（2019年4月上旬）";
    expect(lettersOf(read(title, headers, "已排查", null, null))["progress"]).toBe("E");
  });

  test("of another year is none of the title's", () => {
    const headers = ["2018年4月上旬进展", "2019年3月下旬进展"];
    expect(lettersOf(read("整改台账（2019年4月上旬）", headers, null, "已整治"))["progress"]).toBe("E");
  });

  test("stands back behind the column that is the progress by its name", () => {
    const headers = ["整改进展", "3月下旬进展", "4月上旬进展"];
    const title = "整改台账（2019年4月上旬）";
    expect(lettersOf(read(title, headers, "已整治", "已排查", null))["progress"]).toBe("D");
  });
});
