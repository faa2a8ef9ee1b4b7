import { labelAtStart, labelsInNotes, labelsWithin } from "../../src/plan/label";

test.each([
  ["整改目标：达标", "target", "整改目标", "colon", 5],
  ["责 任 人:张三", "responsiblePersons", "责任人", "colon", 6],
  ["【整改措施】清淤", "measures", "整改措施", "brackets", 6],
  ["整改时限", "deadline", "整改时限", "alone", 4],
  ["责任单位　市水利局", "responsibleUnits", "责任单位", "space", 5],
  ["主体责任牵头单位", "accountable", "主体责任", "nothing", 4],
  ["县级责任领导：李某", "leaders", "县级责任领导", "colon", 7],
  ["责任单位及责任人：甲", "responsibleUnits", "责任单位及责任人", "colon", 9],
  ["责任单位（排名第一的牵头）：甲", "responsibleUnits", "责任单位", "colon", 14],
  ["完成时间：2021年", "deadline", "完成时间", "colon", 5],
  ["★整改任务：甲", "problem", "整改任务", "colon", 6],
  ["问题：甲", "problem", "问题", "colon", 3],
])("%s", (text, column, word, sign, end) => {
  expect(labelAtStart(text)).toMatchObject({ column, word, sign, end });
});

test.each([
  "问题突出，群众反映强烈",
  "目标 明确",
  "来源：门户网站",
  "各责任单位：",
  "（责任单位：甲）",
  "压实主体责任：甲",
])("%s begins with no label", (text) => {
  expect(labelAtStart(text)).toBeNull();
});

test("labels further on are found, those within round brackets are not", () => {
  const text = "整改目标：甲。整改时限：乙（责任单位：丙）【责任领导】丁";
  expect(labelsWithin(text, 5).map(({ word, start }) => [word, start])).toEqual([
    ["整改时限", 7],
    ["责任领导", 21],
  ]);
});

test("labels in notes end with their note, their next label or a full stop", () => {
  expect(
    labelsInNotes(
      "1.甲。（责任单位：市水利局；完成时限：2021年底）\n2.乙。责任单位：市城管局（牵头）、市公安局。",
    ),
  ).toEqual([
    { column: "responsibleUnits", value: "市水利局" },
    { column: "deadline", value: "2021年底" },
    { column: "responsibleUnits", value: "市城管局（牵头）、市公安局" },
  ]);
});
