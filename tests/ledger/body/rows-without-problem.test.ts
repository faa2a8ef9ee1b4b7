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
