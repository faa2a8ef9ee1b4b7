import { recognizeWorkbook, rectificationKind } from "../../../src/ledger";
import { type CellValue, gridOf } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";

const HEADER = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];

function batches(sheets: Readonly<Record<string, readonly (readonly [CellValue, string])[]>>): unknown {
  const grids = Object.entries(sheets).map(([name, items]) => ({
    grid: gridOf(name, [
      HEADER,
      ...items.map(([number, problem]) => [
        number,
        problem,
        "市水利局",
        "2019年6月底前",
        "正在拆除",
        "正在整改",
      ]),
    ]),
    visibility: "visible" as const,
  }));
  const { ledgers } = recognizeWorkbook(grids, { kind: rectificationKind, directory: builtInDirectory() });
  return ledgers.map(({ items }) => items.map(({ batch, number }) => `${batch}:${number}`));
}

test("sheets that each count from 1 give their items their name", () => {
  const found = batches({
    大气类: [
      [1, "扬尘管控不到位"],
      [2, "焚烧秸秆"],
    ],
    水类: [[1, "河道排污"]],
  });
  expect(found).toEqual([["大气类:1", "大气类:2"], ["水类:1"]]);
});

test("where numbers go on from sheet to sheet, they are one batch", () => {
  expect(batches({ 大气类: [[1, "扬尘管控不到位"]], 水类: [[2, "河道排污"]] })).toEqual([[":1"], [":2"]]);
});

test("a sheet that names its batch keeps it, and items without a number repeat none", () => {
  expect(batches({ 附件1: [[1, "扬尘管控不到位"]], 附件2: [[1, "河道排污"]] })).toEqual([
    ["附件1:1"],
    ["附件2:1"],
  ]);
  expect(batches({ 大气类: [[null, "扬尘管控不到位"]], 水类: [[null, "河道排污"]] })).toEqual([[":"], [":"]]);
});

test("tabs that nobody named are no batches", () => {
  expect(batches({ Sheet1: [[1, "扬尘管控不到位"]], Sheet2: [[1, "河道排污"]] })).toEqual([[":1"], [":1"]]);
});
