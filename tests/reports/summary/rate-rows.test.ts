import { tallyByUnit } from "../../../src/measures";
import { rateRows } from "../../../src/reports/summary/rate-rows";
import { day, itemOf } from "../items";

const options = { asOf: day("2019-04-10"), dueSoonDays: 10 };
const items = [
  itemOf({ number: "1", status: "completed", leadUnits: ["甲局", "乙局"] }),
  itemOf({ number: "2", leadUnits: ["乙局"], text: { deadline: "2019年3月底前" } }),
  itemOf({ number: "3", status: "closed", leadUnits: ["丙局"] }),
  itemOf({ number: "4", status: "completed", leadUnits: ["丁局"] }),
  itemOf({ number: "5", leadUnits: ["丁局", "?戊办"] }),
  itemOf({ number: "6" }),
];

describe("rateRows", () => {
  const rows = rateRows(tallyByUnit(items, "leadUnits", options));

  test("equal rates share a place, and the next place is skipped", () => {
    expect(rows.map(({ name, place }) => [name, place])).toEqual([
      ["丙局", 1],
      ["甲局", 1],
      ["丁局", 3],
      ["乙局", 3],
      ["?戊办", 5],
      ["平均", null],
      ["合计", null],
    ]);
  });

  test("places by count go by completed items", () => {
    expect(rows.slice(0, 5).map(({ placeByCount }) => placeByCount)).toEqual([1, 1, 1, 1, 5]);
  });

  test("the average is that of the rates; the total counts each item once", () => {
    expect(rows.at(-2)?.rate).toBeCloseTo((1 + 1 + 0.5 + 0.5 + 0) / 5, 12);
    expect(rows.at(-1)).toMatchObject({ total: 5, completed: 3, rate: 3 / 5, overdue: 1 });
  });

  test("a name that the directory does not have is remarked on", () => {
    expect(
      rows.filter(({ place, remark }) => place !== null && remark !== "").map(({ name }) => name),
    ).toEqual(["?戊办"]);
  });

  test("no unit, no rows", () => {
    expect(rateRows([])).toEqual([]);
  });
});
