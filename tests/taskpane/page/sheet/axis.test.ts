import fc from "fast-check";
import { axisOf } from "../../../../src/taskpane/page/sheet/axis";

const SIZES = fc.array(
  fc.integer({ min: 0, max: 3 }).map((size) => size * 24),
  { minLength: 1, maxLength: 60 },
);

describe("the rows or columns that are seen", () => {
  test("hidden ones are left out and told by those before them", () => {
    const axis = axisOf([24, 0, 0, 42, 24, 0]);
    expect(axis.count).toBe(3);
    expect([0, 1, 2].map(axis.at)).toEqual([0, 3, 4]);
    expect([0, 1, 2, 3].map(axis.start)).toEqual([0, 24, 66, 90]);
    expect([0, 1, 2].map(axis.hiddenAfter)).toEqual([2, 0, 1]);
  });

  test("a hidden one has the place of the next one seen, and behind the last one seen that of the last", () => {
    const axis = axisOf([24, 0, 24, 0]);
    expect([0, 1, 2, 3, 99].map(axis.placeOf)).toEqual([0, 1, 1, 1, 1]);
  });

  test("places and what stands at them agree, and none overlaps another", () => {
    fc.assert(
      fc.property(SIZES, (sizes) => {
        const axis = axisOf(sizes);
        for (let place = 0; place < axis.count; place += 1) {
          expect(axis.placeOf(axis.at(place))).toBe(place);
          expect(axis.size(place)).toBeGreaterThan(0);
          expect(axis.start(place + 1) - axis.start(place)).toBe(axis.size(place));
        }
        expect(axis.start(axis.count)).toBe(sizes.reduce((sum, size) => sum + size, 0));
      }),
    );
  });
});
