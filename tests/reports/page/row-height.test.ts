import fc from "fast-check";

import {
  columnPixels,
  heightOfLines,
  HIGHEST_ROW,
  linesInHighestRow,
  roomIn,
  widthForRoom,
} from "../../../src/reports/page/row-height";

const sizes = fc.constantFrom(8, 9, 10, 11, 12, 14, 20, 22);

describe("row heights", () => {
  test("a column of 20 characters is 165 pixels wide, as Excel shows it", () => {
    expect(columnPixels(20)).toBe(165);
  });

  test("a column of 20 characters holds eleven Chinese characters of 10 points and no twelfth", () => {
    expect(roomIn([20], 10)).toBe(23);
  });

  test("a text as long as a column was made for fits into it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), sizes, (room, size) => {
        expect(roomIn([widthForRoom(room, size)], size)).toBeGreaterThanOrEqual(room);
      }),
    );
  });

  test("more lines are higher, by no less than 1.3 times the size each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), sizes, (lines, size) => {
        expect(heightOfLines(lines, size)).toBeGreaterThanOrEqual(lines * size * 1.3);
        expect(heightOfLines(lines + 1, size)).toBeGreaterThan(heightOfLines(lines, size));
      }),
    );
  });

  test("the highest row is within Excel's limit and cannot hold a line more", () => {
    fc.assert(
      fc.property(sizes, (size) => {
        expect(heightOfLines(linesInHighestRow(size), size)).toBeLessThanOrEqual(HIGHEST_ROW);
        expect(heightOfLines(linesInHighestRow(size) + 1, size)).toBeGreaterThan(HIGHEST_ROW - 1);
      }),
    );
  });
});
