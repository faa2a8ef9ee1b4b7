import fc from "fast-check";
import { findDekad, parseDekad } from "../../src/calendar";
import { dateLikeText } from "./dates";

const april = { year: 2019, month: 4, part: 1 };

test.each([
  "2019-04-上",
  "2019-4-上旬",
  "2019-04上旬",
  "2019年4月上旬",
  "2019年04月上旬",
  "2019年4月上",
  "2019/04/上",
  "2019.4.上旬",
])("%s is the first dekad of April 2019", (text) => {
  expect(parseDekad(text)).toEqual(april);
});

test.each([
  "２０１９－０４－上",
  " 2019 年 4 月 上 旬 ",
  "二〇一九年四月上旬",
  "二○一九年四月上旬",
  "二零一九年四月上旬",
])("%s is the same, as typed", (text) => {
  expect(parseDekad(text)).toEqual(april);
});

test.each([
  ["2019/04/1", "may be a day"],
  ["2019-04-10", "is a day"],
  ["2019年4月", "is a month"],
  ["4月上旬", "has no year"],
  ["2019-13-上", "has no such month"],
  ["2019年0月上旬", "has no such month"],
  ["20194月上旬", "has lost a character"],
  ["19年4月上旬", "has half a year"],
  ["2019-04/上", "mixes separators"],
  ["旬报2019年4月上旬", "holds more"],
  ["2019年4月上旬旬报", "holds more"],
  ["", "is blank"],
])("%s is no dekad: it %s", (text) => {
  expect(parseDekad(text)).toBeNull();
});

test.each([
  ["商丘市中央环保督察“回头看”整改工作进展情况旬报表（2019年4月上旬）", april],
  ["民权县_整改旬报_2019年4月上旬.xlsx", april],
  ["整改工作进展\n（２０１９ 年 ４ 月\n上 旬）", april],
  ["关于报送2019年4月上旬整改进展的报告（2019年4月12日）", april],
  ["2019年第5期 二〇一九年四月下旬", { year: 2019, month: 4, part: 3 }],
  ["2019年4月上旬旬报表（2019年4月上旬）", april],
  ["2018年问题整改2019年12月中旬调度表", { year: 2019, month: 12, part: 2 }],
])("in %p a dekad is named", (title, expected) => {
  expect(findDekad(title)).toEqual(expected);
});

test.each([
  ["整改旬报表", "none is named"],
  ["整改旬报表（4月上旬）", "the year is missing"],
  ["2019年4月下旬至5月上旬", "two are named"],
  ["2019年3月下旬、2019年4月上旬", "two are named"],
  ["20194月上旬", "a character is lost"],
  ["整改台账（2019年4月10日）", "a day is named"],
])("in %p no dekad is found: %s", (title) => {
  expect(findDekad(title)).toBeNull();
});

test("any text is read without a throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), dateLikeText), (text) => {
      const dekad = parseDekad(text);
      if (dekad) expect(findDekad(text) ?? dekad).toEqual(dekad);
      findDekad(text);
    }),
  );
});
