import { rectificationKind, recognizeWorkbook } from "../../src/ledger";
import { identifyReturn, type ReturnedWorkbook } from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";

const directory = builtInDirectory();

function returned(...rows: CellValue[][]): ReturnedWorkbook {
  const grid = sheetOf([
    ["整改任务进展情况表"],
    ["问题编号", 2],
    ["反馈问题", "河道内堆存建筑垃圾"],
    ["整改进展情况", "已清运500方", "附记：另有3艘移交公安"],
    ["是否完成", "否"],
    ...rows,
  ]);
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  return identifyReturn("市水利局.xlsx", workbook, directory);
}

test("what a returned form says outside its fields is told, with its label where it has one", () => {
  const { stray, otherColumns } = returned(["意见建议：", "请财政支持"], ["采砂船已登记造册。"]);
  expect(stray.map(({ row, reason, text }) => [row, reason, text])).toEqual([
    [4, "stray", "附记：另有3艘移交公安"],
    [7, "stray", "采砂船已登记造册。"],
  ]);
  expect(otherColumns).toEqual([
    { sheet: "台账", column: 1, header: "意见建议", cells: [{ row: 6, text: "请财政支持" }] },
  ]);
});

test("完成时间 of a returned form is not the day on which it was reported", () => {
  expect(returned(["完成时间", "2020.9.30"]).reportedOn).toBeNull();
});
