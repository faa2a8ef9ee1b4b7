import { rectificationKind } from "../../src/ledger";
import { mergeReturns, type FileDecision, type ReturnOutcome } from "../../src/returns";
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
    expect([unit, otherUnit]).toEqual(["市住建局", null]);
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
