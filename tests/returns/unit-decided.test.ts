import { masterOf, merge, returnOf } from "./returned-ledgers";

const HOUSING = { lead: "市住房和城乡建设局、市水利局", responsible: "" };
const filled = { ...HOUSING, progress: "覆盖防尘网", status: "完成整改" };

test("a unit that a person names by its short name is that unit", () => {
  const file = { file: "报表.xlsx", unit: "市住建局" };
  const { items, returns, notReturned } = merge(
    masterOf({ ...HOUSING, lead: "市住房和城乡建设局" }),
    [returnOf("报表.xlsx", ["整改台账（2019年4月上旬）"], filled)],
    { files: [file] },
  );
  expect(returns[0]?.unit).toBe("市住房和城乡建设局");
  expect(items[0]?.item.status).toBe("completed");
  expect(notReturned).toEqual([]);
});

test("one that nobody knows stays as a person wrote it", () => {
  const returned = returnOf("报表.xlsx", ["整改台账（2019年4月上旬）"], filled);
  const { returns } = merge(masterOf(HOUSING), [returned], {
    files: [{ file: "报表.xlsx", unit: "桃花岛水务中心" }],
  });
  expect(returns[0]?.unit).toBe("桃花岛水务中心");
});

test("a rule for the word of a unit named by its short name holds", () => {
  const titled = (unit: string): string[] => ["整改台账（2019年4月上旬）", `填报单位：${unit}`];
  const { conflicts } = merge(
    masterOf(HOUSING),
    [
      returnOf("住建.xlsx", titled("市住建局"), filled),
      returnOf("水利.xlsx", titled("市水利局"), { ...filled, status: "正在整改" }),
    ],
    { rules: [{ kind: "status", take: { from: "unit", unit: "市住建局" } }] },
  );
  expect(conflicts.map(({ settledBy }) => settledBy?.take)).toEqual([
    { from: "unit", unit: "市住房和城乡建设局" },
  ]);
});
