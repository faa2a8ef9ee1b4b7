import { cellsOfRow, withCells } from "../../src/sheet";

const STYLE = { bold: true };

test("a row of values stands for cells in the looks of its columns; an empty text is an empty cell", () => {
  const row = { values: ["甲", "", null, 3], styles: [STYLE, STYLE, {}, {}] };
  expect(cellsOfRow(row)).toEqual([
    { value: "甲", style: STYLE },
    { value: null, style: STYLE },
    { value: null, style: {} },
    { value: 3, style: {} },
  ]);
});

test("a row with other cells keeps its height, and nothing else", () => {
  expect(withCells({ values: ["甲"], styles: [STYLE], height: 20 }, [null])).toEqual({
    cells: [null],
    height: 20,
  });
  expect(withCells({ cells: [{ value: 1 }] }, [])).toEqual({ cells: [] });
});
