import { runChecks } from "../../../src/checks";
import type { CellValue } from "../../../src/sheet";
import { cleanRow, ledgerOf, on, TITLES, type LedgerRow, type Stage } from "../clean-ledger";
import { contextOf, day, type Judged } from "../sample-ledger";

const rules = (
  change: LedgerRow,
  stage: Stage,
  titles: readonly string[] = TITLES,
  settings: Judged["settings"] = {},
): string[] =>
  runChecks(
    contextOf([ledgerOf([{ ...cleanRow(1, stage), ...change }], titles)], {
      asOf: day("2019-04-10"),
      settings,
    }),
  ).map(({ rule, header }) => `${rule} ${header}`);
const without = (...titles: string[]): string[] => TITLES.filter((title) => !titles.includes(title));

test("a ledger without the columns is not asked for what would stand in them", () => {
  expect(rules({ 完成时间: null }, "done", without("完成时间"))).toEqual([]);
  expect(rules({}, "closed", without("核查情况", "核查时间"))).toEqual([]);
  expect(rules({}, "done", without("完成比例"))).toEqual([]);
});

test("completed-without-date: a date that cannot be read is told as such, and an office may not ask for it", () => {
  expect(rules({ 完成时间: "2019年2月30日" }, "done")).toEqual(["date-invalid 完成时间"]);
  const mayBeBlank = { completedOn: { units: ["市水利局"], statuses: [] } };
  expect(rules({ 完成时间: null }, "done", TITLES, { mayBeBlank })).toEqual([]);
});

test.each(["反弹", "长期坚持", null, "情况良好"])("date-without-completed: not for %s", (status) => {
  const change = { 完成状态: status, 完成比例: null, 完成时间: on("2019-03-20") };
  expect(rules(change, "open").filter((rule) => rule.startsWith("date-without"))).toEqual([]);
});

test("date-without-completed: an item may have been inspected in vain, but not struck off", () => {
  expect(rules({ 核查时间: on("2019-03-20"), 核查情况: "现场核查不合格" }, "open")).toEqual([]);
  expect(rules({ 销号时间: on("2019-03-20") }, "open")).toEqual(["date-without-completed 销号时间"]);
});

describe("closed-without-verification", () => {
  const FOUND = ["closed-without-verification 核查情况"];

  test.each<[CellValue, CellValue]>([
    ["核查通过", null],
    [null, on("2019-03-28")],
    ["是", null],
    ["2019年3月28日现场核查", null],
  ])("verified: %j, %j", (verification, verifiedOn) => {
    expect(rules({ 核查情况: verification, 核查时间: verifiedOn }, "closed")).toEqual([]);
  });

  test.each(["未核查", "否", "不合格", "待核查", "—", "没有通过验收"])("not verified: %s", (verification) => {
    expect(rules({ 核查情况: verification }, "closed")).toEqual(FOUND);
  });

  test("also where only 是否销号 says so", () => {
    expect(rules({ 是否销号: "是", 核查情况: null, 核查时间: null }, "done")).toEqual(FOUND);
  });
});

describe("percent-contradicts-status", () => {
  test.each<[string, CellValue]>([
    ["正在整改", 0],
    ["正在整改", { kind: "percent", fraction: 0.99 }],
    ["尚未启动", 0],
    ["长期坚持", 100],
    ["反弹", 100],
    ["正在整改", "约60%"],
  ])("%s goes with %j", (status, percent) => {
    expect(rules({ 完成状态: status, 完成比例: percent }, "open")).toEqual([]);
  });

  test.each<[string, CellValue]>([
    ["尚未启动", 30],
    ["达到序时进度", { kind: "percent", fraction: 1 }],
    ["未达到序时进度", "100%"],
  ])("%s does not go with %j", (status, percent) => {
    expect(rules({ 完成状态: status, 完成比例: percent }, "open")).toEqual([
      "percent-contradicts-status 完成比例",
    ]);
  });
});
