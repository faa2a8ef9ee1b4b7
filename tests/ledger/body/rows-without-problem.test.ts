import type { CellValue } from "../../../src/sheet";
import { ledgerIn, sheetOf } from "../messy-grids";

const HEADER = ["附件", "序号", "整改措施", "责任单位", "整改进展", "完成状态", "备注"];
const FIRST: readonly CellValue[] = ["附件1", 1, "开展专项执法", "市水利局", "已清淤3公里", "正在整改"];
const NEXT: readonly CellValue[] = ["附件1", 2, "加强日常巡查", "市公安局", "已立案2起", "完成整改"];

function itemsIn(header: readonly string[], ...rows: readonly (readonly CellValue[])[]): unknown {
  return ledgerIn(sheetOf([header, ...rows])).items.map(({ number, rows: own, text }) => [
    number,
    own,
    text.progress,
  ]);
}

describe("in a table of numbered items that names no problems", () => {
  test("a row of progress alone goes on with the item above", () => {
    const more = [null, null, null, null, "另，第二项措施也已开展"];
    expect(itemsIn(HEADER, FIRST, more, NEXT)).toEqual([
      ["1", [2, 3], "已清淤3公里\n另，第二项措施也已开展"],
      ["2", [4], "已立案2起"],
    ]);
  });

  test.each<[what: string, row: readonly CellValue[]]>([
    ["measures of its own", [null, null, "编制规划", null, "已印发"]],
    ["a status of its own", [null, null, null, null, "已印发", "完成整改"]],
  ])("a row with %s stays one of its own", (_, row) => {
    expect(itemsIn(HEADER, FIRST, row, NEXT)).toHaveLength(3);
  });

  test("a row of progress alone below a blank one stays one of its own", () => {
    expect(itemsIn(HEADER, FIRST, [], [null, null, null, null, "已印发"], NEXT)).toHaveLength(3);
  });

  test.each(["附件1第1项", "中央督察反馈-1", "问题1", "第1项"])("a row numbered %s is an item", (number) => {
    const row = ["附件1", number, "开展专项执法", "市水利局", "已清淤3公里", "正在整改"];
    expect(itemsIn(HEADER, row, NEXT)).toHaveLength(2);
  });

  test.each(["填表人：李四 13900001234", "联系电话0370-1234567：张三"])("%s is none", (number) => {
    const foot = ["审核人：张三", number, "单位负责人：王五", "2019年4月9日"];
    expect(itemsIn(HEADER, FIRST, NEXT, foot)).toHaveLength(2);
  });
});

describe("rows numbered in brackets without a problem", () => {
  const WITH_PROBLEM = ["序号", "反馈问题", "整改措施", "整改进展", "完成状态"];
  const third = [3, "河道非法采砂问题突出", "1.开展执法", "已清淤3公里", "正在整改"];
  const [one, two] = [
    ["（1）", null, "2.编制规划", "已印发规划", "正在整改"],
    ["(2)", null, "3.加强巡查", "已巡查20次", "正在整改"],
  ];
  const next = [4, "散煤复燃问题突出", "1.开展排查", "已排查", "正在整改"];

  test("are parts of the item above", () => {
    expect(itemsIn(WITH_PROBLEM, third, one, two, next)).toEqual([
      ["3", [2, 3, 4], "已清淤3公里\n已印发规划\n已巡查20次"],
      ["4", [5], "已排查"],
    ]);
  });

  test("are parts also where they count on behind the number of the item", () => {
    expect(itemsIn(WITH_PROBLEM, [1, ...third.slice(1)], one, two, next)).toHaveLength(2);
  });

  test("are items where all are numbered so, and where one is the next number", () => {
    const bracketed = ["（3）", ...third.slice(1)];
    expect(itemsIn(WITH_PROBLEM, bracketed, ["（4）", ...one.slice(1)], next)).toHaveLength(3);
    expect(itemsIn(WITH_PROBLEM, third, ["（4）", ...one.slice(1)])).toHaveLength(2);
  });
});
