import type { CellValue } from "../../../src/sheet";
import type { Status } from "../../../src/ledger";
import { ledgerIn, sheetOf } from "../messy-grids";

const HEADER = ["序号", "问题", "整改时限", "已完成", "正在推进", "未启动", "整改情况"];

function row(number: number, ...ticks: CellValue[]): CellValue[] {
  return [number, `东王庄${number}号房墙体开裂`, "2022年12月底前", ...ticks, "正在加固"];
}

type Told = [status: Status | null, words: string | undefined];

function told(...rows: readonly CellValue[][]): Told[] {
  return ledgerIn(sheetOf([HEADER, ...rows])).items.map(({ status, text }) => [status, text.status]);
}

const DONE: Told = ["completed", undefined];
const UNDER_WAY: Told = ["inProgress", undefined];
const ticked = [row(1, "√", null, null), row(2, null, "√", null)] as const;

test.each<[string, CellValue[]]>([
  ["小计", ["小计", null, null, 1, 1, 0]],
  ["larger sums", ["合计", null, null, 12, 3, 0]],
  ["the header again", HEADER],
  ["a heading", ["二、东王庄", null, null, null, null, null]],
])("%s between the items ticks nothing", (_, between) => {
  expect(told(ticked[0], between, ticked[1])).toEqual([DONE, UNDER_WAY]);
});

test.each<CellValue[]>([
  ["√", "—", "—"],
  ["√", "无", "无"],
  ["是", "否", "否"],
  ["√", "○", "○"],
  ["√", "×", "×"],
  [1, 0, 0],
  [true, false, false],
  ["已完成", null, null],
])("%j %j %j is one tick", (...cells) => {
  expect(told(row(1, ...cells), ticked[1])).toEqual([DONE, UNDER_WAY]);
});

test.each<[CellValue[], string]>([
  [["2022.8.20", null, null], "已完成：2022.8.20"],
  [[null, "预计9月底", null], "正在推进：预计9月底"],
  [["√", "预计9月底", null], "已完成：√；正在推进：预计9月底"],
  [["√", "√", null], "已完成：√；正在推进：√"],
  [["○", null, null], "已完成：○"],
  [[{ kind: "date", iso: "2022-08-20" }, null, null], "已完成：2022-08-20"],
])("%j costs its own row its status, and its words are kept", (cells, words) => {
  expect(told(row(1, ...cells), ticked[1])).toEqual([[null, words], UNDER_WAY]);
});

test("a note alone is kept too", () => {
  expect(told(row(1, null, "预计9月底", null))).toEqual([[null, "正在推进：预计9月底"]]);
});

test("counts, and what is told at length, tick nothing", () => {
  const long = "已对全镇范围内的自建房逐户排查并建立了台账";
  expect(told(row(1, 12, 3, 0), ticked[1])).toEqual([
    [null, undefined],
    [null, undefined],
  ]);
  expect(told(row(1, long, null, null))).toEqual([[null, undefined]]);
});

test("headers that answer a question are told apart though sums and odd cells stand below", () => {
  const rows: CellValue[][] = [
    ["序号", "问题", "整改情况", "是否完成（是）", "是否完成（否）"],
    [1, "东王庄1号房墙体开裂", "已加固", "√", "—"],
    [2, "东王庄2号房墙体开裂", "已加固", "√", null],
    ["小计", null, null, 2, 1],
    ["序号", "问题", "整改情况", "是否完成（是）", "是否完成（否）"],
    [3, "东王庄3号房墙体开裂", "正在加固", null, "否"],
    [4, "东王庄4号房墙体开裂", "正在加固", null, "预计9月底"],
  ];
  expect(ledgerIn(sheetOf(rows)).items.map(({ status }) => status)).toEqual([
    "completed",
    "completed",
    "inProgress",
    null,
  ]);
});

test("an item of several rows is as far as the least of them", () => {
  const rows: CellValue[][] = [
    HEADER,
    [1, "东王庄1号房墙体开裂", "2022年12月底前", "√", null, null, "已加固"],
    [null, null, "2022年6月底前", null, "√", null, "正在加固"],
  ];
  const { items } = ledgerIn(sheetOf(rows, ["A2:A3", "B2:B3"]));
  expect(items.map(({ status }) => status)).toEqual(["inProgress"]);
});
