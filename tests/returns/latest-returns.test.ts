import { rectificationKind, rowKeyOf, type Item } from "../../src/ledger";
import {
  chasingAfter,
  mergeReturns,
  type MergeResult,
  type ReturnedWorkbook,
  sentMark,
} from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { masterOf, returnOf, returnOnSheet, type Row } from "./returned-ledgers";

const SAND = "河道非法采砂行为未得到有效遏制";
const MINE = "尾矿库环境风险隐患排查不彻底";
const TITLE = ["整改台账（2019年4月上旬）", "填报单位：市水利局"];
const master = masterOf(
  { number: 1, problem: SAND, status: "正在整改" },
  { number: 2, problem: MINE, status: "正在整改" },
);

/** A form of ours for both items as it comes back. */
function form(file: string, ...[sand, mine]: readonly [Row, Row]): ReturnedWorkbook {
  const rows: Row[] = [
    { number: 1, problem: SAND, ...sand },
    { number: 2, problem: MINE, ...mine },
  ];
  const returned = returnOf(file, TITLE, ...rows);
  return { ...returned, rows: returned.rows.map((row) => ({ ...row, key: rowKeyOf(row.item) })) };
}

function merge(...returned: readonly ReturnedWorkbook[]): MergeResult {
  return mergeReturns(master, returned, { kind: rectificationKind, directory: builtInDirectory() });
}

function progressOf({ items }: MergeResult): string[] {
  return items.map(({ item }: { item: Item }) => item.text.progress ?? "");
}

const UNTOUCHED: Row = { status: "正在整改" };
const DONE: Row = { status: "完成整改", progress: "已拆除" };

describe("of two forms of one unit", () => {
  test("a row that nobody filled in takes no row's place", () => {
    const result = merge(form("安监科.xlsx", UNTOUCHED, DONE), form("河湖科.xlsx", DONE, UNTOUCHED));
    expect(progressOf(result)).toEqual(["市水利局：已拆除", "市水利局：已拆除"]);
    expect(result.items.map(({ item }) => item.status)).toEqual(["completed", "completed"]);
  });

  test.each([
    ["水利局4.10.xlsx", "水利局（更正）.xlsx"],
    ["水利局（初稿）.xlsx", "水利局.xlsx"],
    ["水利局第一次4.9.xlsx", "水利局第二次报送.xlsx"],
    ["水利局v1.2.xlsx", "水利局v2.xlsx"],
    ["水利局4.9.xlsx", "水利局4.10.xlsx"],
    ["水利局4.9更正.xlsx", "水利局4.10.xlsx"],
    ["水利局（盖章）.xlsx", "水利局以此为准.xlsx"],
    ["水利局（盖章）.xlsx", "水利局补正.xlsx"],
    ["水利局（作废）.xlsx", "水利局.xlsx"],
    ["水利局4.10作废.xlsx", "水利局4.9.xlsx"],
    ["水利局(1).xlsx", "水利局(1)更正4.10.xlsx"],
    ["水利局终稿.xlsx", "水利局终稿更正.xlsx"],
    ["水利局终稿.xlsx", "水利局终稿补报4.10.xlsx"],
    ["水利局4.8.xlsx", "水利局最终版.xlsx"],
    ["水利局更正（作废）.xlsx", "水利局更正.xlsx"],
  ])("of %s and %s the second counts", (first, second) => {
    const both = [form(first, { progress: "先报" }, {}), form(second, { progress: "后报" }, {})] as const;
    expect(progressOf(merge(...both))[0]).toBe("市水利局：后报");
    expect(progressOf(merge(both[1], both[0]))[0]).toBe("市水利局：后报");
  });
});

describe("of two returns that nothing says the year of", () => {
  const bare = (file: string, title: readonly string[], progress: string): ReturnedWorkbook =>
    returnOf(file, title, { number: 1, problem: SAND, progress });

  test.each([
    ["市水利局4.8.xlsx", "市水利局4.10.xlsx"],
    ["市水利局4月8日.xlsx", "市水利局4月10日.xlsx"],
    ["市水利局4-8.xlsx", "市水利局4-10.xlsx"],
    ["市水利局9日.xlsx", "市水利局10日.xlsx"],
    ["市水利局第2次.xlsx", "市水利局第10次.xlsx"],
    ["市水利局第1次.xlsx", "市水利局第2次.xlsx"],
    ["市水利局v9.xlsx", "市水利局v10.xlsx"],
    ["市水利局2.xlsx", "市水利局10.xlsx"],
    ["市水利局4.8最终版.xlsx", "市水利局4.10.xlsx"],
  ])("%s comes before %s", (first, second) => {
    const title = ["整改台账", "填报单位：市水利局"];
    const both = [bare(first, title, "先报"), bare(second, title, "后报")] as const;
    expect(progressOf(merge(...both))[0]).toBe("市水利局：后报");
    expect(progressOf(merge(both[1], both[0]))[0]).toBe("市水利局：后报");
  });

  test.each([
    ["a title", ["市水利局整改台账（4月8日）"], ["市水利局整改台账（4月10日）"]],
    ["填报日期", ["整改台账", "填报日期：4月8日"], ["整改台账", "填报日期：4月10日"]],
  ])("the day of %s tells which is the later", (_, earlier, later) => {
    const result = merge(bare("市水利局乙.xlsx", earlier, "先报"), bare("市水利局甲.xlsx", later, "后报"));
    expect(progressOf(result)[0]).toBe("市水利局：后报");
  });
});

test.each([
  ["title", ["整改台账更正表（2019年4月上旬）", "填报单位：市水利局"], "台账"],
  ["sheet's name", TITLE, "4月上旬补正"],
] as const)("what says in its %s that it is a correction counts", (_, title, sheet) => {
  const row = (progress: string): Row => ({ number: 1, problem: SAND, progress });
  const corrected = returnOnSheet("水利局1.xlsx", sheet, title, row("后报"));
  const first = returnOf("水利局2.xlsx", TITLE, row("先报"));
  expect(progressOf(merge(first, corrected))[0]).toBe("市水利局：后报");
});

test("a form that came back as it was sent is of no use, and its unit is told so", () => {
  const result = merge(form("水利.xlsx", UNTOUCHED, UNTOUCHED));
  expect(result.returns[0]?.isBlank).toBe(true);
  expect(chasingAfter(result).unusable).toEqual([
    { unit: "市水利局", file: "水利.xlsx", why: { kind: "blank" }, isMadeUpFor: false },
  ]);
  expect(merge(form("水利.xlsx", UNTOUCHED, { ...UNTOUCHED, progress: "已排查" })).returns[0]?.isBlank).toBe(
    false,
  );
});

test("a stroke or 无 says nothing: it takes no place and contradicts nobody", () => {
  const dated = masterOf({ status: "正在整改", completedOn: "2019-03-01" });
  const returned = [
    returnOf("水利.xlsx", TITLE, { progress: "/", completedOn: "/", status: "正在整改" }),
    returnOf("公安.xlsx", ["整改台账（2019年4月上旬）", "填报单位：市公安局"], {
      progress: "无",
      completedOn: "2019-03-01",
    }),
  ];
  const { items, conflicts } = mergeReturns(dated, returned, {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
  expect(items[0]?.item.text.progress).toBe("");
  expect(items[0]?.item.dates.completedOn).toMatchObject({ date: "2019-03-01" });
  expect(conflicts).toEqual([]);
});

test("rows of a file that is left aside are no questions", () => {
  const doubtful = returnOf("水利.xlsx", TITLE, { number: 2, problem: "尾矿库环境整治工作台账缺失" });
  expect(merge(doubtful).doubtful).toHaveLength(1);
  const { doubtful: left } = mergeReturns(master, [doubtful], {
    kind: rectificationKind,
    directory: builtInDirectory(),
    dekad: { year: 2019, month: 4, part: 2 },
  });
  expect(left).toEqual([]);
});

test("two bodies of one county stand side by side, and a correction of one of them takes its place alone", () => {
  const county = (file: string, progress: string): ReturnedWorkbook =>
    returnOf(file, ["整改台账（2019年4月上旬）"], { progress });
  const returned = [
    county("虞城县水利局.xlsx", "清理河道5公里"),
    county("虞城县住建局.xlsx", "整治工地8处"),
    county("虞城县水利局（更正）.xlsx", "清理河道6公里"),
  ];
  expect(returned.map(({ unit, body }) => [unit, body])).toEqual([
    ["虞城县人民政府", "虞城县水利局"],
    ["虞城县人民政府", "虞城县住建局"],
    ["虞城县人民政府", "虞城县水利局"],
  ]);
  const { items } = mergeReturns(masterOf({}), returned, {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
  expect(items[0]?.item.text.progress).toBe("虞城县人民政府：整治工地8处\n清理河道6公里");
});

describe("a later table that still says of an item what the master says", () => {
  const before = masterOf(
    { number: 1, problem: SAND, progress: "3月下旬已开展前期工作", status: "正在整改" },
    { number: 2, problem: MINE, progress: "3月下旬已排查", status: "正在整改" },
  );
  const OLD = { number: 1, problem: SAND, progress: "3月下旬已开展前期工作" } as const;
  const mergeInto = (...returned: readonly ReturnedWorkbook[]): MergeResult =>
    mergeReturns(before, returned, { kind: rectificationKind, directory: builtInDirectory() });

  test("takes no place of what its unit reported anew", () => {
    const first = returnOf("水利局.xlsx", TITLE, { ...OLD, progress: "已拆除", status: "完成整改" });
    const later = returnOf("水利局（更正）.xlsx", TITLE, OLD, {
      number: 2,
      problem: MINE,
      progress: "已完成排查",
      status: "完成整改",
    });
    const result = mergeInto(first, later);
    expect(progressOf(result)).toEqual(["市水利局：已拆除", "市水利局：已完成排查"]);
    expect(result.items.map(({ item }) => item.status)).toEqual(["completed", "completed"]);
  });

  test("counts where the unit said nothing else", () => {
    const result = mergeInto(
      returnOf("水利局.xlsx", TITLE, OLD),
      returnOf("水利局（更正）.xlsx", TITLE, OLD),
    );
    expect(progressOf(result)[0]).toBe("市水利局：3月下旬已开展前期工作");
  });

  test("and a status of its own takes the place", () => {
    const first = returnOf("水利局.xlsx", TITLE, { ...OLD, progress: "已拆除", status: "完成整改" });
    const later = returnOf("水利局（更正）.xlsx", TITLE, { ...OLD, status: "尚未启动" });
    expect(mergeInto(first, later).items[0]?.item.status).toBe("notStarted");
  });
});

describe("a form whose printed status the ledger has overtaken", () => {
  const sent = masterOf(
    { number: 1, problem: SAND, status: "正在整改" },
    { number: 2, problem: MINE, status: "正在整改" },
  );
  const now = masterOf(
    {
      number: 1,
      problem: SAND,
      status: "完成整改",
      completedOn: "2019年4月5日",
      progress: "市水利局：已拆除",
    },
    { number: 2, problem: MINE, status: "正在整改" },
  );
  const formAsSent = (...rows: readonly Row[]): ReturnedWorkbook => {
    const returned = returnOf("水利.xlsx", TITLE, ...rows);
    const keyed = returned.rows.map((row, at) => {
      const item = sent[at] ?? row.item;
      return { ...row, key: { ...rowKeyOf(item), sent: sentMark(item) } };
    });
    return { ...returned, rows: keyed };
  };
  const mergeNow = (returned: ReturnedWorkbook): MergeResult =>
    mergeReturns(now, [returned], { kind: rectificationKind, directory: builtInDirectory() });
  const untouched: Row = { number: 1, problem: SAND, status: "正在整改" };
  const filled: Row = { number: 2, problem: MINE, status: "完成整改", progress: "已排查" };

  test("does not open again what was completed since, where nobody touched it", () => {
    const { items, unreported } = mergeNow(formAsSent(untouched, filled));
    expect(items.map(({ item }) => [item.status, item.text.completedOn, item.text.progress])).toEqual([
      ["completed", "2019年4月5日", "市水利局：已拆除"],
      ["completed", "", "市水利局：已排查"],
    ]);
    expect(unreported.map(({ items: left }) => left.map(({ number }) => number))).toEqual([["1"]]);
  });

  test("nor where words were written beside it; a status that was changed counts", () => {
    const worded = mergeNow(formAsSent({ ...untouched, progress: "巩固中" }, filled));
    expect(worded.items[0]?.item).toMatchObject({
      status: "completed",
      text: { progress: "市水利局：巩固中" },
    });
    const changed = mergeNow(formAsSent({ ...untouched, status: "尚未启动" }, filled));
    expect(changed.items[0]?.item.status).toBe("notStarted");
  });

  test("is the unit's word where another disagrees: a person sees both, and what was decided still fits", () => {
    const other = returnOf("公安.xlsx", ["整改台账（2019年4月上旬）", "填报单位：市公安局"], {
      problem: SAND,
      status: "尚未启动",
    });
    const options = { kind: rectificationKind, directory: builtInDirectory() };
    const words = (all: readonly Item[]): unknown =>
      mergeReturns(all, [formAsSent(untouched, filled), other], options).conflicts.map(({ entries }) =>
        entries.map(({ status }) => status),
      );
    expect(words(now)).toEqual([["inProgress", "notStarted"]]);
    expect(words(now)).toEqual(words(sent));
  });

  test("is the unit's word where the ledger still says the same", () => {
    const { items } = mergeReturns(sent, [formAsSent(untouched, filled)], {
      kind: rectificationKind,
      directory: builtInDirectory(),
    });
    expect(items[0]?.progress.map(({ status }) => status)).toEqual(["inProgress"]);
  });
});
