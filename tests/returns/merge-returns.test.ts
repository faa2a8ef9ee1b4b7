import fc from "fast-check";
import { rectificationKind, recognizeWorkbook, type Item } from "../../src/ledger";
import {
  identifyReturn,
  mergeReturns,
  type MergeResult,
  type ReturnedWorkbook,
  type UnreadableReturn,
} from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";
import { masterOf, returnOf } from "./returned-ledgers";

const options = { kind: rectificationKind, directory: builtInDirectory() };
const merge = (master: readonly Item[], ...returned: (ReturnedWorkbook | UnreadableReturn)[]): MergeResult =>
  mergeReturns(master, returned, options);

const SAND = "河道非法采砂行为未得到有效遏制";
const MINE = "尾矿库环境风险隐患排查不彻底";
const TITLE = (unit: string, day = "2019年4月10日"): string[] => [
  "整改台账（2019年4月上旬）",
  `填报单位：${unit}  填报日期：${day}`,
];

describe("matching", () => {
  const master = masterOf(
    { number: 1, problem: SAND },
    { number: 2, problem: MINE },
    { batch: "附件2", number: 1, problem: "扬尘管控力度不够" },
  );
  const matched = (row: Parameters<typeof returnOf>[2]): unknown[] => {
    const [outcome] = merge(master, returnOf("a.xlsx", TITLE("市水利局"), row)).returns;
    return [...(outcome?.matched ?? []), ...(outcome?.notOwn ?? [])].map(
      ({ master: { batch, number }, by }) => [batch, number, by],
    );
  };

  test("by batch and number, confirmed by the text", () => {
    expect(matched({ number: 2, problem: MINE })).toEqual([["附件1", "2", "number-and-text"]]);
    expect(matched({ batch: "附件二", number: "1.", problem: "扬尘管控力度不够" })).toEqual([
      ["附件2", "1", "number-and-text"],
    ]);
  });

  test("a shortened problem still confirms", () => {
    expect(matched({ number: 1, problem: "河道非法采砂" })).toEqual([["附件1", "1", "number-and-text"]]);
  });

  test("by text where the number has shifted, is missing, or the batch is not told", () => {
    expect(matched({ number: 1, problem: MINE })).toEqual([["附件1", "2", "text"]]);
    expect(matched({ number: null, problem: MINE })).toEqual([["附件1", "2", "text"]]);
    expect(matched({ batch: "", number: 1, problem: "扬尘管控力度不够" })).toEqual([
      ["附件2", "1", "number-and-text"],
    ]);
  });

  test("an item that the master does not have matches nothing", () => {
    expect(matched({ number: 9, problem: "噪声扰民问题突出" })).toEqual([]);
    expect(matched({ number: 1, problem: "噪声扰民问题突出" })).toEqual([]);
  });
});

describe("merging", () => {
  const master = masterOf({ status: "正在整改", progress: "上旬进展" });

  test("progress stands side by side under each unit's name, the lead unit's first; the status is the lead unit's", () => {
    const result = merge(
      master,
      returnOf("公安.xlsx", TITLE("市公安局"), { progress: "立案3起", status: "完成整改" }),
      returnOf("水利.xlsx", TITLE("市水利局"), { progress: "排查河段12处", status: "达到序时进度" }),
    );
    const [merged] = result.items;
    expect(merged?.item.text.progress).toBe("市水利局：排查河段12处\n市公安局：立案3起");
    expect(merged?.item.status).toBe("onSchedule");
    expect(
      merged?.progress.map(({ unit, isLead, file, sheet, row }) => [unit, isLead, file, sheet, row]),
    ).toEqual([
      ["市水利局", true, "水利.xlsx", "台账", 4],
      ["市公安局", false, "公安.xlsx", "台账", 4],
    ]);
    expect(result.conflicts.map(({ item: { number }, kind }) => [number, kind])).toEqual([["1", "status"]]);
  });

  test("without the lead unit's return the status stays as it was, and what was reported under no name", () => {
    const [merged] = merge(
      master,
      returnOf("公安.xlsx", TITLE("市公安局"), { progress: "立案", status: "完成整改" }),
    ).items;
    expect(merged?.item.status).toBe("inProgress");
    expect(merged?.item.text.progress).toBe("上旬进展\n市公安局：立案");
  });

  test("nothing returned leaves an item as it was", () => {
    const [merged] = merge(master).items;
    expect(merged?.item).toBe(master[0]);
  });

  test("the baseline is never taken over, and each change of it is told", () => {
    const result = merge(
      master,
      returnOf("水利.xlsx", TITLE("市水利局"), {
        deadline: "2020年6月底前",
        lead: "水利局",
        responsible: "市公安局",
        status: "正在整改",
      }),
    );
    expect(result.items[0]?.item.text.deadline).toBe("2019年6月底前");
    expect(result.returns[0]?.baselineChanges.map(({ column }) => column)).toEqual(["deadline"]);
  });

  test("of two returns of one unit the later counts, whatever the files are called", () => {
    const result = merge(
      master,
      returnOf("z.xlsx", TITLE("市水利局", "2019年4月8日"), { progress: "旧", status: "未启动" }),
      returnOf("a.xlsx", TITLE("水利局", "2019年4月10日"), {
        progress: "新",
        status: "完成整改",
        completedOn: "2019-04-09",
      }),
    );
    expect(result.returns.map(({ file, supersededBy }) => [file, supersededBy])).toEqual([
      ["a.xlsx", null],
      ["z.xlsx", "a.xlsx"],
    ]);
    expect(result.items[0]?.item.status).toBe("completed");
    expect(result.items[0]?.item.dates.completedOn).toMatchObject({ kind: "date", date: "2019-04-09" });
  });

  test("another 旬 and another unit's rows are told and left aside", () => {
    const result = merge(
      master,
      returnOf("新.xlsx", TITLE("市水利局"), { status: "完成整改" }),
      returnOf("旧.xlsx", ["台账（2019年3月下旬）", "填报单位：市公安局"], { status: "未启动" }),
      returnOf("卫健.xlsx", TITLE("市卫健委"), { progress: "不是我的", status: "未启动" }),
    );
    expect(result.dekad).toEqual({ year: 2019, month: 4, part: 1 });
    const byFile = new Map(result.returns.map((outcome) => [outcome.file, outcome]));
    expect(byFile.get("旧.xlsx")?.otherDekad).toEqual({ year: 2019, month: 3, part: 3 });
    expect(byFile.get("卫健.xlsx")?.notOwn).toHaveLength(1);
    expect(result.items[0]?.progress.map(({ file }) => file)).toEqual(["新.xlsx"]);
  });

  test("a unit that the directory does not know is merged under the name it gives, with what it may be", () => {
    const result = merge(
      master,
      returnOf("x.xlsx", TITLE("拓城县人民政府"), { progress: "已查", status: "" }),
    );
    expect(result.returns[0]).toMatchObject({ unit: "拓城县人民政府", unitSuggestions: ["柘城县人民政府"] });
    expect(result.items[0]?.item.text.progress).toBe("上旬进展\n拓城县人民政府：已查");
  });

  test("who has not returned: every unit named, groups expanded, a county once, unreadable files not counted", () => {
    const result = merge(
      masterOf({ responsible: "市公安局,各县(市、区)党委和人民政府" }),
      returnOf("水利.xlsx", TITLE("市水利局"), { status: "正在整改" }),
      returnOf("民权.xlsx", TITLE("民权县人民政府"), { status: "正在整改" }),
      { file: "公安.xlsx", unit: "市公安局", error: "corrupt" },
    );
    expect(result.notReturned).toContain("市公安局");
    expect(result.notReturned).toContain("梁园区人民政府");
    expect(result.notReturned.filter((unit) => unit.includes("民权"))).toEqual([]);
    expect(result.notReturned.filter((unit) => unit.includes("梁园"))).toHaveLength(1);
    expect(result.returns.find(({ file }) => file === "公安.xlsx")?.error).toBe("corrupt");
  });

  test("text that looks like a formula stays as it is", () => {
    const [merged] = merge(
      master,
      returnOf("水利.xlsx", TITLE("市水利局"), { progress: "=1+1", status: "正在整改" }),
    ).items;
    expect(merged?.item.text.progress).toBe("市水利局：=1+1");
  });
});

test("the order of the files does not matter", () => {
  const master = masterOf({ number: 1, problem: SAND }, { number: 2, problem: MINE });
  const files = [
    returnOf("a.xlsx", TITLE("市水利局", "2019年4月9日"), { number: 1, status: "完成整改", progress: "甲" }),
    returnOf("b.xlsx", TITLE("市水利局", "2019年4月9日"), { number: 1, status: "未启动", progress: "乙" }),
    returnOf("c.xlsx", TITLE("市公安局"), { number: 2, problem: MINE, status: "正在整改", progress: "丙" }),
    returnOf("d.xlsx", TITLE("民权县人民政府"), {
      number: 2,
      problem: MINE,
      status: "完成整改",
      progress: "丁",
    }),
    returnOf("e.xlsx", ["无名"], { number: 2, problem: MINE, progress: "戊" }),
    { file: "f.xlsx", unit: null, error: "corrupt" },
  ];
  const expected = mergeReturns(master, files, options);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(mergeReturns(master, shuffled, options)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("two items of a faulty master with one number keep each its own progress", () => {
  const master = masterOf({ number: 1, problem: SAND }, { number: 1, problem: MINE });
  const result = merge(
    master,
    returnOf("水利.xlsx", TITLE("市水利局"), { number: 1, problem: MINE, progress: "已排查" }),
  );
  expect(result.items.map(({ progress }) => progress.map(({ text }) => text))).toEqual([[], ["已排查"]]);
});

test("rows that each name their 填报单位 are each that unit's, whoever sent the file", () => {
  const directory = builtInDirectory();
  const header = ["附件", "序号", "反馈问题", "填报单位", "整改进展", "完成状态"];
  const problems = ["河道非法采砂行为未得到有效遏制", "尾矿库环境风险隐患排查不彻底"] as const;
  const grid = sheetOf([
    ["整改台账（2019年4月上旬）"],
    header,
    ["附件1", 1, problems[0], "市水利局", "已清淤", "完成整改"],
    ["附件1", 1, problems[0], "市公安局", "已立案", "正在整改"],
    ["附件1", 2, problems[1], "市水利局", "已排查", "正在整改"],
  ]);
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  const summary = identifyReturn("各单位汇总.xlsx", workbook, directory);
  const own = returnOf("公安.xlsx", ["填报单位：市公安局  填报日期：2019年4月10日"], {
    problem: problems[0],
    progress: "已结案",
  });
  const master = masterOf({ problem: problems[0] }, { number: 2, problem: problems[1] });
  const { items, notReturned, returns } = mergeReturns(master, [summary, own], {
    kind: rectificationKind,
    directory,
  });
  expect(items.map(({ item }) => item.text.progress)).toEqual([
    "市水利局：已清淤\n市公安局：已结案",
    "市水利局：已排查",
  ]);
  expect(items[0]?.item.status).toBe("completed");
  expect(notReturned).not.toContain("市公安局");
  expect(returns.map(({ superseded }) => superseded.length)).toEqual([0, 1]);
});

test.each([
  ["by their titles", (unit: string) => [`${unit}整改台账（2019年4月上旬）`], (): string => "台账"],
  ["by their names", () => ["整改台账（2019年4月上旬）"], (unit: string): string => unit],
] as const)("sheets of several units in one file are each its unit's, told %s", (_, titleOf, nameOf) => {
  const directory = builtInDirectory();
  const sheets = ["市水利局", "市公安局"].map((unit, index) => ({
    grid: sheetOf(
      [
        ...titleOf(unit).map((line) => [line]),
        ["附件", "序号", "反馈问题", "整改进展", "完成状态"],
        ["附件1", 1, SAND, `${unit}的进展`, index === 0 ? "完成整改" : "正在整改"],
        ["附件1", 2, MINE, `${unit}的进展`, "正在整改"],
      ],
      [],
      `${nameOf(unit)}${nameOf(unit) === unit ? "" : String(index)}`,
    ),
    visibility: "visible" as const,
  }));
  const workbook = recognizeWorkbook(sheets, { kind: rectificationKind, directory });
  const { items, notReturned } = merge(
    masterOf({ problem: SAND }, { number: 2, problem: MINE }),
    identifyReturn("汇总.xlsx", workbook, directory),
  );
  expect(items.map(({ item }) => [item.text.progress, item.status])).toEqual([
    ["市水利局：市水利局的进展\n市公安局：市公安局的进展", "completed"],
    ["市水利局：市水利局的进展\n市公安局：市公安局的进展", "inProgress"],
  ]);
  expect(notReturned).not.toContain("市公安局");
});

describe("a problem that was filled down over the next row", () => {
  const two = masterOf({ number: 1, problem: "河道非法采砂" }, { number: 2, problem: "工地扬尘未得到治理" });
  const rows = [
    { number: 1, problem: "工地扬尘未得到治理", progress: "拆除采砂船3艘" },
    { number: 2, problem: "工地扬尘未得到治理", progress: "覆盖裸土5处" },
  ];

  test("is taken for neither item, and asked about", () => {
    const { items, doubtful } = merge(two, returnOf("a.xlsx", TITLE("市水利局"), ...rows));
    expect(items.map(({ item }) => item.text.progress)).toEqual(["", "市水利局：覆盖裸土5处"]);
    expect(doubtful.map(({ returned, reasons }) => [returned.number, reasons])).toEqual([
      ["1", ["number-shifted", "several-alike"]],
    ]);
    expect(doubtful[0]?.candidates.map(({ known }) => known.number).toSorted()).toEqual(["1", "2"]);
  });

  test("but not where the item of that number has a row of its own, or is not the unit's", () => {
    const own = [...rows, { number: 1, problem: "河道非法采砂", progress: "拆除采砂船4艘" }];
    const withOwn = merge(two, returnOf("a.xlsx", TITLE("市水利局"), ...own));
    expect(withOwn.items.map(({ item }) => item.text.progress)).toEqual([
      "市水利局：拆除采砂船4艘",
      "市水利局：拆除采砂船3艘\n覆盖裸土5处",
    ]);
    const others = masterOf(
      { number: 1, problem: "河道非法采砂", lead: "市司法局", responsible: "市司法局" },
      { number: 2, problem: "工地扬尘未得到治理" },
    );
    const { doubtful } = merge(others, returnOf("a.xlsx", TITLE("市水利局"), ...rows));
    expect(doubtful).toEqual([]);
  });
});

test("an item that names somebody nobody has listed is not everybody's who sends the whole table back", () => {
  const item = { lead: "虞城县人民政府", responsible: "市某某新设机构", progress: "虞城县人民政府：旧" };
  const copied = returnOf("a.xlsx", TITLE("市水利局"), { ...item, status: "正在整改" });
  const written = returnOf("a.xlsx", TITLE("市水利局"), { ...item, progress: "已协助清理" });
  const before = masterOf({ ...item, status: "正在整改" });
  const untouched = merge(before, copied);
  expect([untouched.returns[0]?.notOwn.length, untouched.items[0]?.progress.length]).toEqual([1, 0]);
  expect(merge(before, written).items[0]?.item.text.progress).toContain("市水利局：已协助清理");
});

test("a row without a problem goes on with the row of its number above it", () => {
  const two = masterOf({ number: 1, problem: SAND }, { number: 2, problem: MINE });
  const rows = [
    { number: 2, problem: MINE, progress: "拆锅炉17台", status: "完成整改" },
    { number: 2, problem: "", progress: "散煤替代3万户", status: "正在整改" },
  ];
  const { items, doubtful } = merge(two, returnOf("a.xlsx", TITLE("市水利局"), ...rows));
  expect(items[1]?.item).toMatchObject({
    status: "inProgress",
    text: { progress: "市水利局：拆锅炉17台\n散煤替代3万户" },
  });
  expect(doubtful.map(({ reasons }) => reasons)).toEqual([["text-missing"]]);
});

test("items of the very same problem are in doubt because they are several", () => {
  const twins = masterOf({ batch: "附件1", problem: SAND }, { batch: "附件2", problem: SAND });
  const row = { batch: "", problem: SAND, progress: "已清理" };
  const { doubtful, returns } = merge(twins, returnOf("a.xlsx", TITLE("市水利局"), row));
  expect(doubtful.map(({ reasons }) => reasons)).toEqual([["several-alike"]]);
  expect(returns[0]?.isBlank).toBe(false);
});
