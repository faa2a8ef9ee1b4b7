import { decisionTemplate, NO_DECISIONS, type MergeResult, type ReturnedWorkbook } from "../../src/returns";
import { confirmed, masterOf, merge, returnOf, type Row } from "./returned-ledgers";

const titled = (unit: string): string[] => ["整改台账（2019年4月上旬）", `填报单位：${unit}`];
const water = (row: Row): ReturnedWorkbook =>
  returnOf("水利.xlsx", titled("市水利局"), { progress: "已拆除", ...row });
const DONE: Row = { status: "完成整改", completedOn: "2019-03-20" };

const dayOf = ({ items: [one] }: MergeResult): unknown => one?.item.text.completedOn;
const told = ({ conflicts }: MergeResult): unknown[] =>
  conflicts.map(({ kind, column, entries }) => [kind, column, entries.map(({ unit }) => unit)]);

describe("the day on which the ledger has an item completed", () => {
  test.each(["完成整改", "核查通过", ""])(
    "is not replaced by another that a unit reports with %p",
    (status) => {
      const result = merge(masterOf(DONE), [water({ status, completedOn: "2019-04-08" })]);
      expect(dayOf(result)).toBe("2019-03-20");
      expect(result.items[0]?.cells.completedOn).toBeUndefined();
      expect(result.items[0]?.item.text.progress).toBe("市水利局：已拆除");
      expect(told(result)).toEqual([["date", "completedOn", ["市水利局"]]]);
    },
  );

  test.each([
    ["the same day in other words is reported", DONE, { ...DONE, completedOn: "2019年3月20日" }],
    ["the ledger has none", { status: "完成整改" }, { ...DONE, completedOn: "2019-04-08" }],
    ["what it has is no day", { status: "完成整改", completedOn: "三月" }, DONE],
    ["the item is completed only now", { status: "正在整改", completedOn: "2019-03-20" }, DONE],
  ] as const)("is nothing to decide where %s", (_, before, row) => {
    const result = merge(masterOf(before), [water(row)]);
    expect(dayOf(result)).toBe(row.completedOn);
    expect(result.conflicts).toEqual([]);
  });

  test("stays where units name several, until a person says which", () => {
    const files = [
      water({ ...DONE, completedOn: "2019-04-08" }),
      returnOf("公安.xlsx", titled("市公安局"), { ...DONE, completedOn: "2019-04-02" }),
    ];
    const open = merge(masterOf(DONE), files);
    expect(dayOf(open)).toBe("2019-03-20");
    expect(told(open)).toEqual([["date", "completedOn", ["市水利局", "市公安局"]]]);
  });

  test("is the unit's where a person says so, of this one or of all alike; decided as it stands it changes nothing", () => {
    const master = masterOf(DONE);
    const files = [water({ ...DONE, completedOn: "2019-04-08" })];
    const open = merge(master, files);
    const template = decisionTemplate(open, NO_DECISIONS);
    expect(template.conflicts).toMatchObject([{ column: "completedOn", take: { from: "master" } }]);
    expect(dayOf(merge(master, files, confirmed(template)))).toBe("2019-03-20");
    const take = { from: "unit", unit: "市水利局" } as const;
    const conflicts = template.conflicts.map((one) => ({ ...one, take }));
    expect(dayOf(merge(master, files, { conflicts }))).toBe("2019-04-08");
    const rules = [{ kind: "date", take: { from: "lead" } }] as const;
    expect(dayOf(merge(master, files, { rules }))).toBe("2019-04-08");
  });

  test("of an item that is opened again is as it was", () => {
    const result = merge(masterOf(DONE), [water({ status: "正在整改" })]);
    expect(dayOf(result)).toBe("2019-03-20");
    expect(told(result)).toEqual([]);
  });
});
