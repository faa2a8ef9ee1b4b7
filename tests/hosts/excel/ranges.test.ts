import { addressLists, areasOf } from "../../../src/hosts/excel/ranges";
import { rangeAddress } from "../../../src/sheet";

test.each([
  ["Sheet1!A1:B4,Sheet1!D1:D4", ["A1:B4", "D1:D4"]],
  ["Sheet1!A1:B4, Sheet1!D1:D4", ["A1:B4", "D1:D4"]],
  ["整改台账!$C$12", ["C12"]],
  ["'旧 台账,2019!'!F1:F3,'旧 台账,2019!'!H9", ["F1:F3", "H9"]],
  ["'民权县''s'!A1,B2", ["A1", "B2"]],
  ["台账!2:3", ["A2:XFD3"]],
  ["台账!A:B", ["A1:B1048576"]],
  ["", []],
])("%j names %j", (address, ranges) => {
  expect(areasOf(address).map(rangeAddress)).toEqual(ranges);
});

test("lists of addresses are short enough for one call, and nothing is lost", () => {
  const ranges = Array.from({ length: 3_000 }, (_, row) => ({
    top: 2 * row,
    left: 0,
    bottom: 2 * row,
    right: 3,
  }));
  const lists = addressLists(ranges);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(4_000);
  expect(lists.join(",").split(",")).toEqual(ranges.map(rangeAddress));
  expect(addressLists([])).toEqual([]);
});
