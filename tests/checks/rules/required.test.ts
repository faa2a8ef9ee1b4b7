import { sheetOf } from "../../ledger/messy-grids";
import { cellsOf, findingsOf, placesOf, sampleSheet } from "../sample-ledger";

test.each([
  ["problem", "C2", "反馈问题"],
  ["deadline", "F2", "整改时限"],
  ["status", "H2", "完成状态"],
])("a blank %s is told once, at its cell", (column, cell, header) => {
  expect(findingsOf("field-blank", sampleSheet([{ [column]: null }, {}]))).toMatchObject([
    { cell, header, value: null, params: { batch: "附件1", number: "1", column: header }, severity: "error" },
  ]);
});

test.each([" ", "\u3000", "\n", "\u200B"])("a cell that holds only %j is blank", (value) => {
  expect(findingsOf("field-blank", sampleSheet([{ status: value }, {}]))).toMatchObject([
    { cell: "H2", value },
  ]);
});

test("units are missing only where no column names one: once for the item", () => {
  expect(placesOf("field-blank", sampleSheet([{ lead: null, responsible: null }, {}]))).toEqual([
    ["D2", { batch: "附件1", number: "1", column: "牵头单位" }],
  ]);
  expect(cellsOf("field-blank", sampleSheet([{ lead: null }, { responsible: null }]))).toEqual([]);
});

test("every blank field of an item is told, and of every item", () => {
  const blank = { problem: null, deadline: null, status: null, lead: null, responsible: null };
  expect(cellsOf("field-blank", sampleSheet([{}, { ...blank, progress: "推进" }, {}])).sort()).toEqual([
    "C3",
    "D3",
    "F3",
    "H3",
  ]);
});

test("other columns may be blank, and a column that is not there is told by another rule", () => {
  expect(cellsOf("field-blank", sampleSheet([{ progress: null, lagReason: null, batch: null }]))).toEqual([]);
  const narrow = sheetOf([
    ["序号", "反馈问题", "整改进展"],
    [1, "扬尘污染", "推进"],
  ]);
  expect(cellsOf("field-blank", narrow)).toEqual([]);
});

test("a field merged over several items is filled for each of them", () => {
  const rows = [{ deadline: "立行立改" }, { deadline: null }, { deadline: null }];
  expect(cellsOf("field-blank", sampleSheet(rows, ["F2:F4"]))).toEqual([]);
});

test("a field filled in any row of an item is filled", () => {
  const rows = [{ status: null }, { number: null, problem: null, status: "整改中" }];
  expect(cellsOf("field-blank", sampleSheet(rows, ["A2:A3", "B2:B3", "C2:C3"]))).toEqual([]);
});
