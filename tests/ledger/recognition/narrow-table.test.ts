import { rectificationKind, recognizeWorkbook, type RecognizedWorkbook } from "../../../src/ledger";
import type { CellValue } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";
import { lettersOf, sheetOf } from "../messy-grids";

const PROBLEM = "建成区扬尘管控不到位";

function recognize(...sheets: readonly CellValue[][][]): RecognizedWorkbook {
  return recognizeWorkbook(
    sheets.map((rows, index) => ({ grid: sheetOf(rows, [], `表${index + 1}`), visibility: "visible" })),
    { kind: rectificationKind, directory: builtInDirectory() },
  );
}

test.each<[CellValue[], CellValue[], Record<string, CellValue>]>([
  [["反馈问题", "完成状态"], [PROBLEM, "已完成"], { problem: PROBLEM, status: "已完成" }],
  [["反馈问题", "整改进展"], [PROBLEM, "已检查8次"], { problem: PROBLEM, progress: "已检查8次" }],
  [["序号", "9月上旬进展"], [2, "已检查8次"], { number: "2", progress: "已检查8次" }],
])("a table of no more than %j is one where the workbook holds no other", (header, row, text) => {
  const { ledgers } = recognize([["市水利局进展情况"], [], header, row]);
  expect(ledgers.map(({ headerRows }) => headerRows)).toEqual([[3]]);
  expect(ledgers[0]?.items).toMatchObject([{ row: 4, text }]);
});

test("several rows of it are several items", () => {
  const [ledger] = recognize([
    ["序号", "整改进展"],
    [2, "已检查8次"],
    [5, "已建棚3座"],
    ["填报人：张三", null],
  ]).ledgers;
  expect(ledger && lettersOf(ledger)).toEqual({ number: "A", progress: "B" });
  expect(ledger?.items.map(({ number }) => number)).toEqual(["2", "5"]);
});

test("beside a wider table it is none", () => {
  const wide = [
    ["序号", "反馈问题", "整改进展", "完成状态"],
    [1, PROBLEM, "已检查8次", "已完成"],
  ];
  const { ledgers } = recognize(wide, [
    ["序号", "整改进展"],
    [2, "已检查8次"],
  ]);
  expect(ledgers.map(({ sheet }) => sheet)).toEqual(["表1"]);
});

test.each([
  ["序号", "单位"],
  ["反馈问题", "责任单位"],
  ["单位名称", "完成状态"],
  ["序号", "反馈问题"],
  ["整改进展", "完成状态"],
])("%s beside %s is none", (...header) => {
  expect(recognize([header, [1, "市水利局"]]).ledgers).toEqual([]);
});

test("without a row below it is none", () => {
  expect(recognize([["反馈问题", "整改进展"]]).ledgers).toEqual([]);
});
