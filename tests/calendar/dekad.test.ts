import fc from "fast-check";
import {
  addDays,
  compareDekads,
  type Dekad,
  daysBetween,
  dekadEnd,
  dekadId,
  dekadLabel,
  dekadOf,
  dekadStart,
  findDekad,
  nextDekad,
  parseDekad,
  previousDekad,
} from "../../src/calendar";
import { anyDate, day } from "./dates";

const anyDekad = anyDate.map(dekadOf);

test.each([
  ["2019-04-01", 1],
  ["2019-04-10", 1],
  ["2019-04-11", 2],
  ["2019-04-20", 2],
  ["2019-04-21", 3],
  ["2019-05-31", 3],
])("%s lies in part %p of its month", (date, part) => {
  expect(dekadOf(day(date)).part).toBe(part);
});

test.each([
  [{ year: 2019, month: 2, part: 3 }, "2019-02-21", "2019-02-28"],
  [{ year: 2020, month: 2, part: 3 }, "2020-02-21", "2020-02-29"],
  [{ year: 2019, month: 5, part: 3 }, "2019-05-21", "2019-05-31"],
  [{ year: 2019, month: 4, part: 2 }, "2019-04-11", "2019-04-20"],
] as const)("%p runs from %s to %s", (dekad, start, end) => {
  expect([dekadStart(dekad), dekadEnd(dekad)]).toEqual([start, end]);
});

test("a month that does not exist has no days", () => {
  expect(() => dekadStart({ year: 2019, month: 13, part: 1 })).toThrow(RangeError);
  expect(() => dekadEnd({ year: 2019, month: 0, part: 3 })).toThrow(RangeError);
});

test("a dekad is written with its year and month", () => {
  const dekad: Dekad = { year: 2019, month: 4, part: 1 };
  expect(dekadLabel(dekad)).toBe("2019年4月上旬");
  expect(dekadId(dekad)).toBe("2019-04-上");
});

test("the years' ends are passed in both directions", () => {
  expect(nextDekad({ year: 2019, month: 12, part: 3 })).toEqual({ year: 2020, month: 1, part: 1 });
  expect(previousDekad({ year: 2020, month: 1, part: 1 })).toEqual({ year: 2019, month: 12, part: 3 });
});

describe("laws", () => {
  test("a dekad holds the days it is made of, 8 to 11 of them", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const dekad = dekadOf(date);
        expect(dekadStart(dekad) <= date && date <= dekadEnd(dekad)).toBe(true);
        const length = daysBetween(dekadStart(dekad), dekadEnd(dekad)) + 1;
        expect(length >= 8 && length <= 11).toBe(true);
      }),
    );
  });

  test("the first and the last day lie in the dekad", () => {
    fc.assert(
      fc.property(anyDekad, (dekad) => {
        expect(dekadOf(dekadStart(dekad))).toEqual(dekad);
        expect(dekadOf(dekadEnd(dekad))).toEqual(dekad);
      }),
    );
  });

  test("next and previous undo each other, and leave no day between", () => {
    fc.assert(
      fc.property(anyDekad, (dekad) => {
        const next = nextDekad(dekad);
        expect(previousDekad(next)).toEqual(dekad);
        expect(nextDekad(previousDekad(dekad))).toEqual(dekad);
        expect(addDays(dekadEnd(dekad), 1)).toBe(dekadStart(next));
        expect(compareDekads(dekad, next)).toBeLessThan(0);
        expect(compareDekads(next, dekad)).toBeGreaterThan(0);
        expect(compareDekads(dekad, { ...dekad })).toBe(0);
      }),
    );
  });

  test("the three dekads of a month are the month", () => {
    fc.assert(
      fc.property(anyDekad, ({ year, month }) => {
        const [first, second, third] = ([1, 2, 3] as const).map((part): Dekad => ({ year, month, part }));
        if (!first || !second || !third) throw new Error("three parts");
        expect(dekadStart(first).slice(8)).toBe("01");
        expect(nextDekad(first)).toEqual(second);
        expect(nextDekad(second)).toEqual(third);
        expect(addDays(dekadEnd(third), 1).slice(8)).toBe("01");
      }),
    );
  });

  test("the order of dekads is the order of their days and of their starts", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const order = compareDekads(dekadOf(a), dekadOf(b));
        expect(Math.sign(order)).toBe(
          Math.sign(daysBetween(dekadStart(dekadOf(b)), dekadStart(dekadOf(a)))) + 0,
        );
      }),
    );
  });

  test("a dekad that is written is read back", () => {
    fc.assert(
      fc.property(anyDekad, (dekad) => {
        expect(parseDekad(dekadId(dekad))).toEqual(dekad);
        expect(parseDekad(dekadLabel(dekad))).toEqual(dekad);
        expect(findDekad(`民权县整改工作进展情况旬报表（${dekadLabel(dekad)}）`)).toEqual(dekad);
      }),
    );
  });
});
