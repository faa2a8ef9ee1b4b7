import { dayInName, dayInTitle, dayNear } from "../../src/returns/named-day";

test.each([
  ["市水利局4.10更正.xlsx", { year: null, month: 4, day: 10 }],
  ["市水利局20190410.xlsx", { year: 2019, month: 4, day: 10 }],
  ["市水利局2019-4-10.xlsx", { year: 2019, month: 4, day: 10 }],
  ["市水利局v1.2.xlsx", null],
  ["市水利局.xlsx", null],
])("the day in %s", (name, expected) => {
  expect(dayInName(name)).toEqual(expected);
});

test("a title's annexes are no days", () => {
  expect(dayInTitle("附件1-2 整改台账")).toBeNull();
  expect(dayInTitle("整改台账（2019年4月8日）")).toEqual({ year: 2019, month: 4, day: 8 });
});

test("a day without a year lies near the 旬; one that there is not, nowhere", () => {
  const near = { year: 2019, month: 1, part: 1 } as const;
  expect(dayNear({ month: 12, day: 30 }, near)).toBe("2018-12-30");
  expect(dayNear({ month: 1, day: 8 }, near)).toBe("2019-01-08");
  expect(dayNear({ month: 13, day: 8 }, near)).toBeNull();
});
