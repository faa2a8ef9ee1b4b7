import fc from "fast-check";

import { type CellRange, MAX_COLUMNS, MAX_ROWS, parseRange, rangeAddress } from "../../src/sheet";

const pair = (count: number): fc.Arbitrary<number[]> =>
  fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 0, max: count - 1 }));
const ranges: fc.Arbitrary<CellRange> = fc
  .tuple(pair(MAX_ROWS), pair(MAX_COLUMNS))
  .map(([rows, columns]) => ({
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  }));

test.each([
  ["B2:D9", { top: 1, left: 1, bottom: 8, right: 3 }],
  ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["$B$2:$D$9", { top: 1, left: 1, bottom: 8, right: 3 }],
  ["D9:B2", { top: 1, left: 1, bottom: 8, right: 3 }],
  ["D2:B9", { top: 1, left: 1, bottom: 8, right: 3 }],
  ["A1:XFD1048576", { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
])("%s is a range", (text, range) => {
  expect(parseRange(text)).toEqual(range);
});

test.each(["", ":", "B2:", ":B2", "B2:D9:F11", "B:D", "2:9", "A1:XFE1", "台账!A1:B2", "B2;D9"])(
  "%j is no range of cells",
  (text) => {
    expect(parseRange(text)).toBeNull();
  },
);

test("one cell is named without a colon", () => {
  expect(rangeAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
  expect(rangeAddress({ top: 1, left: 1, bottom: 1, right: 2 })).toBe("B2:C2");
});

test("a range's name leads back to the range", () => {
  fc.assert(
    fc.property(ranges, (range) => {
      expect(parseRange(rangeAddress(range))).toEqual(range);
    }),
  );
});
