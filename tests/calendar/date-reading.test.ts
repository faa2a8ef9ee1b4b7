import fc from "fast-check";
import { readDate } from "../../src/calendar";
import { dateLikeText } from "./dates";

const march5 = { kind: "date", date: "2019-03-05", yearAssumed: false, repaired: false };

test.each([
  "2019.3.5",
  "2019/3/5",
  "2019-03-05",
  "2019—3—5",
  "2019年3月5日",
  "2019年03月05号",
  "2019.3.5日",
  "20190305",
  "２０１９．３．５",
  "２０１９年３月５日",
  "二〇一九年三月五日",
  "二零一九年三月五日",
  " 2019 年 3 月\n5 日 ",
  "2019年3月5日。",
  "2019.3.5.",
  "2019年3月5日（星期二）",
  "2019年3月5日 周二 下午3点半",
  "2019年3月5日9时30分",
  "2019-3-5 8:00",
  "2019-03-05 08:30:00",
  "2019-03-05T08:30:00.000Z",
  "43529",
  "43529.354",
])("%p is the fifth of March", (text) => {
  expect(readDate(text)).toEqual(march5);
  expect(readDate(text, { planYear: 2018 })).toEqual(march5);
});

test.each(["20193月5日", "2019年3月5", "201935日", "2019 3月5日", "2O19年3月5日"])(
  "%p is the fifth of March, to be confirmed",
  (text) => {
    expect(readDate(text)).toEqual({ ...march5, repaired: true });
  },
);

test.each(["3月5日", "3月5号", "03月05日", "三月五日", "今年3月5日", "19.3.5", "19年3月5日", "19-03-05"])(
  "%p takes its year from the plan",
  (text) => {
    expect(readDate(text, { planYear: 2019 })).toEqual({ ...march5, yearAssumed: true });
    expect(readDate(text)).toEqual({ kind: "unreadable", reason: "year-missing" });
  },
);

test.each([
  "2019年2月30日",
  "2019.13.1",
  "2019-04-31",
  "20190230",
  "2019/2/29",
  "2019年0月5日",
  "2019年3月0日",
  "2019229日",
])("%p does not exist", (text) => {
  expect(readDate(text)).toEqual({ kind: "invalid" });
});

test("a leap day is read in leap years only", () => {
  expect(readDate("2月29日", { planYear: 2020 })).toMatchObject({ date: "2020-02-29" });
  expect(readDate("2月29日", { planYear: 2019 })).toEqual({ kind: "invalid" });
});

test.each([
  ["2019年3月", "month-only"],
  ["2019.03", "month-only"],
  ["2019-3", "month-only"],
  ["2019年3月底", "month-only"],
  ["3月", "month-only"],
  ["10.3.19", "year-missing"],
  ["2019111日", "ambiguous"],
  ["2019年111日", "ambiguous"],
  ["次年3月5日", "ambiguous"],
  ["2019年15日", "not-a-date"],
  ["2019年", "not-a-date"],
  ["2019年3月上旬", "not-a-date"],
  ["2019年3月5日前", "not-a-date"],
  ["2019年3月5日至6日", "not-a-date"],
  ["已于2019年3月5日完成", "not-a-date"],
  ["3.5", "not-a-date"],
  ["3/5", "not-a-date"],
  ["35", "not-a-date"],
  ["20193", "not-a-date"],
  ["99999", "not-a-date"],
  ["36525", "not-a-date"],
  ["73051", "not-a-date"],
  ["13837001234", "not-a-date"],
  ["已完成", "not-a-date"],
  ["/", "not-a-date"],
  ["长期坚持", "not-a-date"],
])("%p is no day: %s", (text, reason) => {
  expect(readDate(text, { planYear: 2019 })).toEqual({ kind: "unreadable", reason });
});

test.each(["", "  ", "\n　", "\u200B"])("%p is blank", (text) => {
  expect(readDate(text)).toEqual({ kind: "blank" });
});

test("any text is read without a throw, and a date without a plan's year has its own", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), dateLikeText), (text) => {
      const reading = readDate(text);
      if (reading.kind === "date") expect(reading.yearAssumed).toBe(false);
      const planned = readDate(text, { planYear: 2019 });
      if (reading.kind === "date") expect(planned).toEqual(reading);
    }),
    { numRuns: 2000 },
  );
});
