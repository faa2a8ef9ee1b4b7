import { tidyText } from "../../src/text";
import { PLAN_ITEMS, type PlanItem as TrueItem } from "../../templates/make/plan-items";
import { found, itemOf, planFile, read } from "./read-text";

const reading = read(planFile("商丘市整改方案.txt"));
const COLUMNS = [
  "problem",
  "target",
  "measures",
  "leaders",
  "leadUnits",
  "accountable",
  "responsibleUnits",
  "responsiblePersons",
  "supervisors",
  "deadline",
] as const;

/** The items as they were taken from the plan by hand; there the label that is glued to a line is still part of it. */
function asRead(item: TrueItem): Record<string, string> {
  const texts = Object.fromEntries(COLUMNS.map((column) => [column, tidyText(item[column])]));
  const [leadUnits = "", accountable] = item.leadUnits.split("主体责任:");
  return accountable === undefined ? texts : { ...texts, leadUnits, accountable };
}

test("35 items, 19 and 16, in the order of the plan", () => {
  expect(reading.items.map(({ batch, number }) => `${batch} ${number}`)).toEqual(
    PLAN_ITEMS.map(({ batch, number }) => `${batch} ${number}`),
  );
  expect(reading.notUnderstood).toEqual([]);
  expect(reading.title).toBe("商丘市贯彻落实中央环境保护督察“回头看”及大气污染问题专项督察反馈意见整改方案");
});

test.each(PLAN_ITEMS.map((item) => [`${item.batch} ${item.number}`, item] as const))(
  "%s: every field is the plan's own text",
  (_, item) => {
    const { text } = itemOf(reading, String(item.number), item.batch);
    expect({ ...Object.fromEntries(COLUMNS.map((column) => [column, ""])), ...text }).toEqual(asRead(item));
  },
);

test("the plan's slips are found, each in its place", () => {
  expect(
    found(
      reading,
      "label-colon",
      "label-glued",
      "field-blank",
      "unit-bracket",
      "unit-separator",
      "unit-cut-off",
    ),
  ).toEqual([
    "附件1#1 label-colon target",
    "附件1#2 label-glued accountable",
    "附件1#3 label-colon accountable",
    "附件1#6 field-blank leaders",
    "附件1#6 label-colon responsibleUnits",
    "附件1#8 label-colon deadline",
    "附件1#17 label-colon measures",
    "附件1#19 label-colon accountable",
    "附件2#3 unit-cut-off leadUnits",
    "附件2#8 unit-bracket leadUnits",
    "附件2#16 unit-separator responsibleUnits",
  ]);
  expect(found(reading, "label-spaced")).toHaveLength(35);
});

test("lost characters: in limits they are read and to be confirmed, elsewhere they are left as they are", () => {
  expect(found(reading, "deadline-repaired", "deadline-unreadable")).toEqual([
    "附件1#5 deadline-repaired deadline",
    "附件1#8 deadline-unreadable deadline",
    "附件1#11 deadline-repaired deadline",
    "附件1#17 deadline-repaired deadline",
  ]);
  const lost = reading.findings.filter(({ code }) => code === "text-lost");
  expect(lost.map(({ item, value }) => `${item?.batch ?? ""}#${item?.number ?? ""} ${value}`)).toEqual([
    "附件2#2 3.943.932.91",
    "附件2#6 20172018年",
    "附件2#8 20172018年",
    "附件2#8 17%65%",
    "附件2#8 201813月",
    "附件2#8 10.57/平方公里",
    "附件2#8 15.58/平方公里",
    "附件2#8 20185月",
    "附件2#8 35.3%35.6%36.5%",
    "附件2#8 30%60%80%",
    "附件2#9 20196月",
    "附件2#9 %2B",
    "附件2#10 62.5%90.6%",
    "附件2#10 201971日",
  ]);
});

test("nothing else is found in it", () => {
  const known = [
    "label-colon",
    "label-glued",
    "label-spaced",
    "field-blank",
    "unit-bracket",
    "unit-separator",
    "unit-cut-off",
  ];
  const others = ["deadline-repaired", "deadline-unreadable", "text-lost"];
  expect(reading.findings.filter(({ code }) => ![...known, ...others].includes(code))).toEqual([]);
});
