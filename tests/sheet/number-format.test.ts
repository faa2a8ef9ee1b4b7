import { numberMeaning } from "../../src/sheet";

describe("formats with a number of their own", () => {
  test.each([14, 15, 17, 18, 21, 22, 27, 31, 36, 45, 47, 50, 57, 58])("%i is a date", (id) => {
    expect(numberMeaning(id, undefined)).toBe("date");
  });
  test.each([0, 1, 4, 11, 12, 13, 23, 26, 37, 44, 46, 48, 49, 59, 163])("%i is a number", (id) => {
    expect(numberMeaning(id, undefined)).toBe("number");
  });
  test.each([9, 10])("%i is a percentage", (id) => {
    expect(numberMeaning(id, undefined)).toBe("percent");
  });
});

describe("formats given as text", () => {
  test.each([
    'yyyy"年"m"月"d"日";@',
    "yyyy年m月d日",
    "[$-804]yyyy\\年m\\月;@",
    '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "YYYY/M/D",
    "m/d",
    '上午/下午h"时"mm"分"',
    "[$-804]aaaa;@",
    '[=0]"";yyyy\\-mm\\-dd',
  ])("%s is a date", (code) => {
    expect(numberMeaning(164, code)).toBe("date");
  });

  test.each([
    "General",
    "GENERAL",
    "G/通用格式",
    '0"人"',
    '0"days"',
    "0\\d",
    "[Red]0.00",
    "[蓝色]0;[红色]-0",
    "0.00E+00",
    "[h]:mm",
    "[mm]:ss",
    "#,##0_ ;[Red]\\-#,##0\\ ",
    "_-* #,##0_-;_-@_-",
    '_ ¥* #,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
    "@",
    '0;0;0;"yyyy"@',
    '0"%"',
    "0\\%",
  ])("%s is a number", (code) => {
    expect(numberMeaning(164, code)).toBe("number");
  });

  test.each(["0%", "0.0%", "0.00%;[Red]-0.00%", "[>=1]0%;0.0%"])("%s is a percentage", (code) => {
    expect(numberMeaning(164, code)).toBe("percent");
  });

  test("a text given to a number of Excel's own counts before Excel's", () => {
    expect(numberMeaning(14, "0.00")).toBe("number");
  });
});
