import type { PlanTable, PlanText } from "../../src/plan";
import { found, itemOf, read } from "./read-text";

const table = (line: number, ...rows: (string | null)[][]): PlanTable => ({
  kind: "table",
  line,
  rows,
  merges: [],
});
const paragraph = (line: number, text: string) => ({ kind: "paragraph", line, text }) as const;

const HEADER = ["序号", "反馈问题", "整改目标", "整改措施", "牵头单位", "责任单位", "整改时限"];

test("an item a row, each annex with a table, one going on over the page without its header", () => {
  const text: PlanText = [
    paragraph(1, "附件1"),
    table(
      2,
      HEADER,
      [
        "1",
        "散煤复燃，城郊仍有销售点",
        "动态清零",
        "1.排查\n2.取缔",
        "市场监管局",
        "各县区政府",
        "2021年6月底前",
      ],
      ["2", "渣土车带泥上路，道路扬尘大", "密闭率100%", "安装冲洗设施", "市城管局", "市公安局", "立行立改"],
    ),
    table(5, ["3", "断面水质超标，总磷浓度高", "达Ⅳ类", "清淤", "市水利局", "市住建局", "2022年底前"]),
    paragraph(6, "附件2"),
    table(7, HEADER, [
      "1",
      "群众投诉垃圾场异味扰民",
      "消除异味",
      "覆盖",
      "市城管局",
      "市生态环境局",
      "长期坚持",
    ]),
  ];
  const reading = read(text);
  expect(reading.items.map(({ line, batch, number }) => [line, batch, number])).toEqual([
    [3, "附件1", "1"],
    [4, "附件1", "2"],
    [5, "附件1", "3"],
    [8, "附件2", "1"],
  ]);
  expect(itemOf(reading, "1", "附件1").text.measures).toBe("1.排查\n2.取缔");
  expect(itemOf(reading, "3", "附件1").text).toMatchObject({
    problem: "断面水质超标，总磷浓度高",
    deadline: "2022年底前",
  });
  expect(found(reading)).toEqual([]);
});

test("a header of two rows, a problem over two measure rows, 完成时间 as the limit", () => {
  const merged: PlanTable = {
    kind: "table",
    line: 1,
    rows: [
      ["序号", "问题", "整改措施", "责任", null, "完成时间"],
      [null, null, null, "牵头单位", "责任单位", null],
      ["1", "雨污混流严重，汛期溢流", "1.改造管网", "市住建局", "市水利局", "2021年底前"],
      [null, null, "2.加强巡查", null, "市城管局", "长期坚持"],
      ["2", "扬尘污染突出，降尘量超标", "洒水抑尘", "市城管局", "各区政府", "立行立改"],
    ],
    merges: [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 4 },
      { top: 0, left: 5, bottom: 1, right: 5 },
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 3, bottom: 3, right: 3 },
    ],
  };
  const reading = read([merged]);
  expect(reading.items.map(({ line, number }) => [line, number])).toEqual([
    [3, "1"],
    [5, "2"],
  ]);
  expect(itemOf(reading, "1").text).toMatchObject({
    problem: "雨污混流严重，汛期溢流",
    measures: "1.改造管网\n2.加强巡查",
    leadUnits: "市住建局",
    responsibleUnits: "市水利局\n市城管局",
    deadline: "2021年底前\n长期坚持",
  });
});

const form = (line: number, number: string, problem: string, deadline: string): PlanTable =>
  table(
    line,
    ["序号", number, "整改时限", deadline],
    ["反馈问题", problem, null, null],
    ["整改目标", "按时完成整改", null, null],
    ["整改措施", "1.排查\n2.整改", null, null],
    ["责 任 单 位", "市水利局", "责任人", "张三"],
  );

test("a table an item, label beside value", () => {
  const reading = read([
    form(1, "1", "河道管护不力", "2021年底"),
    paragraph(6, ""),
    form(7, "2", "水质超标", "立行立改"),
  ]);
  expect(reading.items).toEqual([
    {
      line: 1,
      batch: "",
      section: null,
      number: "1",
      text: {
        problem: "河道管护不力",
        deadline: "2021年底",
        target: "按时完成整改",
        measures: "1.排查\n2.整改",
        responsibleUnits: "市水利局",
        responsiblePersons: "张三",
      },
    },
    expect.objectContaining({
      line: 7,
      number: "2",
      text: expect.objectContaining({ problem: "水质超标" }) as unknown,
    }),
  ]);
  expect(found(reading)).toEqual([]);
});

test("the number over the table, the labels in it", () => {
  const rows = (problem: string): string[][] => [
    ["存在问题", problem],
    ["整改措施", "1.排查\n2.整改"],
    ["责任单位", "市水利局"],
    ["完成时限", "2021年底"],
  ];
  const reading = read([
    paragraph(1, "问题一"),
    table(2, ...rows("管护不力")),
    paragraph(6, "问题二"),
    table(7, ...rows("水质超标")),
  ]);
  expect(reading.items.map(({ number, text }) => [number, text.problem, text.measures])).toEqual([
    ["1", "管护不力", "1.排查\n2.整改"],
    ["2", "水质超标", "1.排查\n2.整改"],
  ]);
});

test("a table of something else is not a list of items", () => {
  const reading = read([
    paragraph(1, "一、河道管护不力"),
    paragraph(2, "整改目标：管护到位"),
    paragraph(3, "整改措施：加强巡查"),
    paragraph(4, "责任单位：市水利局"),
    paragraph(5, "整改时限：2021年底前"),
    table(6, ["断面", "2019年", "2020年"], ["小王桥", "Ⅴ类", "Ⅳ类"]),
  ]);
  expect(reading.items.map(({ number }) => number)).toEqual(["1"]);
  expect(reading.notUnderstood.map(({ line }) => line)).toContain(6);
});
