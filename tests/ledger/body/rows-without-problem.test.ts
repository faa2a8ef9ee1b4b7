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
});
