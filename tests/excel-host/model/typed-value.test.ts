import { UNCOMPUTED } from "./cell";
import { shownText } from "./shown-text";
import { typedContent } from "./typed-value";
import { thrownCode } from "../thrown-code";

const typed = (value: unknown, format = "General") => typedContent(value, format, 2019);

test.each([
  ["散煤治理", "散煤治理"],
  ["", null],
  ["'=1+1", "=1+1"],
  ["'", ""],
  ["5", 5],
  [" 12.50 ", 12.5],
  ["-3", -3],
  ["+3", 3],
  ["(1)", -1],
  ["（1）", "（1）"],
  ["001", 1],
  ["411402199001019876", 411402199001019000],
  ["0371-65551234", "0371-65551234"],
  ["true", true],
  ["#N/A", { error: "#N/A" }],
  ["-", "-"],
  ["=", "="],
  ["@市环境攻坚办", "@市环境攻坚办"],
  [0.1, 0.1],
  [false, false],
])("%p becomes %p", (input, value) => {
  expect(typed(input)).toEqual({ value });
});

test.each([
  ["85%", 0.85, "0%"],
  ["85.5%", 0.855, "0.00%"],
  ["1,234", 1234, "#,##0"],
  ["2019-3-31", 43555, "m/d/yyyy"],
  ["2019/03/31", 43555, "m/d/yyyy"],
  ["2019年3月31日", 43555, 'yyyy"年"m"月"d"日"'],
  ["2019年3月", 43525, 'yyyy"年"m"月"'],
  ["1-2", 43467, 'm"月"d"日"'],
  ["2019-3-31 8:30", 43555 + 8.5 / 24, "m/d/yyyy h:mm"],
  ["8:30", 8.5 / 24, "h:mm"],
  ["1e3", 1000, "0.00E+00"],
])("%p becomes %p in the format %p", (input, value, numberFormat) => {
  const content = typed(input);
  expect(content.numberFormat).toBe(numberFormat);
  expect(content.value).toBeCloseTo(value, 10);
});

test.each(["2019年3月底前", "2019-13-1", "2019.3.31", "2019年2月30日", "3月底", "13-45"])(
  "%p stays a text",
  (text) => {
    expect(typed(text)).toEqual({ value: text });
  },
);

test.each([
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["+A1", "=+A1"],
  ["-甲", "=-甲"],
  ["@SUM(A1)", "=@SUM(A1)"],
])("%p becomes the formula %p, which is not computed", (input, formula) => {
  expect(typed(input)).toEqual({ value: UNCOMPUTED, formula });
});

test.each(["=1+", "=(1", "=甲，乙", "--", `=${"1+".repeat(5000)}1`, "长".repeat(32_768), {}, [1]])(
  "no cell takes %p",
  (input) => {
    expect(thrownCode(() => typed(input))).toBe("InvalidArgument");
  },
);

test.each([
  ["=1+1", "=1+1"],
  ["2019-3-31", "2019-3-31"],
  [5, "5"],
  [true, "TRUE"],
])("in a cell for text %p is the text %p", (input, value) => {
  expect(typed(input, "@")).toEqual({ value });
});

test.each([
  [43555, "m/d/yyyy", "2019/3/31"],
  [43555, "yyyy-mm-dd", "2019-03-31"],
  [43555, 'yyyy"年"m"月"d"日"', "2019年3月31日"],
  [43555.354166666664, "yyyy-mm-dd hh:mm", "2019-03-31 08:30"],
  [43555, "[$-804]yyyy/m/d;@", "2019/3/31"],
  [0.85, "0%", "85%"],
  [0.61, "0.0%", "61.0%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0.1 + 0.2, "General", "0.3"],
  [411402199001019000, "General", "4.11402E+17"],
  ["散煤", "0.00", "散煤"],
  [null, "0%", ""],
  [{ error: "#REF!" }, "General", "#REF!"],
  [true, "General", "TRUE"],
])("%p in the format %p shows as %p", (value, format, text) => {
  expect(shownText(value, format)).toBe(text);
});

test("a format that is not modelled is refused, never shown wrongly", () => {
  expect(thrownCode(() => shownText(1, "[Red]0.0;[Blue]-0.0"))).toBe("NotImplemented");
});
