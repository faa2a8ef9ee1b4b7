import { runChecks, type Finding } from "../../../src/checks";
import type { CellValue } from "../../../src/sheet";
import { cleanRow, ledgerOf, on, type LedgerRow, type Stage } from "../clean-ledger";
import { contextOf, day } from "../sample-ledger";

const findingsOf = (change: LedgerRow, stage: Stage = "closed", asOf = "2019-04-10"): Finding[] =>
  runChecks(contextOf([ledgerOf([{ ...cleanRow(1, stage), ...change }])], { asOf: day(asOf) }));
const rules = (change: LedgerRow, stage?: Stage, asOf?: string): string[] =>
  findingsOf(change, stage, asOf).map(({ rule, header }) => `${rule} ${header}`);

describe("date-invalid", () => {
  test.each<[CellValue, string]>([
    ["2019年2月30日", "no-such-day"],
    ["2019-13-01", "no-such-day"],
    ["已上报", "not-a-date"],
    ["3.5", "not-a-date"],
    [6, "not-a-date"],
    [on("1900-01-05"), "out-of-range"],
    [on("2109-04-08"), "out-of-range"],
  ])("%j", (value, reason) => {
    const [found, ...more] = findingsOf({ 填报日期: value });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: "date-invalid", value, params: { reason }, fix: null });
  });

  test.each<CellValue>([
    "—",
    "/",
    "无",
    "未报送",
    "尚未核查",
    null,
    on("2019-04-08"),
    on("2019-04-08T10:30:00"),
  ])("%j is a day, or says that there is none", (value) => {
    expect(rules({ 填报日期: value })).toEqual([]);
  });

  test("the error of a formula is told by itself", () => {
    expect(rules({ 填报日期: { kind: "error", code: "#VALUE!" } })).toEqual(["cell-error 填报日期"]);
  });
});

describe("date-text", () => {
  test.each<[CellValue, string]>([
    ["2019.4.8", "2019-04-08"],
    ["2019年4月8日", "2019-04-08"],
    ["２０１９／４／８", "2019-04-08"],
    ["20190408", "2019-04-08"],
    [43563, "2019-04-08"],
    ["2019年4月8日（星期一）", "2019-04-08"],
  ])("%j is made a real date, and keeps its day", (value, iso) => {
    const [found, ...more] = findingsOf({ 填报日期: value });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      rule: "date-text",
      params: { date: iso },
      fix: { before: value, after: on(iso), certainty: "sure" },
    });
  });

  test.each<CellValue>(["4月8日", "19.4.8", "2019年4月8日15:30", "201948日"])(
    "%j: something is guessed or lost, so a person must confirm it, if it can be told at all",
    (value) => {
      const [found] = findingsOf({ 填报日期: value });
      expect(found?.rule).toBe("date-text");
      expect(found?.fix?.certainty ?? "proposed").toBe("proposed");
    },
  );

  test("a month alone names no day", () => {
    expect(findingsOf({ 填报日期: "2019年4月" })).toMatchObject([
      { rule: "date-text", params: { reason: "month-only" }, fix: null },
    ]);
  });
});

describe("date-future", () => {
  test("from the day after the day to judge on; a report may be filled in later", () => {
    expect(rules({ 销号时间: on("2019-04-10") })).toEqual([]);
    expect(rules({ 销号时间: on("2019-04-11") })).toEqual(["date-future 销号时间"]);
    expect(rules({ 填报日期: on("2019-05-11") })).toEqual([]);
  });

  test("a day whose year was assumed is not judged", () => {
    expect(rules({ 销号时间: "6月8日" })).toEqual(["date-text 销号时间"]);
  });
});

describe("date-order", () => {
  test("each step is held against the last one that it lies before", () => {
    const days = { 完成时间: on("2019-04-05"), 核查时间: on("2019-03-28"), 销号时间: on("2019-04-02") };
    expect(findingsOf(days).map(({ rule, header, params }) => [rule, header, params["earlierStep"]])).toEqual(
      [
        ["date-order", "核查时间", "完成时间"],
        ["date-order", "销号时间", "完成时间"],
      ],
    );
  });

  test("the same day is in order, and a day that is not sure is not judged", () => {
    const same = { 完成时间: on("2019-04-02"), 核查时间: on("2019-04-02"), 销号时间: on("2019-04-02") };
    expect(rules(same)).toEqual([]);
    expect(rules({ 核查时间: "3月8日" })).toEqual(["date-text 核查时间"]);
  });
});
