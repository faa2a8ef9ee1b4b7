import fc from "fast-check";

import { pageBreaks } from "../../../src/reports/page/page-breaks";

const ROOM = { height: 100, header: 10 };

describe("pageBreaks", () => {
  test("a group that the page has no room for begins the next one", () => {
    expect(pageBreaks([40, 40, 15, 15], [{ from: 2, to: 3 }], ROOM)).toEqual([2]);
    expect(pageBreaks([40, 30, 15, 15], [{ from: 2, to: 3 }], ROOM)).toEqual([]);
  });

  test("every page is told where something is kept together, and none where nothing is", () => {
    expect(pageBreaks([60, 50, 15, 15, 40], [{ from: 2, to: 3 }], ROOM)).toEqual([1, 4]);
    expect(pageBreaks([60, 50, 15, 15, 40], [], ROOM)).toEqual([]);
  });

  test("the repeated header takes room on every page but the first", () => {
    expect(pageBreaks([100, 80, 5, 6], [{ from: 2, to: 3 }], ROOM)).toEqual([1, 2]);
    expect(pageBreaks([100, 80, 5, 5], [{ from: 2, to: 3 }], ROOM)).toEqual([1]);
  });

  test("of a group higher than a page the group within it is kept together", () => {
    const groups = [
      { from: 1, to: 3 },
      { from: 2, to: 3 },
    ];
    expect(pageBreaks([10, 70, 12, 15], groups, ROOM)).toEqual([2]);
    expect(pageBreaks([40, 35, 30, 15], groups, ROOM)).toEqual([1]);
  });

  test("whatever the rows: printed with these breaks, no group is torn that fits on a page", () => {
    const heights = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(heights, fc.nat(), fc.nat(), (rows, a, b) => {
        const [from, to] = [a % rows.length, b % rows.length].sort((x, y) => x - y) as [number, number];
        const whole = rows.slice(from, to + 1).reduce((sum, height) => sum + height, 0);
        const pages = printed(rows, pageBreaks(rows, [{ from, to }], ROOM));
        if (whole <= ROOM.height - ROOM.header) expect(pages[from]).toBe(pages[to]);
      }),
    );
  });
});

/** The page of each row, as a program prints them: a page ends where it is full or a break says so. */
function printed(heights: readonly number[], breaks: readonly number[]): number[] {
  let [page, used] = [1, 0];
  return heights.map((height, row) => {
    if (breaks.includes(row) || used + height > ROOM.height) [page, used] = [page + 1, ROOM.header];
    used += height;
    return page;
  });
}
