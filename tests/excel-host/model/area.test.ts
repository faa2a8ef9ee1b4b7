import fc from "fast-check";

import { MAX_COLUMNS, MAX_ROWS } from "../../../src/sheet";
import { areaText, bounding, contains, intersection, parseArea } from "./area";
import type { Area } from "./area";
import { thrownCode } from "../thrown-code";

const anyArea: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1))
  .chain(([row, column]) =>
    fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      rows: fc.integer({ min: 1, max: MAX_ROWS - row }),
      columns: fc.integer({ min: 1, max: MAX_COLUMNS - column }),
    }),
  );

test.each([
  ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
  ["$d$9:b2", { row: 1, column: 1, rows: 8, columns: 3 }],
  ["B:D", { row: 0, column: 1, rows: MAX_ROWS, columns: 3 }],
  ["2:9", { row: 1, column: 0, rows: 8, columns: MAX_COLUMNS }],
])("reads %s", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each(["", "B", "2", "B2:", "A1:B2:C3", "B:2", "XFE1", "A0", "A1048577", "台账", "A1,B2"])(
  "refuses %p",
  (address) => {
    expect(thrownCode(() => parseArea(address))).toBe("InvalidArgument");
  },
);

test("an area's text reads as the same area", () => {
  fc.assert(
    fc.property(anyArea, (area) => {
      expect(parseArea(areaText(area))).toEqual(area);
    }),
  );
});

test("what two areas share lies in both, and both lie in what holds them", () => {
  fc.assert(
    fc.property(anyArea, anyArea, (first, second) => {
      const shared = intersection(first, second);
      expect(shared).toEqual(intersection(second, first));
      if (shared) expect([contains(first, shared), contains(second, shared)]).toEqual([true, true]);
      const both = bounding(first, second);
      expect([contains(both, first), contains(both, second)]).toEqual([true, true]);
    }),
  );
});
