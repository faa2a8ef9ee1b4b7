import { isSurelyLonger, mostChinese } from "../../../src/ledger/header/sure-length";

test.each<[string, number, boolean]>([
  ["整改进展情况", 4, true],
  ["整改进展情况", 6, false],
  ["整 改\n进 展", 4, false],
  ["** 1. 整改进展 **", 4, false],
  ["整改进展（截至四月上旬）", 4, false],
  ["整改进展⑴截至四月上旬", 4, false],
  ["整改进展︵截至四月上旬︶", 4, false],
])("%s against %d", (text, most, expected) => {
  expect(isSurelyLonger(text, most)).toBe(expected);
});

test("the most Chinese characters of several texts", () => {
  expect(mostChinese(["整改时限", "No.1 序号", "", "完成 时间 (2019)"])).toBe(4);
});
