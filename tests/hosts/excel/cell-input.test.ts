import { inputOf, textInput } from "../../../src/hosts/excel/cell-input";

describe("texts that Excel would take for something else get an apostrophe", () => {
  test.each([
    "=1+1",
    "+86",
    "-",
    "@甲",
    "12",
    "012",
    "3-1",
    "2019年3月底前",
    "5/6",
    "85%",
    "1E5",
    "TRUE",
    "false ",
    "#N/A",
    "￥5",
    " 5",
    "\t=1",
    "'甲",
    "(1)",
    "上午9:30",
    "二〇一九年三月",
    "Mar 5",
    "Mar-5",
  ])("%j", (text) => {
    expect(textInput(text, "General")).toBe(`'${text}`);
  });

  test.each(["市生态环境局", "立行立改\n长期坚持", "附件1", "第3号问题", "completed", "散煤治理 =1+1"])(
    "%j goes without",
    (text) => {
      expect(textInput(text, "General")).toBe(text);
    },
  );

  test.each([
    ["=1+1", "=1+1"],
    ["012", "012"],
    ["'甲", "''甲"],
  ])("%j in a cell for texts is typed %j", (text, input) => {
    expect(textInput(text, "@")).toBe(input);
  });

  test("what no cell can hold is left out", () => {
    expect(textInput("甲\u0007\r\n乙", "General")).toBe("甲\n乙");
    expect(textInput("整".repeat(40_000), "General")).toHaveLength(32_767);
  });
});

describe("number formats change only where the value would not show under the cell's own", () => {
  const day = { kind: "date", iso: "2019-03-31" } as const;
  const percent = (fraction: number) => ({ kind: "percent", fraction }) as const;
  test.each([
    [day, "General", 43_555, "yyyy-mm-dd"],
    [day, 'yyyy"年"m"月"d"日"', 43_555, 'yyyy"年"m"月"d"日"'],
    [day, "@", 43_555, "yyyy-mm-dd"],
    [{ kind: "date", iso: "2019-03-31T12:00:00" } as const, "General", 43_555.5, "yyyy-mm-dd hh:mm:ss"],
    [{ kind: "date", iso: "1899-12-30" } as const, "General", "'1899-12-30", "General"],
    [percent(0.85), "General", 0.85, "0%"],
    [percent(0.07), "General", 0.07, "0%"],
    [percent(0.855), "General", 0.855, "0.00%"],
    [percent(0.855), "0%", 0.855, "0%"],
    [7, "General", 7, "General"],
    [7, "#,##0", 7, "#,##0"],
    [7, "yyyy-mm-dd", 7, "General"],
    [7, "@", 7, "General"],
    ["9:00", "h:mm", 0.375, "h:mm"],
    ["14:30:06", "hh:mm:ss", 52_206 / 86_400, "hh:mm:ss"],
    ["9:60", "h:mm", "'9:60", "h:mm"],
    ["9:00", "General", "'9:00", "General"],
    [day, "h:mm", 43_555, "yyyy-mm-dd"],
    [true, "@", true, "General"],
    [true, "0%", true, "0%"],
    [null, "@", "", "@"],
    [{ kind: "error", code: "#N/A" } as const, "General", "#N/A", "General"],
  ])("%j in a cell with %j is typed %j under %j", (value, format, input, after) => {
    expect(inputOf(value, format, false)).toEqual({ input, format: after });
  });

  test("dates are counted as the workbook counts them", () => {
    expect(inputOf(day, "General", true).input).toBe(43_555 - 1_462);
  });
});
