import { isoDate } from "../../src/calendar";
import { rectificationKind } from "../../src/ledger";
import { chasingAfter, dueDay, mergeReturns } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { masterOf, returnOf } from "./returned-ledgers";

const titled = (unit: string, day: string | null): string[] => [
  "整改台账（2019年4月上旬）",
  `填报单位：${unit}${day === null ? "" : `  填报日期：${day}`}`,
];

const result = mergeReturns(
  masterOf({ responsible: "市公安局,市财政局,市商务局,市卫健委,市气象局" }),
  [
    returnOf("水利.xlsx", titled("市水利局", "2019年4月11日"), { status: "正在整改" }),
    returnOf("公安.xlsx", titled("市公安局", "2019年4月14日"), { status: "正在整改" }),
    returnOf("财政.xlsx", titled("市财政局", null), { status: "正在整改" }),
    returnOf("商务.xlsx", ["台账（2019年3月下旬）", "填报单位：市商务局"], { status: "正在整改" }),
    returnOf("教育.xlsx", titled("市教育局", "2019年4月9日"), { status: "正在整改" }),
    { file: "卫健.xlsx", unit: "市卫健委", error: "corrupt" },
  ],
  { kind: rectificationKind, directory: builtInDirectory(), dekad: { year: 2019, month: 4, part: 1 } },
);

test("a return is due on the day after the 旬 ends", () => {
  expect(dueDay({ year: 2019, month: 4, part: 1 })).toBe("2019-04-11");
  expect(dueDay({ year: 2019, month: 2, part: 3 })).toBe("2019-03-01");
});

test("who has not returned, who is late, who returned something of no use, and of whom the day is not known", () => {
  const { due, notReturned, late, undated, unusable } = chasingAfter(result);
  expect(due).toBe("2019-04-11");
  expect(notReturned).toEqual(["市气象局"]);
  expect(late).toEqual([{ unit: "市公安局", file: "公安.xlsx", reportedOn: "2019-04-14", daysLate: 3 }]);
  expect(undated).toEqual([{ unit: "市财政局", file: "财政.xlsx" }]);
  expect(unusable.map(({ unit, why }) => [unit, why.kind])).toEqual([
    ["市卫健委", "unreadable"],
    ["市商务局", "other-dekad"],
    ["市教育局", "no-item"],
  ]);
});

test("the office may give more time", () => {
  expect(chasingAfter(result, isoDate(2019, 4, 14)).late).toEqual([]);
});

test("items that a unit left out, or left blank in its form, are told with it; who returned nothing is told once", () => {
  const all = ["河道非法采砂", "尾矿库隐患排查", "城区扬尘管控", "污水管网建设"].map((problem, index) => ({
    number: index + 1,
    problem: `${problem}工作推进缓慢，整改没有到位`,
    lead: index < 3 ? "市水利局" : "市公安局",
    responsible: index < 2 ? "市公安局" : "",
  }));
  const title = titled("市水利局", "2019年4月10日");
  const [first, second] = all.map((row) => ({ ...row, progress: "" }));
  const returned = returnOf("水利.xlsx", title, { ...first, progress: "已排查" }, { ...second });
  const master = masterOf(...all);
  const outcome = mergeReturns(master, [returned], {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
  const { incomplete, notReturned } = chasingAfter(outcome);
  expect(incomplete.map(({ unit, items }) => [unit, items.map(({ number }) => number)])).toEqual([
    ["市水利局", ["2", "3"]],
  ]);
  expect(notReturned).toEqual(["市公安局"]);
});

test("a file all of whose rows wait for somebody's word is not told to hold none of the unit's items", () => {
  const problem = "城关镇生活污水处理设施运行不正常，出水氨氮超标0.5倍";
  const twins = masterOf({ batch: "附件1", problem }, { batch: "附件2", problem });
  const outcome = mergeReturns(
    twins,
    [
      returnOf("水利.xlsx", titled("市水利局", "2019年4月10日"), {
        batch: "",
        number: null,
        problem: `${problem}，现场检查时停运`,
        progress: "已抢修",
      }),
    ],
    { kind: rectificationKind, directory: builtInDirectory() },
  );
  expect(chasingAfter(outcome).unusable).toEqual([
    { unit: "市水利局", file: "水利.xlsx", why: { kind: "in-doubt", rows: 1 }, isMadeUpFor: false },
  ]);
});

test.each([
  ["a day without a year", ["整改台账", "填报单位：市水利局  填报日期：4月12日"]],
  ["日期 alone", ["整改台账", "填报单位：市水利局", "日期：2019年4月12日"]],
  ["a day beside the seal", ["整改台账", "单位（盖章）：市水利局  2019年4月12日"]],
])("%s tells that a return is late", (_, title) => {
  const outcome = mergeReturns(masterOf({}), [returnOf("水利.xlsx", title, { progress: "已排查" })], {
    kind: rectificationKind,
    directory: builtInDirectory(),
    dekad: { year: 2019, month: 4, part: 1 },
  });
  const { late, undated } = chasingAfter(outcome);
  expect(late).toEqual([{ unit: "市水利局", file: "水利.xlsx", reportedOn: "2019-04-12", daysLate: 1 }]);
  expect(undated).toEqual([]);
});

test("nobody is asked for items that are struck off", () => {
  const master = masterOf(
    { number: 1, lead: "市水利局", responsible: "", status: "完成销号" },
    {
      number: 2,
      problem: "尾矿库环境风险隐患排查不彻底",
      lead: "市公安局",
      responsible: "",
      status: "正在整改",
    },
    { number: 3, problem: "散煤复燃问题突出", lead: "市公安局", responsible: "", status: "完成销号" },
  );
  const row = { number: 2, problem: "尾矿库环境风险隐患排查不彻底", progress: "已排查", status: "正在整改" };
  const outcome = mergeReturns(master, [returnOf("公安.xlsx", titled("市公安局", null), row)], {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
  const { notReturned, incomplete } = chasingAfter(outcome);
  expect([notReturned, incomplete]).toEqual([[], []]);
});

test("who sent a good return has nothing to send again, whatever else lies beside it", () => {
  const good = returnOf("公安.xlsx", titled("市公安局", "2019年4月10日"), { progress: "已立案" });
  const outcome = mergeReturns(
    masterOf({}),
    [
      good,
      returnOf("公安上一旬.xlsx", ["台账（2019年3月下旬）", "填报单位：市公安局"], { progress: "旧" }),
      { file: "公安.pdf", unit: "市公安局", error: "not-a-workbook" },
      { file: "财政.pdf", unit: "市财政局", error: "not-a-workbook" },
    ],
    { kind: rectificationKind, directory: builtInDirectory(), dekad: { year: 2019, month: 4, part: 1 } },
  );
  expect(chasingAfter(outcome).unusable.map(({ file, isMadeUpFor }) => [file, isMadeUpFor])).toEqual([
    ["公安.pdf", true],
    ["公安上一旬.xlsx", true],
    ["财政.pdf", false],
  ]);
});
