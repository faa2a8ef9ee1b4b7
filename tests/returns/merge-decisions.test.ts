import type { Item } from "../../src/ledger";
import {
  decisionTemplate,
  NO_DECISIONS,
  referTo,
  type MergeDecisions,
  type MergeResult,
} from "../../src/returns";
import { confirmed, masterOf, merge, returnOf } from "./returned-ledgers";

const SAND = "河道非法采砂行为未得到有效遏制";
const MINE = "尾矿库环境风险隐患排查不彻底";
/** Only partly like MINE: the number alone would say so. */
const OTHER_MINE = "尾矿库环境整治工作台账缺失";
const titled = (unit: string): string[] => [
  "整改台账（2019年4月上旬）",
  `填报单位：${unit}  填报日期：2019年4月10日`,
];

describe("a doubtful row", () => {
  const master = masterOf({ number: 1, problem: SAND }, { number: 2, problem: MINE });
  const [sand, mine] = master as [Item, Item];
  const returned = returnOf("水利.xlsx", titled("市水利局"), {
    number: 2,
    problem: OTHER_MINE,
    progress: "已排查",
  });
  const row = { file: "水利.xlsx", sheet: "台账", row: 4, number: "2", problem: OTHER_MINE };

  test("is told with its reasons and the items it may be", () => {
    const [doubt] = merge(master, [returned]).doubtful;
    expect(doubt).toMatchObject({
      file: "水利.xlsx",
      unit: "市水利局",
      reasons: ["text-differs"],
    });
    expect(doubt?.matches.map(({ master: item, by }) => [item, by])).toEqual([[mine, "number"]]);
    expect(doubt?.matches[0]?.alike).toBeGreaterThan(0.3);
    expect(doubt?.candidates.map(({ known }) => known.number)).toEqual(["2"]);
    expect(doubt?.isDecided).toBe(false);
  });

  test("goes to the item that a person named, or to none", () => {
    const given = merge(master, [returned], { rows: [{ ...row, items: [referTo(sand)] }] });
    expect(given.items.map(({ progress }) => progress.map(({ text }) => text))).toEqual([["已排查"], []]);
    expect(given.returns[0]?.matched.map(({ by }) => by)).toEqual(["decision"]);
    expect(given.doubtful.map(({ isDecided }) => isDecided)).toEqual([true]);
    const none = merge(master, [returned], { rows: [{ ...row, items: [] }] });
    expect(none.returns[0]?.unmatched.map(({ number }) => number)).toEqual(["2"]);
    expect(none.unusedDecisions).toEqual([]);
  });

  test("of two items side by side in one row each goes where a person said, and a decision on one is none on the other", () => {
    const [first] = returned.rows;
    if (!first) throw new Error("the return has no row");
    const beside = {
      ...first.item,
      number: "3",
      text: { ...first.item.text, number: "3", progress: "已整治" },
    };
    const both = { ...returned, rows: [first, { ...first, item: beside }] };
    const [one, other] = [row, { ...row, number: "3" }];
    const given = merge(master, [both], {
      rows: [
        { ...one, items: [referTo(sand)] },
        { ...other, items: [referTo(mine)] },
      ],
    });
    expect(given.items.map(({ progress }) => progress.map(({ text }) => text))).toEqual([
      ["已排查"],
      ["已整治"],
    ]);
    expect(given.unusedDecisions).toEqual([]);
    const half = merge(master, [both], { rows: [{ ...other, items: [] }] });
    expect(half.returns[0]?.matched.map(({ returned: { number } }) => number)).toEqual(["2"]);
    expect(half.returns[0]?.unmatched.map(({ number }) => number)).toEqual(["3"]);
    expect(half.unusedDecisions).toEqual([]);
  });

  test("that names several items is one question about all of them, and its template changes nothing", () => {
    const both = returnOf("水利.xlsx", titled("市水利局"), {
      number: "1、2",
      problem: `${SAND}\n${OTHER_MINE}`,
      progress: "都已排查",
    });
    const open = merge(master, [both]);
    expect(open.doubtful).toHaveLength(1);
    expect(open.doubtful[0]?.matches.map(({ master: { number }, reasons }) => [number, reasons])).toEqual([
      ["1", []],
      ["2", ["text-differs"]],
    ]);
    const decisions = decisionTemplate(open, NO_DECISIONS);
    expect(decisions.rows.map(({ items }) => items)).toEqual([[referTo(sand), referTo(mine)]]);
    expect(merge(master, [both], decisions).doubtful.map(({ isDecided }) => isDecided)).toEqual([false]);
    const after = merge(master, [both], confirmed(decisions));
    expect(after.items.map(({ item }) => item)).toEqual(open.items.map(({ item }) => item));
    expect(after.doubtful.map(({ isDecided }) => isDecided)).toEqual([true]);
    expect(after.conflicts).toEqual(open.conflicts);
    expect(after.returns[0]?.baselineChanges).toEqual([]);
    expect(after.unusedDecisions).toEqual([]);
  });

  test("a decision on a text that has changed, on a row or an item that is gone, is told and not applied", () => {
    const rows = [
      { ...row, problem: MINE, items: [] },
      { ...row, row: 9, items: [] },
    ];
    const { unusedDecisions, returns } = merge(master, [returned], { rows });
    expect(unusedDecisions.map(({ why }) => why)).toEqual(["text-changed", "row-gone"]);
    expect(returns[0]?.matched.map(({ by }) => by)).toEqual(["number"]);
    const gone = merge(master, [returned], {
      rows: [{ ...row, items: [{ ...referTo(sand), number: "9" }] }],
    });
    expect(gone.unusedDecisions.map(({ why }) => why)).toEqual(["item-gone"]);
  });
});

describe("a conflict", () => {
  const master = masterOf({ status: "正在整改" });
  const [item] = master as [Item];
  const returned = [
    returnOf("公安.xlsx", titled("市公安局"), {
      progress: "立案",
      status: "完成整改",
      completedOn: "2019-04-08",
    }),
    returnOf("水利.xlsx", titled("市水利局"), {
      progress: "排查",
      status: "达到序时进度",
      deadline: "2020年6月底前",
    }),
  ];
  const between = [
    { unit: "市水利局", text: "达到序时进度" },
    { unit: "市公安局", text: "完成整改" },
  ];
  const decided = (take: MergeDecisions["conflicts"][number]["take"]): MergeResult =>
    merge(master, returned, { conflicts: [{ item: referTo(item), column: "status", between, take }] });

  test("is told with its kind, and the lead unit's word or the plan's stands", () => {
    const { conflicts, items } = merge(master, returned);
    expect(conflicts.map(({ kind, column, settledBy }) => [kind, column, settledBy])).toEqual([
      ["status", "status", null],
      ["baseline", "deadline", null],
    ]);
    expect(items[0]?.item.status).toBe("onSchedule");
    expect(items[0]?.item.text.deadline).toBe("2019年6月底前");
    expect(items[0]?.cells.status?.sources.map(({ file, row }) => [file, row])).toEqual([["水利.xlsx", 4]]);
    expect(items[0]?.cells).not.toHaveProperty("deadline");
  });

  test("is settled by the unit chosen, and its day of completion goes with its status", () => {
    const { items, conflicts } = decided({ from: "unit", unit: "市公安局" });
    expect(items[0]?.item.status).toBe("completed");
    expect(items[0]?.item.dates.completedOn).toMatchObject({ kind: "date", date: "2019-04-08" });
    expect(items[0]?.cells.status?.settledBy?.by).toBe("decision");
    expect(conflicts[0]?.settledBy).toEqual({ by: "decision", take: { from: "unit", unit: "市公安局" } });
  });

  test("of two words of one unit the one that was chosen stands", () => {
    const twice = [
      returnOf(
        "公安.xlsx",
        titled("市公安局"),
        { progress: "一队", status: "正在整改" },
        { progress: "二队", status: "完成整改" },
      ),
      returnOf("水利.xlsx", titled("市水利局"), { progress: "排查" }),
    ];
    const { conflicts } = merge(master, twice);
    const words = conflicts.find(({ column }) => column === "status")?.entries ?? [];
    const by = (word: string): MergeResult =>
      merge(master, twice, {
        conflicts: [
          {
            item: referTo(item),
            column: "status",
            between: words.map(({ unit, returned: { text } }) => ({ unit, text: text.status ?? "" })),
            take: { from: "unit", unit: "市公安局", word },
          },
        ],
      });
    expect(by("完成整改").items[0]?.item.status).toBe("completed");
    expect(by("正在整改").items[0]?.item.status).toBe("inProgress");
  });

  test("the master's status kept, a lead unit that gives none still has its word in the rest", () => {
    const others = [
      returnOf("水利.xlsx", titled("市水利局"), { progress: "排查", completedOn: "2019-04-01" }),
      returnOf("公安.xlsx", titled("市公安局"), { status: "完成整改" }),
      returnOf("民权.xlsx", titled("民权县人民政府"), { status: "正在推进" }),
    ];
    const open = merge(master, others);
    const after = merge(master, others, decisionTemplate(open, NO_DECISIONS));
    expect(open.items[0]?.item.dates.completedOn).toMatchObject({ date: "2019-04-01" });
    expect(after.items.map(({ item: one }) => one)).toEqual(open.items.map(({ item: one }) => one));
  });

  test("is settled by keeping the master's word, or by a text that a person writes", () => {
    expect(decided({ from: "master" }).items[0]?.item.status).toBe("inProgress");
    const { items } = decided({ from: "text", text: "滞后" });
    expect(items[0]?.item.status).toBe("behind");
    expect(items[0]?.cells.status?.sources).toEqual([]);
  });

  test("is settled for all alike by a rule, which a decision on one of them overrides", () => {
    const rules = [{ kind: "status", take: { from: "unit", unit: "市公安局" } }] as const;
    expect(merge(master, returned, { rules }).items[0]?.item.status).toBe("completed");
    const both = merge(master, returned, {
      rules,
      conflicts: [{ item: referTo(item), column: "status", between, take: { from: "master" } }],
    });
    expect(both.items[0]?.item.status).toBe("inProgress");
  });

  test("a change of the plan is taken over only where a person says so", () => {
    const rules = [{ kind: "baseline", take: { from: "unit", unit: "市水利局" } }] as const;
    const [merged] = merge(master, returned, { rules }).items;
    expect(merged?.item.text.deadline).toBe("2020年6月底前");
    expect(merged?.item.deadline.stages.map(({ due }) => due)).toEqual(["2020-06-30"]);
    expect(merged?.cells.deadline?.settledBy?.by).toBe("rule");
  });

  test("a decision between other words than these, or on no conflict, is told and not applied", () => {
    const conflicts = [
      { item: referTo(item), column: "status", between: between.slice(1), take: { from: "master" } },
      { item: referTo(item), column: "percent", between: [], take: { from: "master" } },
    ] as const;
    const { unusedDecisions, items } = merge(master, returned, { conflicts });
    expect(unusedDecisions.map(({ why }) => why)).toEqual(["text-changed", "no-conflict"]);
    expect(items[0]?.item.status).toBe("onSchedule");
  });

  test("a template of all that is open, given back unchanged, changes nothing and settles nothing", () => {
    const before = merge(master, returned);
    const template = decisionTemplate(before, NO_DECISIONS);
    const after = merge(master, returned, template);
    expect(after.items.map(({ item }) => item)).toEqual(before.items.map(({ item }) => item));
    expect(after.conflicts.every(({ settledBy }) => settledBy === null)).toBe(true);
    expect(after.unusedDecisions).toEqual([]);
    expect(decisionTemplate(after, template)).toEqual(template);
  });

  test("a template that is confirmed changes nothing and settles everything", () => {
    const before = merge(master, returned);
    const after = merge(master, returned, confirmed(decisionTemplate(before, NO_DECISIONS)));
    expect(after.items.map(({ item }) => item)).toEqual(before.items.map(({ item }) => item));
    expect(after.conflicts.every(({ settledBy }) => settledBy !== null)).toBe(true);
    expect(after.unusedDecisions).toEqual([]);
  });
});

describe("a whole file", () => {
  const master = masterOf({ status: "正在整改" });
  const other = returnOf("水利.xlsx", ["整改台账（2019年3月下旬）", "填报单位：水利"], {
    status: "完成整改",
  });
  const current = returnOf("公安.xlsx", titled("市公安局"), { status: "正在整改" });

  test("is another unit's, or for this 旬, where a person says so", () => {
    const files = [
      { file: "水利.xlsx", unit: "市水利局", dekad: { year: 2019, month: 4, part: 1 } },
    ] as const;
    const result = merge(master, [other, current], { files });
    expect(result.items[0]?.item.status).toBe("completed");
    expect(result.returns.find(({ file }) => file === "水利.xlsx")).toMatchObject({
      unit: "市水利局",
      otherDekad: null,
    });
  });

  test("is left aside where a person says so", () => {
    const files = [{ file: "公安.xlsx", leaveOut: true }] as const;
    const result = merge(master, [current], { files });
    expect(result.items[0]?.progress).toEqual([]);
    expect(result.notReturned).toContain("市公安局");
  });

  test("what was said of it for every 旬 and for this one counts together, this one's over the other", () => {
    const files = [
      { file: "公安.xlsx", leaveOut: false, inDekad: { year: 2019, month: 4, part: 1 } },
      { file: "公安.xlsx", unit: "市财政局", leaveOut: true },
    ] as const;
    const { returns, unusedDecisions } = merge(master, [current], { files });
    expect(returns[0]).toMatchObject({ unit: "市财政局", leftOut: false });
    expect(unusedDecisions).toEqual([]);
  });

  test("what was said of it in one 旬 is not said of a file of the same name in the next", () => {
    const files = [
      { file: "公安.xlsx", leaveOut: true, inDekad: { year: 2019, month: 4, part: 1 } },
      { file: "公安.xlsx", unit: "市财政局", inDekad: { year: 2019, month: 3, part: 3 } },
    ] as const;
    expect(merge(master, [current], { files }).returns[0]).toMatchObject({ leftOut: true, unit: "市公安局" });
    const next = returnOf("公安.xlsx", ["整改台账（2019年4月中旬）", "填报单位：市公安局"], {
      status: "完成整改",
    });
    const result = merge(master, [next], { files });
    expect(result.returns[0]).toMatchObject({ leftOut: false, unit: "市公安局" });
    expect(result.unusedDecisions).toEqual([]);
  });
});

test("what a file gave, and the whole result, can be handed over by a worker", () => {
  const master = masterOf({ status: "正在整改" });
  const returned = returnOf("公安.xlsx", titled("市公安局"), { progress: "立案", status: "完成整改" });
  expect(structuredClone(returned)).toEqual(returned);
  const result = merge(master, [structuredClone(returned)]);
  expect(structuredClone(result)).toEqual(merge(master, [returned]));
});

test("files of which nobody knows the unit stand open in the template, which changes nothing as it is", () => {
  const master = masterOf({ number: 1, problem: SAND });
  const returned = [
    returnOf("情况.xlsx", ["整改台账（2019年4月上旬）"], { problem: SAND, progress: "已排查" }),
    returnOf("水利.xlsx", titled("市水利局"), { problem: SAND, progress: "已拆除" }),
  ];
  const open = merge(master, returned);
  const decisions = decisionTemplate(open, NO_DECISIONS);
  expect(decisions.files).toEqual([{ file: "情况.xlsx" }]);
  const after = merge(master, returned, decisions);
  expect(after.items.map(({ item }) => item)).toEqual(open.items.map(({ item }) => item));
  expect(after.unusedDecisions).toEqual([]);
  expect(decisionTemplate(after, decisions).files).toEqual(decisions.files);
  const said = { ...decisions, files: [{ file: "情况.xlsx", unit: "市公安局" }] };
  expect(merge(master, returned, said).items[0]?.item.text.progress).toBe(
    "市水利局：已拆除\n市公安局：已排查",
  );
});
