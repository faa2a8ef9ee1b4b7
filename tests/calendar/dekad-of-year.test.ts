import { dekadOfYear } from "../../src/calendar";

test.each([
  ["2019年第9旬", { year: 2019, month: 3, part: 3 }],
  ["2019年第九旬", { year: 2019, month: 3, part: 3 }],
  ["二〇一九年第十旬", { year: 2019, month: 4, part: 1 }],
  ["2019年度整改旬报（第 1 旬）", { year: 2019, month: 1, part: 1 }],
  ["整改台账2019年第36旬", { year: 2019, month: 12, part: 3 }],
  ["2018年问题2019年第三十五旬", { year: 2019, month: 12, part: 2 }],
])("%s is counted from the beginning of the year", (text, dekad) => {
  expect(dekadOfYear(text, null)).toEqual(dekad);
});

test("without a year it takes the one given", () => {
  expect(dekadOfYear("整改台账（第9旬）", 2019)).toEqual({ year: 2019, month: 3, part: 3 });
  expect(dekadOfYear("整改台账（第9旬）", null)).toBeNull();
});

test.each([
  ["2019年第0旬", "there is none"],
  ["2019年第37旬", "there is none"],
  ["2019年4月第1旬", "it is a month's"],
  ["2019年第8旬、第9旬", "they are two"],
  ["2019年第8-9旬", "they are two"],
  ["2019年第9期", "it is an issue"],
  ["2019年9旬老人", "it is an age"],
  ["19年第9旬", "it has half a year"],
])("in %s no 旬 is counted: %s", (text) => {
  expect(dekadOfYear(text, null)).toBeNull();
});
