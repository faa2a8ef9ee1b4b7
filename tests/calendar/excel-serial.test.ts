import fc from "fast-check";
import { isoToSerial, serialToIso, serialToTime, timeToSerial } from "../../src/calendar";
import { anyDate } from "./dates";

test.each([
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [60, false, null],
  [61, false, "1900-03-01"],
  [43_555, false, "2019-03-31"],
  [43_555.5, false, "2019-03-31T12:00:00"],
  [43_555.354166666664, false, "2019-03-31T08:30:00"],
  [43_555.999_999_9, false, "2019-04-01"],
  [2_958_465, false, "9999-12-31"],
  [2_958_466, false, null],
  [0, false, null],
  [0.5, false, null],
  [-1, false, null],
  [0, true, "1904-01-01"],
  [42_093, true, "2019-03-31"],
  [-1, true, null],
  [2_957_003, true, "9999-12-31"],
  [2_957_004, true, null],
  [Number.NaN, false, null],
  [Number.POSITIVE_INFINITY, false, null],
])("serial %p (1904: %p) is %p", (serial, date1904, expected) => {
  expect(serialToIso(serial, date1904)).toBe(expected);
});

test.each([
  ["1900-01-01", false, 1],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["2019-03-31T12:00:00", false, 43_555.5],
  ["2019-03-31", true, 42_093],
  ["1904-01-01", true, 0],
  ["1903-12-31", true, null],
  ["1899-12-31", false, null],
  ["2019-02-30", false, null],
  ["2019-03-31T24:00:00", false, null],
  ["2019-03-31T08:60:00", false, null],
  ["2019-03-31 08:00:00", false, null],
  ["", false, null],
])("%p (1904: %p) is serial %p", (iso, date1904, expected) => {
  expect(isoToSerial(iso, date1904)).toBe(expected);
});

test("a day and a second of it come back from their serial", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 86_399 }), fc.boolean(), (date, second, date1904) => {
      const serial = (isoToSerial(date, date1904) ?? 0) + second / 86_400;
      const iso = serialToIso(serial, date1904) ?? "";
      expect(iso.slice(0, 10)).toBe(date);
      expect(isoToSerial(iso, date1904)).toBeCloseTo(serial, 6);
      expect(iso.length).toBe(second === 0 ? 10 : 19);
    }),
  );
});

test.each([
  [0, "0:00"],
  [0.375, "9:00"],
  [0.5, "12:00"],
  [52_206 / 86_400, "14:30:06"],
  [0.999_999_99, "23:59:59"],
  [1, null],
  [-0.1, null],
  [Number.NaN, null],
])("serial %p is the time %p", (serial, expected) => {
  expect(serialToTime(serial)).toBe(expected);
});

test.each(["24:00", "9:60", "9:00:60", "9时", "09:0", ""])("%p is no time", (text) => {
  expect(timeToSerial(text)).toBeNull();
});

test("a second of the day comes back from its serial", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
      expect(timeToSerial(serialToTime(second / 86_400) ?? "")).toBeCloseTo(second / 86_400, 9);
    }),
  );
});
