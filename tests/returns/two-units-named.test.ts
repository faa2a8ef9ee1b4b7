import { rectificationKind } from "../../src/ledger";
import {
  mergeReturns,
  type FileDecision,
  type MergeResult,
  type ReturnedWorkbook,
  type ReturnOutcome,
} from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { masterOf, returnOf, type Row } from "./returned-ledgers";

const WATER: Row = { number: 1, lead: "市水利局", responsible: "市水利局" };
const HOUSING: Row = {
  number: 2,
  problem: "扬尘管控力度不够，工地围挡不严",
  lead: "市住建局",
  responsible: "市住建局",
};

function outcomeOf(
  file: string,
  label: string,
  rows: readonly Row[],
  said: FileDecision[] = [],
): ReturnOutcome {
  const title = ["整改台账（2019年4月上旬）", `填报单位：${label}`];
  const filled = rows.map((row) => ({ ...row, progress: "已完成3处整治" }));
  const [outcome] = mergeReturns(masterOf(WATER, HOUSING), [returnOf(file, title, ...filled)], {
    kind: rectificationKind,
    directory: builtInDirectory(),
    decisions: { rows: [], conflicts: [], rules: [], files: said },
  }).returns;
  if (!outcome) throw new Error("no outcome");
  return outcome;
}

describe("a file whose name and 填报单位 are two units'", () => {
  test("is the one's that stands within, and the other is told", () => {
    const { unit, otherUnit, matched } = outcomeOf("市水利局.xlsx", "市住建局", [HOUSING]);
    expect(unit).toBe("市住房和城乡建设局");
    expect(otherUnit).toEqual({ unit: "市水利局", named: "in-file-name" });
    expect(matched).toHaveLength(1);
  });

  test("is the one's in its name where all its items are that unit's: the label was left from another's form", () => {
    const { unit, otherUnit, matched, notOwn } = outcomeOf("市水利局.xlsx", "市住建局", [WATER]);
    expect(unit).toBe("市水利局");
    expect(otherUnit).toEqual({ unit: "市住房和城乡建设局", named: "within" });
    expect([matched.length, notOwn.length]).toEqual([1, 0]);
  });

  test("is the one's in its name where that unit filled in its items in the office's whole ledger", () => {
    const title = ["整改台账（2019年4月上旬）", "填报单位：市住建局"];
    const others = [2, 3, 4].map((number) => ({ ...HOUSING, number, problem: `第${number}处工地围挡不严` }));
    const own = { ...WATER, progress: "已清淤3公里" };
    const [outcome] = mergeReturns(
      masterOf(WATER, ...others),
      [returnOf("市水利局.xlsx", title, own, ...others)],
      {
        kind: rectificationKind,
        directory: builtInDirectory(),
      },
    ).returns;
    expect(outcome?.unit).toBe("市水利局");
    expect(outcome?.matched.map(({ master }) => master.number)).toEqual(["1"]);
  });

  test("is whose a person says", () => {
    const { unit, otherUnit } = outcomeOf(
      "市水利局.xlsx",
      "市住建局",
      [WATER],
      [{ file: "市水利局.xlsx", unit: "市住建局" }],
    );
    expect([unit, otherUnit]).toEqual(["市住房和城乡建设局", null]);
  });

  test.each([
    ["市水利局.xlsx", "市水利局"],
    ["商丘市水利局4.10.xlsx", "市水利局"],
    ["睢县水利局.xlsx", "睢县人民政府"],
    ["整改台账.xlsx", "市水利局"],
  ])("%s of %s names one", (file, label) => {
    expect(outcomeOf(file, label, [WATER]).otherUnit).toBeNull();
  });
});

describe("beside a file in which name and 填报单位 agree", () => {
  const titled = (label: string, day: number): string[] => [
    "整改台账（2019年4月上旬）",
    `填报单位：${label}  填报日期：2019年4月${day}日`,
  ];
  const merge = (...returned: readonly ReturnedWorkbook[]): MergeResult =>
    mergeReturns(masterOf(WATER, HOUSING), returned, {
      kind: rectificationKind,
      directory: builtInDirectory(),
    });

  test("one of another name, which may be a wrong form, takes no row's place", () => {
    const { items, returns } = merge(
      returnOf("市水利局.xlsx", titled("市水利局", 8), { ...WATER, progress: "自己写的" }),
      returnOf("市住建局.xlsx", titled("市水利局", 10), { ...WATER, progress: "别人写的" }),
    );
    expect(items[0]?.item.text.progress).toBe("市水利局：自己写的");
    expect(returns.map(({ file, supersededBy }) => [file, supersededBy])).toEqual([
      ["市住建局.xlsx", "市水利局.xlsx"],
      ["市水利局.xlsx", null],
    ]);
  });

  test("one whose label alone was left from another's form is the later return that it is", () => {
    const { items } = merge(
      returnOf("市水利局.xlsx", titled("市水利局", 8), { ...WATER, progress: "先写的" }),
      returnOf("市水利局更正.xlsx", titled("市住建局", 10), { ...WATER, progress: "更正的" }),
    );
    expect(items[0]?.item.text.progress).toBe("市水利局：更正的");
  });
});
