import { dekadOfDays } from "../../src/calendar";

test.each([
  ["（2019年3月21日—3月31日）", { year: 2019, month: 3, part: 3 }],
  ["2019年3月21日—31日", { year: 2019, month: 3, part: 3 }],
  ["2019年4月1日至2019年4月10日工作情况", { year: 2019, month: 4, part: 1 }],
  ["2019年4月11日～４月20日", { year: 2019, month: 4, part: 2 }],
])("the days of %s are a 旬's", (text, dekad) => {
  expect(dekadOfDays(text, null)).toEqual(dekad);
});

test("days without a year take the one given", () => {
  expect(dekadOfDays("3月21日至3月31日", 2019)).toEqual({ year: 2019, month: 3, part: 3 });
  expect(dekadOfDays("3月21日至3月31日", null)).toBeNull();
});

test.each([
  "2019年3月1日—3月31日",
  "2019年3月21日—4月10日",
  "2019年2月30日—2月31日",
  "2019年4月10日",
  "2018年12月25日前完成3处",
])("%s are no 旬's days", (text) => {
  expect(dekadOfDays(text, 2019)).toBeNull();
});
