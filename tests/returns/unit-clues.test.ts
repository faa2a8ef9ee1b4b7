import { builtInDirectory } from "../../src/units";
import { unitOfFile } from "../../src/returns";
import { unitAtHead } from "../../src/returns/unit-at-head";
import { returnOf, type Row } from "./returned-ledgers";

const directory = builtInDirectory();
const ITEMS = ["河道非法采砂行为未得到有效遏制", "尾矿库环境风险隐患排查不彻底", "扬尘管控力度不够"];

/** Three rows whose progress begins so. */
function rowsOf(...heads: readonly string[]): Row[] {
  return ITEMS.map((problem, index) => ({
    number: index + 1,
    problem,
    progress: `${heads[index % heads.length] ?? ""}已完成${index + 3}处点位整改任务`,
  }));
}

test.each([
  ["交通局进展.xlsx", "市交通运输局"],
  ["附件1：市水利局整改进展情况.xlsx", "市水利局"],
  ["宁陵县通讯录.xlsx", "宁陵县人民政府"],
  ["发改委6月中旬整改情况.xlsx", "市发展改革委"],
  ["拓城县报表.xlsx", null],
  ["市生态环境局民权分局整改.xlsx", null],
  ["6月中旬台账.xlsx", null],
])("the file name %s", (file, unit) => {
  expect(unitOfFile(file, directory)).toBe(unit);
});

test.each([
  ["市水利局整改工作进展情况旬报表", "市水利局"],
  ["2019年6月中旬自规局整改情况", "市自然资源和规划局"],
  ["（二）虞城县已制定实施方案，在建6处", "虞城县人民政府"],
  ["自规局：第2项措施，累计办结9件", "市自然资源和规划局"],
  ["商丘市整改旬报", null],
  ["民权县生态环境分局整改情况", "民权县人民政府"],
  ["市生态环境局民权分局整改情况", null],
  ["各县(市、区)人民政府(管委会)", null],
  ["", null],
])("the unit that %s begins with", (text, unit) => {
  expect(unitAtHead(text, directory)?.name ?? null).toBe(unit);
});

describe("the sender", () => {
  const senderOf = (file: string, title: readonly string[], heads: readonly string[]): unknown[] => {
    const { unit, unitSuggestions } = returnOf(file, title, ...rowsOf(...heads));
    return [unit, unitSuggestions];
  };

  test("is named at the head of the title, where neither a label nor the file's name tells", () => {
    expect(senderOf("进展.xlsx", ["市交通运输局（2019年6月中旬）"], ["有关单位"])).toEqual([
      "市交通运输局",
      [],
    ]);
    expect(senderOf("进展.xlsx", ["整改旬报", "虞城县人民政府"], [""])).toEqual(["虞城县人民政府", []]);
  });

  test("is told by the seal's line", () => {
    expect(senderOf("进展.xlsx", ["整改旬报", "市水利局（盖章）"], [""])).toEqual(["市水利局", []]);
  });

  test("is only suggested by a name much like it, or by rows that all speak of it", () => {
    expect(senderOf("拓城县报表.xlsx", ["整改旬报"], ["有关单位"])).toEqual([null, ["柘城县人民政府"]]);
    expect(senderOf("整改进展.xlsx", ["整改旬报"], ["柘城县"])).toEqual([null, ["柘城县人民政府"]]);
  });

  test("is sure where such a name and the rows mean the same unit", () => {
    expect(senderOf("拓城县报表.xlsx", ["整改旬报"], ["柘城县", "截至目前，柘城县"])).toEqual([
      "柘城县人民政府",
      [],
    ]);
    expect(senderOf("整改进展.xlsx", ["虔城县人民政府整改情况表"], ["虞城县"])).toEqual([
      "虞城县人民政府",
      [],
    ]);
  });

  test("stays open where a name like one unit's stands above rows of another", () => {
    expect(senderOf("拓城县报表.xlsx", ["整改旬报"], ["虞城县"])).toEqual([
      null,
      ["柘城县人民政府", "虞城县人民政府"],
    ]);
  });

  test("is not told by rows that speak of several, nor by two rows", () => {
    expect(senderOf("整改进展.xlsx", ["整改旬报"], ["柘城县", "虞城县"])).toEqual([null, []]);
    const two = returnOf("整改进展.xlsx", ["整改旬报"], ...rowsOf("柘城县").slice(0, 2));
    expect([two.unit, two.unitSuggestions]).toEqual([null, []]);
  });

  test("is no unit that only issued the form: the file's name goes before the title's head", () => {
    expect(senderOf("市公安局.xlsx", ["市生态环境局整改任务台账"], [""])).toEqual(["市公安局", []]);
  });
});
