import { gridOf } from "../../../src/sheet";
import { indexMerges } from "../../../src/ledger/body/merge-index";

const rows = Array.from({ length: 4 }, () => [1, 2, 3, 4]);

test("tells the area over a cell, and none beside it", () => {
  const merges = indexMerges({
    ...gridOf("台账", rows),
    merges: [
      { top: 0, left: 2, bottom: 1, right: 3 },
      { top: 0, left: 0, bottom: 0, right: 1 },
    ],
  });
  expect(merges.at(1, 3)).toEqual({ top: 0, left: 2, bottom: 1, right: 3 });
  expect(merges.at(0, 1)).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
  expect([merges.at(1, 1), merges.at(2, 2), merges.at(9, 9)]).toEqual([null, null, null]);
});

test("an area over the whole sheet is clipped to what holds anything", () => {
  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  expect(indexMerges({ ...gridOf("台账", rows), merges: [whole] }).at(3, 3)).toEqual({
    top: 0,
    left: 0,
    bottom: 3,
    right: 3,
  });
});
