import { tokenize } from "../../src/calendar/calendar-text";

/** Tokens as texts: numbers as their digits, `~` behind those put together. */
function pieces(text: string): string[] {
  return tokenize(text).map((token) =>
    token.kind === "number" ? token.digits + (token.mended ? "~" : "") : token.sign,
  );
}

test.each([
  ["2019年3月底前", ["2019", "年", "3", "月", "底", "前"]],
  ["2019年年底前", ["2019", "年", "年底", "前"]],
  ["二〇一九年十二月二十日", ["2019", "年", "12", "月", "20", "日"]],
  ["二O一九年", ["2019", "年"]],
  ["十三五", ["十三五"]],
  ["２０１９．３", ["2019", ".", "3"]],
  ["3 月份", ["3", "月"]],
  ["1 2月", ["12~", "月"]],
  ["2019-3-5 8:00", ["2019", "-", "3", "-", "5", "8", ":", "00"]],
  ["2019 12月", ["2019", "12", "月"]],
  ["2O19年", ["2019~", "年"]],
  ["O3浓度", ["o", "3", "浓", "度"]],
  ["①2019年", [";", "2019", "年"]],
  ["⒈2019年", [";", "2019", "年"]],
  ["提前到本年度之前", ["提前", "到", "本年", "前"]],
  ["㋂", ["3", "月"]],
])("%p is cut into %p", (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test("each token knows its place in the source", () => {
  const text = "𠮷 ２０１９ 年\n年 底";
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "𠮷",
    "２０１９",
    "年",
    "年 底",
  ]);
});
