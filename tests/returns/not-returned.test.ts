import { masterOf, merge, returnOf } from "./returned-ledgers";

const titled = (unit: string): string[] => ["整改台账（2019年4月上旬）", `填报单位：${unit}`];
const progress = { progress: "已排查整治" };

test("a unit that the directory does not know is missed as the ledger writes it, until it returns", () => {
  const master = masterOf({ responsible: "桃花岛水务中心管理局" });
  const first = merge(master, [returnOf("水利.xlsx", titled("市水利局"), progress)]);
  expect(first.notReturned).toEqual(["桃花岛水务中心管理局"]);
  const second = merge(master, [
    returnOf("水利.xlsx", titled("市水利局"), progress),
    returnOf("桃花岛.xlsx", titled("桃花岛水务中心管理局"), progress),
  ]);
  expect(second.notReturned).toEqual([]);
});

test.each(["市直有关局委", "各乡镇办", "详见附件"])("%s is no unit that could be missed", (responsible) => {
  const result = merge(masterOf({ responsible }), [returnOf("水利.xlsx", titled("市水利局"), progress)]);
  expect(result.notReturned).toEqual([]);
});

test("a name much like a known one is not missed beside a return of that one", () => {
  const master = masterOf({ lead: "市水力局", responsible: "" });
  expect(merge(master, [returnOf("水利.xlsx", titled("市水利局"), progress)]).notReturned).toEqual([]);
  expect(merge(master, []).notReturned).toEqual(["市水力局"]);
});

test("an office that the ledger names with who runs it is not missed beside a return of that one", () => {
  const run = { number: 1, lead: "市散烧办(市市场监管局)", responsible: "" };
  const returned = [returnOf("市场监管.xlsx", titled("市市场监管局"), { ...run, ...progress })];
  const unnamed = { number: 2, problem: "散煤复燃问题突出", lead: "市散烧办", responsible: "" };
  expect(merge(masterOf(run), returned).notReturned).toEqual([]);
  expect(merge(masterOf(run, unnamed), returned).notReturned).toHaveLength(1);
});
