import fc from "fast-check";

import { rangesByKey, rectanglesOf } from "../../../src/hosts/excel/rectangles";
import type { KeyedCell } from "../../../src/hosts/excel/rectangles";
import { rangeAddress } from "../../../src/sheet";

function cellsOf(rows: readonly string[]): KeyedCell<string>[] {
  return rows.flatMap((text, row) =>
    Array.from(text).flatMap((key, column) => (key === " " ? [] : [{ row, column, key }])),
  );
}

function covered(rows: readonly string[]): string[] {
  return rectanglesOf(cellsOf(rows))
    .map(({ range, key }) => `${key}:${rangeAddress(range)}`)
    .sort();
}

test.each([
  [["aaa", "aaa", "aaa"], ["a:A1:C3"]],
  [
    ["aab", "aab"],
    ["a:A1:B2", "b:C1:C2"],
  ],
  [
    ["aaa", "aa "],
    ["a:A1:C1", "a:A2:B2"],
  ],
  [
    ["a", " ", "a"],
    ["a:A1", "a:A3"],
  ],
  [
    ["a a", "a a"],
    ["a:A1:A2", "a:C1:C2"],
  ],
  [
    ["ab", "aa", "ab"],
    ["a:A1", "a:A2:B2", "a:A3", "b:B1", "b:B3"],
  ],
  [[], []],
])("%j is covered by %j", (rows, ranges) => {
  expect(covered(rows)).toEqual(ranges);
});

test("every cell is covered once, by a rectangle with its key", () => {
  const row = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const cells = cellsOf(rows);
      const found = rectanglesOf(cells).flatMap(({ range, key }) => {
        const inside: string[] = [];
        for (let at = range.top; at <= range.bottom; at++) {
          for (let column = range.left; column <= range.right; column++)
            inside.push(`${at},${column},${key}`);
        }
        return inside;
      });
      expect(found.sort()).toEqual(cells.map(({ row: at, column, key }) => `${at},${column},${key}`).sort());
    }),
  );
});

test("ranges of equal keys are found together", () => {
  const ranges = rangesByKey(cellsOf(["a b", "  a"]));
  expect([...ranges].map(([key, of]) => [key, of.map(rangeAddress)])).toEqual([
    ["a", ["A1", "C2"]],
    ["b", ["C1"]],
  ]);
});
