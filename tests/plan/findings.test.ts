import fc from "fast-check";
import { planFindingMessage, planTextOf } from "../../src/plan";
import { lostIn } from "../../src/plan/findings/lost-text";
import { PLAN_SEVERITIES, planFinding, type PlanFindingCode } from "../../src/plan/plan-finding";
import { tidyText } from "../../src/text";
import { found, itemOf, planFile, read } from "./read-text";

const item = (number: string, ...lines: string[]): string =>
  [`${number}、河道管护不力`, "整改目标：管护到位", "整改措施：1.排查", ...lines].join("\n");

test("a number twice, one left out, one missing", () => {
  const lines = ["责任单位：市水利局", "整改时限：2021年底前"];
  const text = [item("一", ...lines), item("二", ...lines), item("二", ...lines), item("五", ...lines)].join(
    "\n",
  );
  expect(found(read(text), "number-duplicate", "number-gap")).toEqual([
    "#2 number-duplicate number",
    "#5 number-gap number",
  ]);
});

test("a label that the others have and one has not, and a limit that nobody has", () => {
  const lines = ["责任领导：张三", "责任单位：市水利局"];
  const text = ["一", "二", "三", "四"].map((number) => item(number, ...lines)).join("\n");
  const reading = read(`${text}\n${item("五", "责任单位：市水利局")}`);
  expect(found(reading, "field-missing")).toEqual([
    ...["一", "二", "三", "四"].map((_, at) => `#${at + 1} field-missing deadline`),
    "#5 field-missing deadline",
    "#5 field-missing leaders",
  ]);
});

test("what belongs to no item is said, with its line", () => {
  const lines = ["责任单位：市水利局", "整改时限：2021年底前"];
  const reading = read(`${item("一", ...lines, "以上由市整改办负责解释")}\n${item("二", ...lines)}`);
  expect(reading.notUnderstood).toEqual([{ line: 6, text: "以上由市整改办负责解释" }]);
  expect(found(reading, "line-not-understood")).toEqual(["- line-not-understood -"]);
});

test("a sentence that begins with a label's words is no label", () => {
  const lines = ["整改措施要逐项落实到位。", "责任单位：市水利局", "整改时限：2021年底前"];
  const reading = read(`${item("一", ...lines)}\n${item("二", ...lines)}`);
  expect(itemOf(reading, "1").text.measures).toBe("1.排查\n整改措施要逐项落实到位。");
});

test("a label with a character lost, one with a semicolon for its colon, one behind the text of the line", () => {
  const lines = ["责任单位：市水利局", "整改时限：2021年底前"];
  const whole = ["一", "二", "三"].map((number) => item(number, ...lines)).join("\n");
  const slips = [
    "四、扬尘污染",
    "整目标：达标",
    "整改措施;1.排查。责任单位：市城管局",
    "整改时限：2021年底前",
  ];
  const reading = read(`${whole}\n${slips.join("\n")}`);
  expect(itemOf(reading, "4").text).toEqual({
    problem: "扬尘污染",
    target: "达标",
    measures: "1.排查。",
    responsibleUnits: "市城管局",
    deadline: "2021年底前",
  });
  expect(found(reading)).toEqual([
    "#4 label-misspelt target",
    "#4 label-colon measures",
    "#4 label-glued responsibleUnits",
  ]);
});

test("a unit's name cut off is told by the longer one elsewhere", () => {
  const text = ["一、甲", "整改措施：排查", "责任单位：市水利、市城管局", "整改时限：2021年底前"].join("\n");
  const whole = ["二、乙", "整改措施：排查", "责任单位：市水利局", "整改时限：2021年底前"].join("\n");
  expect(read(`${text}\n${whole}`).findings).toMatchObject([
    { code: "unit-cut-off", value: "市水利", params: { longer: "市水利局" } },
  ]);
});

test("who verifies stands apart from who oversees, and alone where nobody oversees", () => {
  const lines = ["责任单位：市水利局", "整改时限：2021年底前", "验收单位：市攻坚办"];
  const both = read(`${item("一", ...lines, "督导单位：市政府督查室")}\n${item("二", ...lines)}`);
  expect(itemOf(both, "1").text).toMatchObject({
    supervisors: "市政府督查室",
    remarks: "验收单位：市攻坚办",
  });
  expect(itemOf(both, "2").text).toMatchObject({ supervisors: "市攻坚办" });
});

test("page numbers, running heads and captions are no part of a sentence", () => {
  const head = "东陵市整改任务清单";
  const page = (at: number) => [head, `- ${at} -`];
  const lines = ["责任单位：市水利局", ...page(1), "整改时限：2021年底前"];
  const text = [item("一", ...lines), ...page(2), "表2", item("二", ...lines), ...page(3)].join("\n");
  const reading = read(text);
  expect(reading.notUnderstood).toEqual([]);
  expect(itemOf(reading, "2").text.deadline).toBe("2021年底前");
});

test("open brackets: a unit's name, a text", () => {
  const lines = ["2.建设（含改造泵站", "责任单位：市扬尘办(市城管局", "整改时限：2021年底前"];
  const reading = read(`${item("一", ...lines)}\n${item("二", ...lines)}`);
  expect(found(reading, "unit-bracket", "text-bracket")).toEqual([
    "#1 text-bracket measures",
    "#1 unit-bracket responsibleUnits",
    "#2 text-bracket measures",
    "#2 unit-bracket responsibleUnits",
  ]);
});

test.each([
  ["力争20196月底前达到", ["20196月"]],
  ["201971日起实施", ["201971日"]],
  ["20172018年采暖季", ["20172018年"]],
  ["提高35.3%35.6%", ["35.3%35.6%"]],
  ["洗扫%2B保洁", ["%2B"]],
  ["降尘量为10.57/平方公里·月", ["10.57/平方公里"]],
  ["2019年6月底前，35.3%、35.6%，2017—2018年，投资2019万元，占比50%BOD", []],
])("characters lost in %s: %j", (text, lost) => {
  expect(lostIn(text)).toEqual(lost);
});

test("every finding has a sentence in plain words", () => {
  for (const code of Object.keys(PLAN_SEVERITIES) as PlanFindingCode[]) {
    const params = {
      number: "2",
      firstLine: 1,
      missing: "1",
      text: "20193月",
      due: "2019-03-31",
      before: "局",
      longer: "市水利局",
      written: "整目标",
      count: 2,
    };
    const message = planFindingMessage(
      planFinding(code, {
        line: 1,
        item: null,
        column: null,
        header: "责任单位",
        value: "甲".repeat(40),
        params,
      }),
    );
    expect(message).toMatch(/^[^!！]+。$/);
    expect(message).not.toContain("undefined");
    expect(message).not.toContain("甲".repeat(31));
  }
});

const LINE = fc.oneof(
  fc.constantFrom(
    "附件1",
    "一、河道问题",
    "二、扬尘问题",
    "1.排查",
    "2.整改",
    "整改目标：达标",
    "整改措施：",
    "责任单位：市水利局",
  ),
  fc.constantFrom(
    "整改时限：2021年底前",
    "责任单位",
    "责 任 人:张三",
    "序号：1",
    "（一）整改目标：",
    "序号\t问题\t责任单位",
    "1\t扬尘问题突出\t市城管局",
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

test("whatever the text: nothing is thrown, and no item says what the plan does not", () => {
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 30 }), (lines) => {
      const text = lines.join("\n");
      const flat = tidyText(text).replace(/\s/g, "");
      for (const { text: own } of read(text).items) {
        for (const [column, value] of Object.entries(own)) {
          if (column === "remarks") continue;
          for (const line of value.split("\n")) expect(flat).toContain(line.replace(/\s/g, ""));
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("the same plan with Windows line ends, spaces before its lines and blank ones between reads the same", () => {
  const text = planFile("layouts/问题一二三.txt");
  const bent = text
    .split("\n")
    .map((line) => `  ${line} `)
    .join("\r\n\r\n");
  const plain = (items: ReturnType<typeof read>["items"]) =>
    items.map(({ number, text: own }) => ({ number, own }));
  expect(plain(read(bent).items)).toEqual(plain(read(text).items));
});

test("lines cut by tabs into equally many cells are a table, those cut by strokes too", () => {
  expect(planTextOf("甲\t乙\t丙\n1\t2\t3\n标签\t值").map(({ kind, line }) => [kind, line])).toEqual([
    ["table", 1],
    ["paragraph", 3],
  ]);
  expect(planTextOf("| 甲 | 乙 | 丙 |\n|---|---|---|\n| 1 | 2 | 3 |")).toEqual([
    {
      kind: "table",
      line: 1,
      rows: [
        ["甲", "乙", "丙"],
        ["", "", ""],
        ["1", "2", "3"],
      ],
      merges: [],
    },
  ]);
});
