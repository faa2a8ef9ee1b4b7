import { follows, readMark } from "../../src/plan/mark";

test.each([
  ["十二、问题", "han", 12, "问题"],
  ["（三）问题", "hanBracket", 3, "问题"],
  ["(二十一) 问题", "hanBracket", 21, "问题"],
  ["1.问题", "arabic", 1, "问题"],
  ["12、问题", "arabic", 12, "问题"],
  ["3 问题", "arabic", 3, "问题"],
  ["2.2020年底前完成", "arabic", 2, "2020年底前完成"],
  ["（2）问题", "arabicBracket", 2, "问题"],
  ["4）问题", "arabicBracket", 4, "问题"],
  ["③问题", "circled", 3, "问题"],
  ["问题一：扬尘", "named", 1, "扬尘"],
  ["反馈问题2 扬尘", "named", 2, "扬尘"],
  ["【问题3】扬尘", "named", 3, "扬尘"],
  ["１２．问题", "arabic", 12, "问题"],
  ["⒊问题", "arabic", 3, "问题"],
  ["⑵ 问题", "arabicBracket", 2, "问题"],
  ["㈢问题", "hanBracket", 3, "问题"],
  ["第五项", "named", 5, ""],
  ["　　7", "arabic", 7, ""],
])("%s", (text, style, number, rest) => {
  expect(readMark(text)).toEqual({ mark: { style, number }, rest });
});

test.each([
  "1.5万吨",
  "2019年底前",
  "3月底前",
  "一些领导干部",
  "问题一大堆",
  "（试行）",
  "6 月底前",
  "第二部分",
])("%s has no number", (text) => {
  expect(readMark(text)).toEqual({ mark: null, rest: text });
});

test("one number follows another of the same style", () => {
  const mark = (text: string) => readMark(text).mark;
  expect(follows(mark("2.乙"), mark("1.甲"))).toBe(true);
  expect(follows(mark("3.丙"), mark("1.甲"))).toBe(false);
  expect(follows(mark("（2）乙"), mark("1.甲"))).toBe(false);
});
