import { personalNumbersIn } from "../../src/checks/personal-numbers";

const found = (text: string): string[] =>
  personalNumbersIn(text).map(({ kind, masked }) => `${kind} ${masked}`);

test.each([
  ["联系人张三13812345678。", ["mobile 138****5678"]],
  ["张三：138-1234-5678", ["mobile 138****5678"]],
  ["张三：138 1234 5678", ["mobile 138****5678"]],
  ["电话+86 13812345678", ["mobile 138****5678"]],
  ["13812345678/13987654321", ["mobile 138****5678", "mobile 139****4321"]],
  ["身份证11010519491231002X", ["identity 110***********002X"]],
  ["身份证11010519491231002x", ["identity 110***********002x"]],
  ["张三0370-3286001", ["landline 037****6001"]],
  ["张三（0370）3286001", ["landline 037****6001"]],
])("%s", (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  ["an identity number whose check character is wrong", "110105194912310021"],
  ["one whose day of birth does not exist", "11010519490231002X"],
  ["a credit code", "91411400MA3X4T5R1K"],
  ["a document's number", "豫环督〔2019〕13812号"],
  ["a sum of money", "投资1381234567800元"],
  ["a number with a point", "13812345678.5"],
  ["a day and an hour", "2019040813812345678"],
  ["a line for the public", "举报电话：0370-3286000"],
  ["a hotline", "拨打12369环保热线"],
  ["a phase", "2019-2020年"],
  ["a covered number", "138****5678"],
])("%s is none", (_, text) => {
  expect(found(text)).toEqual([]);
});
