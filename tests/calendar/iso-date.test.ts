import fc from "fast-check";
import {
  addDays,
  daysBetween,
  formatChineseDate,
  type IsoDate,
  isoDate,
  parseIsoDate,
  readDate,
  yearOf,
} from "../../src/calendar";
import { anyDate, day } from "./dates";

test.each([
  [2019, 4, 10, "2019-04-10"],
  [2020, 2, 29, "2020-02-29"],
  [2000, 2, 29, "2000-02-29"],
  [2019, 2, 29, null],
  [1900, 2, 29, null],
  [2019, 2, 30, null],
  [2019, 4, 31, null],
  [2019, 13, 1, null],
  [2019, 0, 1, null],
  [2019, 1, 0, null],
  [2019, 1, -1, null],
  [2019, 1.5, 1, null],
  [0, 1, 1, null],
  [10_000, 1, 1, null],
  [Number.NaN, 1, 1, null],
])("isoDate(%p, %p, %p) is %p", (year, month, dayOfMonth, expected) => {
  expect(isoDate(year, month, dayOfMonth)).toBe(expected);
});

test.each(["2019-4-1", "2019-02-30", "2019-04-01T00:00:00", " 2019-04-01", "20190401", "", "2019-04-01\n"])(
  "parseIsoDate takes no %p",
  (text) => {
    expect(parseIsoDate(text)).toBeNull();
  },
);

test("days are added over the ends of months and years", () => {
  expect(addDays(day("2019-12-31"), 1)).toBe("2020-01-01");
  expect(addDays(day("2020-03-01"), -1)).toBe("2020-02-29");
  expect(addDays(day("2019-03-31"), 0)).toBe("2019-03-31");
});

test("a date past the year 9999 is refused", () => {
  expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
  expect(() => addDays(day("2019-01-01"), 0.5)).toThrow(RangeError);
});

test("days between two dates are counted towards the later", () => {
  expect(daysBetween(day("2019-03-31"), day("2019-04-10"))).toBe(10);
  expect(daysBetween(day("2019-04-10"), day("2019-03-31"))).toBe(-10);
});

test("a date is written as offices write it", () => {
  expect(formatChineseDate(day("2019-04-10"))).toBe("2019年4月10日");
  expect(yearOf(day("2019-04-10"))).toBe(2019);
});

test("the calendar is the one of the platform", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
      (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(daysBetween(day("1970-01-01"), day(iso))).toBe(Math.floor(date.getTime() / 86_400_000));
        expect(addDays(day("1970-01-01"), Math.floor(date.getTime() / 86_400_000))).toBe(iso);
      },
    ),
  );
});

test("adding the days between two dates to one gives the other", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
    }),
  );
});

test("a date that is written is read back", () => {
  const inNumerals = (date: IsoDate) =>
    formatChineseDate(date).replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)] ?? "");
  const writings = [formatChineseDate, inNumerals, String, (date: IsoDate) => date.replaceAll("-", "")];
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...writings), (date, write) => {
      expect(readDate(write(date))).toEqual({ kind: "date", date, yearAssumed: false, repaired: false });
    }),
  );
});
