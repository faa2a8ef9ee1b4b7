import fc from "fast-check";

import { cellAddress, columnIndex, columnLetter, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../src/sheet";

const columns = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
const rows = fc.integer({ min: 0, max: MAX_ROWS - 1 });

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetter(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test.each(["", "XFE", "ZZZ", "AAAA", "A1", "1", "甲", " A", "Ａ"])("%j names no column", (letters) => {
  expect(columnIndex(letters)).toBeNull();
});

test("every column has letters of its own, which name it again", () => {
  const letters = Array.from({ length: MAX_COLUMNS }, (_, column) => columnLetter(column));
  expect(new Set(letters).size).toBe(MAX_COLUMNS);
  expect(letters.map(columnIndex)).toEqual(letters.map((_, column) => column));
});

test.each([
  ["A1", { row: 0, column: 0 }],
  ["C12", { row: 11, column: 2 }],
  ["$C$12", { row: 11, column: 2 }],
  ["C$12", { row: 11, column: 2 }],
  ["aa3", { row: 2, column: 26 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383 }],
])("%s is one cell", (address, place) => {
  expect(parseAddress(address)).toEqual(place);
});

test.each([
  "",
  "A",
  "1",
  "A0",
  "A01",
  "A-1",
  "A1.5",
  "A1048577",
  "A9999999",
  "A10485760",
  "XFE1",
  "AAAA1",
  "A1:B2",
  "台账!A1",
  " A1",
  "A 1",
  "Ａ1",
  "A１",
  "$$A1",
])("%j is no cell", (address) => {
  expect(parseAddress(address)).toBeNull();
});

test("a cell's name leads back to the cell", () => {
  fc.assert(
    fc.property(rows, columns, (row, column) => {
      expect(parseAddress(cellAddress(row, column))).toEqual({ row, column });
    }),
  );
});
