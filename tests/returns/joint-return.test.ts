import { rectificationKind } from "../../src/ledger";
import { chasingAfter, mergeReturns, type MergeResult, type ReturnedWorkbook } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { masterOf, merge, returnOf, type Row } from "./returned-ledgers";

const COUNTY = "虞城县人民政府";
const WATER: Row = { number: 1, lead: "市水利局", responsible: "市水利局" };
const OF_COUNTY: Row = {
  number: 2,
  problem: "扬尘管控力度不够，工地围挡不严",
  lead: COUNTY,
  responsible: COUNTY,
};
const OF_BOTH: Row = {
  number: 3,
  problem: "尾矿库环境风险隐患排查不彻底",
  lead: "市水利局",
  responsible: COUNTY,
};
const OF_OTHERS: Row = {
  number: 4,
  problem: "餐饮油烟净化设施安装率偏低",
  lead: "市城管局",
  responsible: "市城管局",
};
const MASTER = masterOf(WATER, OF_COUNTY, OF_BOTH, OF_OTHERS);

function joint(label: string, file = "整改台账.xlsx", rows: readonly Row[] = [WATER, OF_COUNTY, OF_BOTH]) {
  const title = ["整改台账（2019年4月上旬）", ...(label === "" ? [] : [`填报单位：${label}`])];
  return returnOf(file, title, ...rows.map((row) => ({ ...row, progress: "已完成3处整治" })));
}

function unitsIn({ items }: MergeResult): (string | undefined)[] {
  return items.map(({ progress }) => progress[0]?.unit);
}

describe("the units that sent a return together", () => {
  test.each([
    ["市水利局、虞城县人民政府", "整改台账.xlsx"],
    ["市水利局和虞城县", "整改台账.xlsx"],
    ["市水利局（牵头）、虞城县政府（配合）", "市水利局.xlsx"],
    ["市水利局,虞城县人民政府（盖章）", "虞城县.xlsx"],
    ["", "市水利局、虞城县人民政府整改台账.xlsx"],
    ["", "4月上旬市水利局和虞城县.xlsx"],
    ["", "整改台账（市水利局、虞城县人民政府）.xlsx"],
  ])("%s in %s", (label, file) => {
    const { unit, jointUnits, fileUnit } = joint(label, file);
    expect([unit, jointUnits, fileUnit]).toEqual(["市水利局", [COUNTY], null]);
  });

  test.each([
    ["市水利局", "市水利局、虞城县人民政府.xlsx"],
    ["市水利局、河道采砂科", "整改台账.xlsx"],
    ["市水利局、各县（市、区）人民政府", "整改台账.xlsx"],
    ["市水利局（虞城县人民政府）", "整改台账.xlsx"],
    ["", "市水利局-报虞城县.xlsx"],
    ["", "市水利局整改台账（虞城县会商后）.xlsx"],
  ])("%s in %s is one's", (label, file) => {
    expect(joint(label, file).jointUnits).toEqual([]);
  });
});

test("a row is the word of the one that its item names, and the first's where it names both", () => {
  const result = merge(MASTER, [joint(`市水利局、${COUNTY}`)]);
  expect(unitsIn(result)).toEqual(["市水利局", COUNTY, "市水利局", undefined]);
  expect(result.returns[0]?.notOwn).toEqual([]);
  expect(result.notReturned).toEqual(["市城管局"]);
});

test("a row of neither is nobody's", () => {
  const result = merge(MASTER, [joint(`市水利局、${COUNTY}`, "整改台账.xlsx", [OF_OTHERS])]);
  expect(result.returns[0]?.notOwn.map(({ unit }) => unit)).toEqual(["市水利局"]);
});

test("what they left out is told of each, and what they told of together of none", () => {
  const unreported = (rows: readonly Row[]): unknown =>
    merge(MASTER, [joint(`市水利局、${COUNTY}`, "整改台账.xlsx", rows)]).unreported.map(({ unit, items }) => [
      unit,
      items.map(({ number }) => number),
    ]);
  expect(unreported([WATER, OF_COUNTY, OF_BOTH])).toEqual([]);
  expect(unreported([WATER, OF_BOTH])).toEqual([[COUNTY, ["2"]]]);
  expect(unreported([OF_COUNTY])).toEqual([
    ["市水利局", ["1", "3"]],
    [COUNTY, ["3"]],
  ]);
});

test("of a return in which they filled in nothing the second has to be asked as one that returned nothing", () => {
  const title = ["整改台账（2019年4月上旬）", `填报单位：市水利局、${COUNTY}`];
  const result = merge(MASTER, [returnOf("整改台账.xlsx", title, WATER, OF_COUNTY)]);
  expect(chasingAfter(result)).toMatchObject({
    notReturned: ["市城管局", COUNTY],
    unusable: [{ unit: "市水利局", why: { kind: "blank" } }],
  });
});

test("is one's where a person says so", () => {
  const returned: ReturnedWorkbook = joint(`市水利局、${COUNTY}`);
  const result = mergeReturns(MASTER, [returned], {
    kind: rectificationKind,
    directory: builtInDirectory(),
    decisions: { files: [{ file: returned.file, unit: COUNTY }], rows: [], conflicts: [], rules: [] },
  });
  expect(unitsIn(result)).toEqual([undefined, COUNTY, COUNTY, undefined]);
  expect(result.notReturned).toContain("市水利局");
});
