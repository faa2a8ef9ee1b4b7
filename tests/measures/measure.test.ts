import fc from "fast-check";

import { latenessOf } from "../../src/ledger";
import {
  computeMeasures,
  fractionText,
  measureDefinition,
  MEASURES,
  rateOf,
  type Measure,
  type MeasureId,
} from "../../src/measures";
import { generatedRows } from "./generated-rows";
import { day, readItems, rowsOf, type RowParts } from "./read-items";

const OPTIONS = { asOf: day("2019-04-10"), dueSoonDays: 10 };

/** The numbers of the items in a figure's two lists. */
function numbersIn(rows: readonly RowParts[], id: MeasureId): [numerator: string[], denominator: string[]] {
  const { numerator, denominator } = computeMeasures(readItems(rows), OPTIONS)[id];
  return [numerator.map(({ number }) => number), denominator.map(({ number }) => number)];
}

function countsIn(rows: readonly RowParts[], id: MeasureId): [numerator: number, denominator: number] {
  const [numerator, denominator] = numbersIn(rows, id);
  return [numerator.length, denominator.length];
}

/** One item of each status, and one without: 1 notStarted … 9 longTerm, 10 blank. */
const EACH_STATUS: readonly RowParts[] = [
  { status: "notStarted" },
  { status: "behind" },
  { status: "inProgress" },
  { status: "onSchedule" },
  { status: "completed" },
  { status: "verified" },
  { status: "closed" },
  { status: "relapsed" },
  { status: "longTerm" },
  { status: null },
];
const ALL = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

describe("rates by status", () => {
  test.each<[MeasureId, string[], string[]]>([
    ["completionRate", ["5", "6", "7"], ALL],
    ["completionRateWithoutOpenEnded", ["5", "6", "7"], ALL.filter((number) => number !== "9")],
    ["closureRate", ["7"], ["5", "6", "7"]],
    ["closureRateOfAll", ["7"], ALL],
    ["scheduleRate", ["4", "5", "6", "7"], ALL],
  ])("%s", (id, numerator, denominator) => {
    expect(numbersIn(EACH_STATUS, id)).toEqual([numerator, denominator]);
  });

  test("是否销号 closes an item only where it is complete as well", () => {
    const rows: RowParts[] = [
      { status: "completed", closed: "是" },
      { status: "inProgress", closed: "是" },
      { status: "completed", closed: "否" },
      { status: "closed", closed: "" },
    ];
    expect(numbersIn(rows, "closureRate")).toEqual([
      ["1", "4"],
      ["1", "3", "4"],
    ]);
  });

  test("an item is open-ended by its status, or by a deadline without any date", () => {
    const rows: RowParts[] = [
      { deadline: "长期坚持", status: "completed" },
      { deadline: "2019年底前，并长期坚持", status: "completed" },
      { deadline: "立行立改", status: "inProgress" },
      { deadline: "2019年底前", status: "longTerm" },
      { deadline: "", status: "inProgress" },
      { deadline: "立行立改，持续推进", status: "inProgress" },
    ];
    expect(numbersIn(rows, "completionRateWithoutOpenEnded")).toEqual([["2"], ["2", "3", "5"]]);
  });
});

test("按期完成率: done by the last stage, of what is due by now", () => {
  const rows: RowParts[] = [
    { deadline: "2019年3月底前", status: "completed", completedOn: "2019-03-31" },
    { deadline: "2019年3月底前", status: "completed", completedOn: "2019-04-01" },
    { deadline: "2019年3月底前", status: "completed" },
    { deadline: "2019年3月底前", status: "inProgress", completedOn: "2019-03-20" },
    { deadline: "2019年4月10日前", status: "closed", completedOn: "2019年4月9日" },
    { deadline: "2019年4月11日前", status: "completed", completedOn: "2019-04-01" },
    { deadline: "2018年底前排查，2019年3月底前完成", status: "verified", completedOn: "2019-02-01" },
    { deadline: "2018年底前排查，2019年底前完成", status: "verified", completedOn: "2019-02-01" },
    { deadline: "立行立改", status: "completed", completedOn: "2019-01-01" },
    { deadline: "2019年3月底前", status: "completed", completedOn: "2019年2月30日" },
  ];
  expect(numbersIn(rows, "onTimeRate")).toEqual([
    ["1", "5", "7"],
    ["1", "2", "3", "4", "5", "7", "10"],
  ]);
});

test("超期, 临期 and 无法判定 share out the items that are not complete", () => {
  const rows: RowParts[] = [
    { deadline: "2019年4月9日前", status: "inProgress" },
    { deadline: "2019年4月10日前", status: "inProgress" },
    { deadline: "2019年4月20日前", status: "behind" },
    { deadline: "2019年4月21日前", status: "inProgress" },
    { deadline: "立行立改", status: "inProgress" },
    { deadline: "待定", status: "notStarted" },
    { deadline: "2019年4月9日前", status: "completed" },
    { deadline: "2018年底前排查，2019年4月15日前完成", status: "inProgress" },
    { deadline: "20193月底前", status: "inProgress" },
    { deadline: "2019年2月30日前", status: "inProgress" },
  ];
  const numerator = (id: MeasureId): string[] => numbersIn(rows, id)[0];
  expect(numerator("overdue")).toEqual(["1", "8", "9"]);
  expect(numerator("dueSoon")).toEqual(["2", "3"]);
  expect(numerator("notComputable")).toEqual(["5", "6", "10"]);
});

// Figures that were published, and how the published counts come about (DOMAIN §5).
describe("published figures", () => {
  const percentOf = (measure: Measure, digits: number): string =>
    ((rateOf(measure) ?? NaN) * 100).toFixed(digits);

  test.each([
    ["河北 2018", 3758, 3976, 2, "94.52"],
    ["新疆", 55, 94, 1, "58.5"],
    ["赣榆", 279, 306, 2, "91.18"],
  ])("%s: %d of %d", (_, complete, total, digits, percent) => {
    const rows = [
      ...rowsOf(complete, { status: "completed" }),
      ...rowsOf(total - complete, { status: "inProgress" }),
    ];
    const { completionRate } = computeMeasures(readItems(rows), OPTIONS);
    expect([completionRate.numerator.length, completionRate.denominator.length]).toEqual([complete, total]);
    expect(percentOf(completionRate, digits)).toBe(percent);
  });

  test("四川 2019: 89 items are 45, 37 and 7", () => {
    const rows = [
      ...rowsOf(45, { status: "completed" }),
      ...rowsOf(37, { status: "onSchedule" }),
      ...rowsOf(7, { status: "behind" }),
    ];
    expect(countsIn(rows, "completionRate")).toEqual([45, 89]);
    expect(countsIn(rows, "scheduleRate")).toEqual([45 + 37, 89]);
  });

  test("聊城 2020: of 41 items 25 are complete, 13 of those closed, and 16 on schedule", () => {
    const rows = [
      ...rowsOf(12, { status: "completed" }),
      ...rowsOf(13, { status: "closed" }),
      ...rowsOf(16, { status: "onSchedule" }),
    ];
    const measures = computeMeasures(readItems(rows), OPTIONS);
    expect(fractionText(measures.completionRate)).toBe("25/41（61.0%）");
    expect(countsIn(rows, "closureRate")).toEqual([13, 25]);
    expect(countsIn(rows, "closureRateOfAll")).toEqual([13, 41]);
    expect(rateOf(measures.scheduleRate)).toBe(1);
  });
});

describe("a figure as text", () => {
  const items = readItems(rowsOf(2, {}));
  const measure = (numerator: number, denominator: number): Measure => ({
    id: "completionRate",
    numerator: items.slice(0, numerator),
    denominator: items.slice(0, denominator),
  });

  test("has the fraction and one decimal", () => {
    expect(fractionText(measure(1, 2))).toBe("1/2（50.0%）");
    expect(fractionText(measure(2, 2))).toBe("2/2（100.0%）");
    expect(fractionText(measure(0, 1))).toBe("0/1（0.0%）");
  });

  test("of nothing has no rate", () => {
    expect(rateOf(measure(0, 0))).toBeNull();
    expect(fractionText(measure(0, 0))).toBe("0/0（—）");
  });
});

test("each measure is defined once, with a title and a 口径", () => {
  const ids = MEASURES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(MEASURES.map(({ title }) => title)).size).toBe(ids.length);
  expect(Object.keys(computeMeasures([], OPTIONS)).sort()).toEqual([...ids].sort());
  for (const { id, title, definition } of MEASURES) {
    expect(measureDefinition(id).id).toBe(id);
    expect([title, definition]).not.toContain("");
  }
});

describe("of any ledger", () => {
  const measured = generatedRows.map((rows) => {
    const items = readItems(rows);
    return { items, measures: computeMeasures(items, OPTIONS) };
  });

  test("a numerator is part of its denominator, and both are in the ledger's order", () => {
    fc.assert(
      fc.property(measured, ({ items, measures }) => {
        for (const { numerator, denominator } of Object.values(measures)) {
          expect(denominator).toEqual(items.filter((item) => denominator.includes(item)));
          expect(numerator).toEqual(denominator.filter((item) => numerator.includes(item)));
        }
      }),
    );
  });

  test("each item stands in exactly one place against its deadline", () => {
    fc.assert(
      fc.property(measured, ({ items, measures }) => {
        const { completionRate, overdue, dueSoon, notComputable } = measures;
        const ahead = items.filter(
          (item) => latenessOf(item, OPTIONS.asOf, OPTIONS.dueSoonDays).kind === "ahead",
        );
        const shares = [completionRate, overdue, dueSoon, notComputable].flatMap(
          ({ numerator }) => numerator,
        );
        expect(new Set([...shares, ...ahead]).size).toBe(items.length);
        expect(shares.length + ahead.length).toBe(items.length);
      }),
    );
  });

  test("completed on time, closed and complete: each is part of the next; on schedule there are no fewer", () => {
    fc.assert(
      fc.property(measured, ({ measures }) => {
        const { completionRate, closureRate, closureRateOfAll, onTimeRate, scheduleRate } = measures;
        expect(closureRate.numerator).toEqual(closureRateOfAll.numerator);
        expect(closureRate.denominator).toEqual(completionRate.numerator);
        expect(completionRate.numerator).toEqual(expect.arrayContaining([...onTimeRate.numerator]));
        expect(scheduleRate.numerator).toEqual(expect.arrayContaining([...completionRate.numerator]));
      }),
    );
  });

  test("a figure does not depend on the order of the items", () => {
    fc.assert(
      fc.property(measured, ({ items, measures }) => {
        const turned = computeMeasures(items.toReversed(), OPTIONS);
        for (const { id } of MEASURES) {
          expect(turned[id].numerator).toEqual(measures[id].numerator.toReversed());
          expect(turned[id].denominator).toEqual(measures[id].denominator.toReversed());
        }
      }),
    );
  });
});
