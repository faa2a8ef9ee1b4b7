import type { RuleCode } from "../../../src/checks";
import { sheetOf } from "../../ledger/messy-grids";
import { cellsOf, day, findingsOf, placesOf, sampleSheet, type RowParts } from "../sample-ledger";

const AS_OF = { asOf: day("2019-04-10") };
const ONE = { batch: "附件1", number: "1" };

const withDeadline = (deadline: string, row: RowParts = {}) => sampleSheet([{ ...row, deadline }]);

describe("overdue", () => {
  test("from the day after the deadline", () => {
    expect(findingsOf("overdue", withDeadline("2019年3月底前"), AS_OF)).toMatchObject([
      {
        cell: "F2",
        header: "整改时限",
        value: "2019年3月底前",
        params: { ...ONE, due: "2019-03-31", daysLate: 10 },
      },
    ]);
    expect(placesOf("overdue", withDeadline("2019年4月9日前"), AS_OF)).toEqual([
      ["F2", { ...ONE, due: "2019-04-09", daysLate: 1 }],
    ]);
    expect(cellsOf("overdue", withDeadline("2019年4月10日前"), AS_OF)).toEqual([]);
  });

  test("several stages count from the earliest missed", () => {
    const deadline = "2018年年底前完成排查，2019年3月底前完成整治，2019年年底前完成验收";
    expect(placesOf("overdue", withDeadline(deadline), AS_OF)).toEqual([
      ["F2", { ...ONE, due: "2018-12-31", daysLate: 100 }],
    ]);
  });

  test("in an item of several rows it is told at the stage that was missed", () => {
    const rows = [{ deadline: "2019年年底前" }, { number: null, problem: null, deadline: "2019年3月底前" }];
    const grid = sampleSheet(rows, ["A2:A3", "B2:B3", "C2:C3"]);
    expect(placesOf("overdue", grid, AS_OF)).toEqual([["F3", { ...ONE, due: "2019-03-31", daysLate: 10 }]]);
  });

  test.each(["完成整改", "核查通过", "已销号"])("an item that is %s is not late", (status) => {
    expect(cellsOf("overdue", withDeadline("2019年3月底前", { status }), AS_OF)).toEqual([]);
  });

  test.each(["基本完成", "未完成", "达到序时进度", "反弹", null])("one that is %s is", (status) => {
    expect(cellsOf("overdue", withDeadline("2019年3月底前", { status }), AS_OF)).toEqual(["F2"]);
  });

  test.each(["立行立改", "长期坚持", "待定", "机构改革结束前"])("%s has no day to be late on", (deadline) => {
    expect(cellsOf("overdue", withDeadline(deadline), AS_OF)).toEqual([]);
  });
});

describe("overdue-without-reason", () => {
  test("a ledger without a column for reasons is not asked for them", () => {
    const sheet = sheetOf([
      ["序号", "反馈问题", "责任单位", "整改时限", "完成状态"],
      [1, "问题", "市水利局", "2019年3月底前", "正在整改"],
    ]);
    expect(cellsOf("overdue-without-reason", sheet, AS_OF)).toEqual([]);
    expect(cellsOf("overdue", sheet, AS_OF)).toEqual(["D2"]);
  });

  test("at the cell where the reason should be", () => {
    expect(findingsOf("overdue-without-reason", withDeadline("2019年3月底前"), AS_OF)).toMatchObject([
      { cell: "I2", header: "滞后原因", value: null, params: { ...ONE, daysLate: 10 } },
    ]);
  });

  test("not where a reason is given, nor where nothing is late", () => {
    const given = withDeadline("2019年3月底前", { lagReason: "资金不足" });
    expect(cellsOf("overdue-without-reason", given, AS_OF)).toEqual([]);
    expect(cellsOf("overdue-without-reason", withDeadline("2019年4月10日前"), AS_OF)).toEqual([]);
  });
});

describe("due-soon", () => {
  test.each([
    ["2019年4月10日前", "2019-04-10", 0],
    ["2019年4月15日前", "2019-04-15", 5],
    ["2019年4月20日前", "2019-04-20", 10],
  ])("%s", (deadline, due, daysLeft) => {
    expect(placesOf("due-soon", withDeadline(deadline), AS_OF)).toEqual([["F2", { ...ONE, due, daysLeft }]]);
  });

  test.each(["2019年4月9日前", "2019年4月21日前", "立行立改"])("not %s", (deadline) => {
    expect(cellsOf("due-soon", withDeadline(deadline), AS_OF)).toEqual([]);
  });

  test("the number of days is the office's", () => {
    const within = (days: number): string[] =>
      cellsOf("due-soon", withDeadline("2019年4月11日前"), { ...AS_OF, settings: { dueSoonDays: days } });
    expect([within(0), within(1)]).toEqual([[], ["F2"]]);
  });

  test("what is late already, or complete, is not told as near", () => {
    expect(cellsOf("due-soon", withDeadline("2018年底前排查，2019年4月15日前完成"), AS_OF)).toEqual([]);
    expect(cellsOf("due-soon", withDeadline("2019年4月15日前", { status: "已完成" }), AS_OF)).toEqual([]);
  });
});

test.each<RuleCode>(["overdue", "overdue-without-reason", "due-soon"])(
  "%s needs a day to judge on",
  (rule) => {
    const grid = sampleSheet([{ deadline: "2018年底前" }, { deadline: "2019年4月15日前" }]);
    expect(cellsOf(rule, grid, AS_OF)).not.toEqual([]);
    expect(cellsOf(rule, grid, { asOf: null })).toEqual([]);
  },
);
