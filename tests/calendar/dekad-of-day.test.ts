import { dekadOfLastDay, dekadUpTo } from "../../src/calendar";

const LATE_MARCH = { year: 2019, month: 3, part: 3 };

test.each([
  "截至2019.3.31",
  "整改台账（截至2019-03-31）",
  "整改台账截止2019/3/31",
  "截止到２０１９年３月３１日",
  "整改台账（至2019.3.31）",
  "截至 2019 年 3 月 31 日，已完成",
])("%s names the 旬 of its day", (text) => {
  expect(dekadUpTo(text)).toEqual(LATE_MARCH);
});

test.each([
  "截至3.31",
  "截至19.3.31",
  "截至2019.3.31.2",
  "截至2019.3.31-2019.4.10",
  "截至2019年2月30日",
  "填报截止2019年4月12日",
  "2019年3月1日至2019年3月31日",
  "延期至2019.6.30",
  "印发于2019.3.31",
])("%s names no 旬", (text) => {
  expect(dekadUpTo(text)).toBeNull();
});

test.each([
  "整改台账（2019.3.31）",
  "整改情况汇总【2019-03-31】",
  "整改台账（2019年3月31日）",
  "整改工作进展情况表 2019/3/31",
  "整改台账2019.3.28",
])("the day at the end of %s is the last that it tells of", (title) => {
  expect(dekadOfLastDay(title)).toEqual(LATE_MARCH);
});

test.each([
  ["整改台账（v1.3.5）", "it is a version"],
  ["整改台账（v2019.3.31）", "it is a version"],
  ["整改台账（2019.3.31.2）", "it is a number"],
  ["整改台账（商环〔2019〕3.31号）", "it is a number"],
  ["整改台账（3.31）", "it has no year"],
  ["整改台账（2019.4.12）", "it may as well be the day on which the table for 上旬 was made"],
  ["整改台账（2019年4月1日）", "it may as well be the day on which the table for 下旬 was made"],
  ["整改台账（2019年3月31日印发）", "it is another day"],
  ["整改任务清单（2018年12月25日）", "it is the plan's"],
  ["整改任务分解表（2018年12月25日）", "it is the plan's"],
  ["打印日期（2019.3.31）", "it is another day"],
  ["制表（2019.3.31）", "it is another day"],
  ["制表日期：2019.3.31", "it is another day"],
  ["关于报送整改进展的通知（2019年3月31日）", "it is another day"],
  ["2019年3月31日整改台账", "it does not stand at the end"],
])("the day in %s names no 旬: %s", (title) => {
  expect(dekadOfLastDay(title)).toBeNull();
});
