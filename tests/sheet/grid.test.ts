import fc from "fast-check";

import { cellKey, gridOf, MAX_COLUMNS, MAX_ROWS, valueAt } from "../../src/sheet";

const columns = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
const rows = fc.integer({ min: 0, max: MAX_ROWS - 1 });

test("a grid of values has nothing hidden, merged or calculated", () => {
  const grid = gridOf("台账", [["序号", null], [], [1]]);
  expect(grid).toEqual({
    sheet: "台账",
    rows: [["序号", null], [], [1]],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulas: new Map(),
    columnWidths: new Map(),
  });
});

test("a cell past the end of its row, or of the sheet, is empty", () => {
  const grid = gridOf("台账", [["序号", "反馈问题"], [], [0, ""]]);
  expect(valueAt(grid, 0, 1)).toBe("反馈问题");
  expect(valueAt(grid, 2, 0)).toBe(0);
  expect(valueAt(grid, 2, 1)).toBe("");
  expect([valueAt(grid, 0, 2), valueAt(grid, 1, 0), valueAt(grid, 3, 0), valueAt(grid, -1, 0)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("two cells share a key only where they are one cell", () => {
  fc.assert(
    fc.property(rows, columns, rows, columns, (row, column, otherRow, otherColumn) => {
      const same = row === otherRow && column === otherColumn;
      expect(cellKey(row, column) === cellKey(otherRow, otherColumn)).toBe(same);
    }),
  );
  // The last cell of a row comes right before the first of the next.
  expect(cellKey(1, 0) - cellKey(0, MAX_COLUMNS - 1)).toBe(1);
  expect(Number.isSafeInteger(cellKey(MAX_ROWS - 1, MAX_COLUMNS - 1))).toBe(true);
});
