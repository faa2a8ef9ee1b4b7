import {
  decisionTemplate,
  entriesAgainst,
  NO_DECISIONS,
  type MergeDecisions,
  type MergeResult,
  type ReturnedWorkbook,
  reopenedItems,
} from "../../src/returns";
import { ledgerIn, sheetOf } from "../ledger/messy-grids";
import { confirmed, masterOf, merge, returnOf, type Row } from "./returned-ledgers";

const titled = (unit: string): string[] => ["整改台账（2019年4月上旬）", `填报单位：${unit}`];

function conflictsOf({ conflicts }: MergeResult): unknown[] {
  return conflicts.map(({ kind, column, entries }) => [kind, column, entries.map(({ unit }) => unit)]);
}

describe("an item led by a group", () => {
  const GROUP = "各县(市、区)人民政府";
  const master = masterOf({ lead: GROUP, responsible: "市水利局", status: "正在整改" });
  const members = master[0]?.units.leadUnits[0]?.members ?? [];
  const done: Row = { lead: GROUP, responsible: "市水利局", progress: "已拆除", status: "完成整改" };
  const from = (unit: string, row: Row = {}): ReturnedWorkbook =>
    returnOf(`${unit}.xlsx`, titled(unit), { ...done, completedOn: "2019-04-05", ...row });

  test("is not complete because one of its members says so", () => {
    const result = merge(master, [from("虞城县人民政府"), from("睢县人民政府")]);
    expect(result.items[0]?.item).toMatchObject({
      status: "inProgress",
      dates: { completedOn: { kind: "blank" } },
    });
    expect(result.items[0]?.item.text.progress).toContain("虞城县人民政府：已拆除");
    expect(conflictsOf(result)).toEqual([["status", "status", ["虞城县人民政府", "睢县人民政府"]]]);
  });

  test("is not complete where all members spoke and some say that they are not done", () => {
    const behind = members.slice(1).map((unit) => from(unit, { status: "滞后", completedOn: "" }));
    const result = merge(master, [from(members[0] ?? ""), ...behind]);
    expect(result.items[0]?.item.status).toBe("inProgress");
    expect(conflictsOf(result)).toEqual([["status", "status", members]]);
  });

  test("a member that gives no status has not said that it is done", () => {
    const last = from(members.at(-1) ?? "", { status: "", completedOn: "" });
    const result = merge(master, [...members.slice(0, -1).map((unit) => from(unit)), last]);
    expect(result.items[0]?.item.status).toBe("inProgress");
  });

  test("is complete when all have said so, the 党委 and the 政府 of a county being one", () => {
    const together = masterOf({ ...done, lead: "各县(市、区)党委和人民政府", status: "正在整改" });
    const lead = "各县(市、区)党委和人民政府";
    for (const [all, row] of [
      [master, {}],
      [together, { lead }],
    ] as const) {
      const result = merge(
        all,
        members.map((unit) => from(unit, row)),
      );
      expect([result.items[0]?.item.status, result.conflicts]).toEqual(["completed", []]);
    }
  });

  test("takes a status that is not a completing one, or is the master's, as it comes", () => {
    const behind = merge(master, [from("虞城县人民政府", { status: "滞后" })]);
    expect([behind.items[0]?.item.status, behind.conflicts]).toEqual(["behind", []]);
    const before = masterOf({ lead: GROUP, responsible: "市水利局", status: "完成整改" });
    expect(merge(before, [from("虞城县人民政府")]).conflicts).toEqual([]);
  });

  test("raises one conflict alone where another unit disagrees", () => {
    const result = merge(master, [
      from("虞城县人民政府"),
      from("市水利局", { status: "正在整改", completedOn: "" }),
    ]);
    expect(result.items[0]?.item.status).toBe("inProgress");
    expect(conflictsOf(result)).toEqual([["status", "status", ["虞城县人民政府", "市水利局"]]]);
  });

  test("is complete where a person says so", () => {
    const files = [from("虞城县人民政府")];
    const between = [{ unit: "虞城县人民政府", text: "完成整改" }];
    const item = { batch: "附件1", number: "1", problem: master[0]?.text.problem ?? "" };
    const take = { from: "unit", unit: "虞城县人民政府" } as const;
    for (const decisions of [
      { conflicts: [{ item, column: "status", between, take }] },
      { rules: [{ kind: "status", take: { from: "lead" } }] },
    ] satisfies Partial<MergeDecisions>[]) {
      const result = merge(master, files, decisions);
      expect(result.items[0]?.item).toMatchObject({
        status: "completed",
        dates: { completedOn: { date: "2019-04-05" } },
      });
      expect(result.unusedDecisions).toEqual([]);
    }
  });

  test("units named one by one are no group, beside one or alone", () => {
    const lead = "虞城县人民政府,睢县人民政府,各县(市、区)人民政府";
    const result = merge(masterOf({ ...done, lead, status: "正在整改" }), [from("虞城县人民政府", { lead })]);
    expect([result.items[0]?.item.status, result.conflicts]).toEqual(["completed", []]);
  });
});

describe("what the office settled", () => {
  const water = (row: Row): ReturnedWorkbook => returnOf("水利.xlsx", titled("市水利局"), row);

  test.each(["核查通过", "完成销号"])("%s is not taken back by 完成整改", (status) => {
    const master = masterOf({ status });
    const result = merge(master, [water({ progress: "持续巩固", status: "已完成" })]);
    expect(result.items[0]?.item.status).toBe(master[0]?.status);
    expect(result.items[0]?.item.text.progress).toBe("市水利局：持续巩固");
    expect(result.items[0]?.cells.status).toBeUndefined();
    expect(result.conflicts).toEqual([]);
  });

  test("完成销号 is not taken back by 核查通过, and 核查通过 goes on to 完成销号", () => {
    const back = merge(masterOf({ status: "完成销号" }), [water({ status: "核查通过" })]);
    expect([back.items[0]?.item.status, back.conflicts]).toEqual(["closed", []]);
    const on = merge(masterOf({ status: "核查通过" }), [water({ status: "完成销号" })]);
    expect([on.items[0]?.item.status, on.conflicts]).toEqual(["closed", []]);
  });

  test.each([
    ["正在整改", "inProgress"],
    ["问题反弹", "relapsed"],
    ["长期坚持", "longTerm"],
  ])("%s against it counts, and is seen", (status, expected) => {
    const result = merge(masterOf({ status: "完成销号" }), [water({ progress: "又发现2处", status })]);
    expect(result.items[0]?.item.status).toBe(expected);
    expect(conflictsOf(result)).toEqual([["status", "status", ["市水利局"]]]);
  });

  test("that lead units count where units disagree takes nothing back; that this one counts does", () => {
    const master = masterOf({ status: "完成销号" });
    const files = [
      water({ status: "完成整改" }),
      returnOf("公安.xlsx", titled("市公安局"), { status: "正在整改" }),
    ];
    const statusWhere = (take: MergeDecisions["rules"][number]["take"]): unknown =>
      merge(master, files, { rules: [{ kind: "status", take }] }).items[0]?.item.status;
    expect(statusWhere({ from: "lead" })).toBe("closed");
    expect(statusWhere({ from: "unit", unit: "市水利局" })).toBe("completed");
  });

  test("decided as it stands open it changes nothing", () => {
    const master = masterOf({ status: "完成销号" });
    const files = [
      water({ status: "完成整改", completedOn: "2019-04-05" }),
      returnOf("公安.xlsx", titled("市公安局"), { status: "正在整改" }),
    ];
    const open = merge(master, files);
    const decided = merge(master, files, confirmed(decisionTemplate(open, NO_DECISIONS)));
    expect(open.items[0]?.item).toMatchObject({
      status: "closed",
      dates: { completedOn: { date: "2019-04-05" } },
    });
    expect(decided.items.map(({ item }) => item)).toEqual(open.items.map(({ item }) => item));
    expect(decided.conflicts.map(({ settledBy }) => settledBy?.by)).toEqual(["decision"]);
  });

  test("a person may keep it", () => {
    const take = { from: "master" } as const;
    const result = merge(masterOf({ status: "完成销号" }), [water({ status: "问题反弹" })], {
      rules: [{ kind: "status", take }],
    });
    expect(result.items[0]?.item.status).toBe("closed");
  });
});

describe("an item that is complete in the ledger and reported as 正在整改", () => {
  const master = masterOf({ status: "完成整改", completedOn: "2019-03-20" });
  const from = (unit: string): ReturnedWorkbook =>
    returnOf(`${unit}.xlsx`, titled(unit), { progress: "又发现2处", status: "正在整改" });
  const asTaken = { from: "unit", unit: "市水利局" } as const;
  const ledgers = { from: "master" } as const;

  test.each([
    ["its lead unit", ["市水利局"], "inProgress", asTaken],
    ["a unit that does not lead", ["市公安局"], "completed", ledgers],
    ["both", ["市公安局", "市水利局"], "inProgress", asTaken],
  ] as const)("by %s stands among the decisions as it was taken", (_, units, status, taken) => {
    const files = units.map(from);
    const open = merge(master, files);
    expect([open.items[0]?.item.status, conflictsOf(open)]).toEqual([status, []]);
    const { conflicts } = decisionTemplate(open, NO_DECISIONS);
    expect(conflicts).toMatchObject([{ column: "status", take: taken, asTaken: taken }]);
    expect(conflicts[0]?.between.map(({ unit }) => unit).toSorted()).toEqual([...units].toSorted());
    const untouched = merge(master, files, { conflicts });
    expect(untouched).toEqual(open);
    expect(reopenedItems(untouched)).toHaveLength(1);
  });

  test("is decided: confirmed, turned to the ledger's, or taken from whoever says so", () => {
    const decided = (unit: string, take?: MergeDecisions["conflicts"][number]["take"]): unknown[] => {
      const files = [from(unit)];
      const { conflicts } = confirmed(decisionTemplate(merge(master, files), NO_DECISIONS));
      const result = merge(master, files, {
        conflicts: conflicts.map((one) => ({ ...one, ...(take ? { take } : {}) })),
      });
      expect([result.unusedDecisions, reopenedItems(result)]).toEqual([[], []]);
      expect(decisionTemplate(result, { ...NO_DECISIONS, conflicts }).conflicts).toEqual(conflicts);
      const [one] = result.items;
      return [one?.item.status, one?.cells.status?.settledBy?.by, one?.item.text.completedOn];
    };
    expect(decided("市水利局")).toEqual(["inProgress", "decision", "2019-03-20"]);
    expect(decided("市水利局", ledgers)).toEqual(["completed", "decision", "2019-03-20"]);
    expect(decided("市公安局")).toEqual(["completed", "decision", "2019-03-20"]);
    expect(decided("市公安局", { from: "unit", unit: "市公安局" })).toEqual([
      "inProgress",
      "decision",
      "2019-03-20",
    ]);
  });

  test("a rule for all that units disagree on holds for it as well, and it is still seen", () => {
    const by = (take: MergeDecisions["rules"][number]["take"]): unknown[] => {
      const result = merge(master, [from("市水利局")], { rules: [{ kind: "status", take }] });
      return [result.items[0]?.item.status, reopenedItems(result).length];
    };
    expect(by(ledgers)).toEqual(["completed", 1]);
    expect(by({ from: "lead" })).toEqual(["inProgress", 1]);
  });
});

describe("an item led by two units that return one after the other", () => {
  const led = { lead: "市水利局,市公安局", responsible: "" };
  const done = { ...led, progress: "已办结", status: "完成整改", completedOn: "2019-04-05" };
  const second = returnOf("公安.xlsx", titled("市公安局"), done);

  test("is not complete because the second says so while the first, which reported before, is silent", () => {
    const master = masterOf({ ...led, progress: "市水利局：正在清淤", status: "正在整改" });
    const result = merge(master, [second]);
    expect(result.items[0]?.item).toMatchObject({
      status: "inProgress",
      dates: { completedOn: { kind: "blank" } },
      text: { progress: "市公安局：已办结\n市水利局：正在清淤" },
    });
    expect(conflictsOf(result)).toEqual([["status", "status", ["市公安局"]]]);
  });

  test("is not further because the second says so late, and that is seen", () => {
    const master = masterOf({ ...led, progress: "市水利局：资金未到位", status: "滞后" });
    const late = returnOf("公安.xlsx", titled("市公安局"), {
      ...led,
      progress: "已立案",
      status: "正在整改",
    });
    const result = merge(master, [late]);
    expect(result.items[0]?.item.status).toBe("behind");
    expect(conflictsOf(result)).toEqual([["status", "status", ["市公安局"]]]);
  });

  test.each([
    ["the first never reported", { ...led, status: "正在整改" }, []],
    [
      "both say so now",
      { ...led, progress: "市水利局：正在清淤", status: "正在整改" },
      [returnOf("水利.xlsx", titled("市水利局"), done)],
    ],
  ])("is complete where %s", (_, row, others) => {
    const result = merge(masterOf(row), [second, ...others]);
    expect(result.items[0]?.item.status).toBe("completed");
    expect(result.conflicts).toEqual([]);
  });
});

describe("an item whose measures stand on rows of their own, each with its unit", () => {
  const HEADER = ["序号", "反馈问题", "整改措施", "牵头单位", "整改进展", "完成状态"];
  const PROBLEM = "河道非法采砂行为未得到有效遏制";
  const { items: master } = ledgerIn(
    sheetOf(
      [
        HEADER,
        [1, PROBLEM, "1.清淤", "市水利局", "", "正在整改"],
        [null, null, "2.执法", "市公安局", "", "正在整改"],
      ],
      ["A2:A3", "B2:B3"],
    ),
  );
  const own = (unit: string, lead: string, status = "完成整改"): ReturnedWorkbook =>
    returnOf(`${unit}.xlsx`, titled(unit), {
      batch: "",
      problem: PROBLEM,
      lead,
      responsible: "",
      deadline: "",
      progress: "已办结",
      status,
    });

  test("is not complete because the unit of one row says so", () => {
    const result = merge(master, [own("市水利局", "市水利局")]);
    expect(result.items.map(({ item }) => item.status)).toEqual(["inProgress"]);
    expect(conflictsOf(result)).toContainEqual(["status", "status", ["市水利局"]]);
  });

  test("keeps what its rows said under no name when one unit reports", () => {
    const { items } = ledgerIn(
      sheetOf(
        [
          HEADER,
          [1, PROBLEM, "1.清淤", "市水利局", "已清淤1公里", "正在整改"],
          [null, null, "2.执法", "市公安局", "已立案2起", "正在整改"],
        ],
        ["A2:A3", "B2:B3"],
      ),
    );
    const result = merge(items, [own("市水利局", "市水利局", "正在整改")]);
    expect(result.items[0]?.item.text.progress).toBe("已清淤1公里\n已立案2起\n市水利局：已办结");
  });

  test("is complete when the units of all rows have said so", () => {
    const result = merge(master, [own("市水利局", "市水利局"), own("市公安局", "市公安局")]);
    expect(result.items.map(({ item }) => item.status)).toEqual(["completed"]);
  });
});

test("what a unit that does not lead says against a completed item is seen, takes nothing back and is no disagreement of units", () => {
  const master = masterOf({ lead: "市水利局", responsible: "市公安局", status: "完成整改" });
  const row = { lead: "市水利局", responsible: "市公安局", progress: "还有3处没有拆除", status: "正在整改" };
  const result = merge(master, [returnOf("公安.xlsx", titled("市公安局"), row)]);
  expect(result.items[0]?.item.status).toBe("completed");
  expect(conflictsOf(result)).toEqual([]);
  expect(reopenedItems(result).map((one) => entriesAgainst(one).map(({ unit }) => unit))).toEqual([
    ["市公安局"],
  ]);
});
