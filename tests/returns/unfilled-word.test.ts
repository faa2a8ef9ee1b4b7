import { changedBaseline, rectificationKind } from "../../src/ledger";
import { columnsNotUnderstood, mergeReturns, type MergeResult } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { masterOf, returnOf, type Row } from "./returned-ledgers";

const TITLE = ["整改台账（2019年4月上旬）", "填报单位：市水利局"];
const UNFILLED: Row = { progress: "未填", status: "未填", completedOn: "未填" };

function merge(before: Row, ...rows: readonly Row[]): MergeResult {
  return mergeReturns(masterOf(before), [returnOf("水利.xlsx", TITLE, ...rows)], {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
}

test("未填 says nothing in any column, and a return of nothing else is blank", () => {
  const before: Row = { progress: "上旬进展", status: "正在整改", completedOn: "2019-04-01" };
  for (const row of [UNFILLED, { status: "未填" }]) {
    const { items, returns, conflicts } = merge(before, row);
    expect([returns[0]?.isBlank, conflicts, items[0]?.cells]).toEqual([true, [], {}]);
    expect(items[0]?.item.text).toMatchObject(before);
  }
});

test("未填 as a status is no progress, and nothing that was not understood", () => {
  const { items, returns } = merge({}, { progress: "", status: "未填", completedOn: "2019-04-02" });
  expect(items[0]?.item.text.progress).toBe("");
  expect(returns[0]?.matched.flatMap(({ returned }) => columnsNotUnderstood(returned))).toEqual([]);
});

test("未填 changes nothing that the plan settled", () => {
  const [master, returned] = masterOf({}, { deadline: "未填", lead: "未填" });
  expect(master && returned && changedBaseline(returned, master, rectificationKind)).toEqual([]);
});

test("未填 as 填报单位 names nobody", () => {
  const { unit } = returnOf("表.xlsx", ["整改台账（2019年4月上旬）", "填报单位：未填"], {
    progress: "已清淤",
  });
  expect(unit).toBeNull();
});
