import { rectificationKind, recognizeWorkbook } from "../../src/ledger";
import { identifyReturn, type MergeResult } from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";
import { masterOf, merge } from "./returned-ledgers";

const HEADER = ["附件", "序号", "反馈问题", "整改措施", "整改进展", "完成状态", "完成比例", "完成时间"];
const SAND = "河道非法采砂行为未得到有效遏制";

function merged(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): MergeResult {
  const directory = builtInDirectory();
  const title = [["整改台账（2019年4月上旬）"], ["填报单位：市水利局"]];
  const grid = sheetOf([...title, HEADER, ...rows], merges);
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  return merge(masterOf({ problem: SAND }), [identifyReturn("水利.xlsx", workbook, directory)]);
}

const told = ({ conflicts }: MergeResult): unknown[] =>
  conflicts.map(({ column, entries }) => [
    column,
    entries.map(({ row, returned }) => [row, returned.text[column]]),
  ]);

const FIRST = ["附件1", 1, SAND, null, "3月：完成50%", "正在整改", null, null] as const;

test("rows of one item that disagree on its status are told, and the less advanced counts without the other's day", () => {
  const result = merged([FIRST, [null, null, null, null, "4月5日：全部完工", "已完成", null, "2019-04-05"]]);
  expect(told(result)).toEqual([
    [
      "status",
      [
        [4, "正在整改"],
        [5, "已完成"],
      ],
    ],
  ]);
  const { item } = result.items[0] ?? {};
  expect(item?.text.progress).toBe("市水利局：3月：完成50%\n4月5日：全部完工");
  expect(item?.status).toBe("inProgress");
  expect(item?.dates.completedOn.kind).toBe("blank");
});

test.each([
  ["blank", [null, null, null], []],
  ["merged", [null, null, null], ["A4:A5", "B4:B5", "C4:C5"]],
  ["given again", ["附件1", 1, SAND], []],
  ["given again without the problem", [null, 1, null], []],
] as const)("where the number of the second row is %s, other shares are told", (_, identity, merges) => {
  const rows = [
    ["附件1", 1, SAND, null, "第一段", "滞后", 0.5, null],
    [...identity, null, "第二段", null, 0.7, null],
  ];
  const result = merged(rows, merges);
  expect(told(result)).toEqual([
    [
      "percent",
      [
        [4, "0.5"],
        [5, "0.7"],
      ],
    ],
  ]);
  expect(result.items[0]?.item.percent).toBe(50);
});

test("among shares of one, 1 beside a completed row is all of it", () => {
  const { conflicts } = merged([
    ["附件1", 1, SAND, null, "第一段", "正在整改", 0.5, null],
    [null, null, null, null, "第二段", "完成整改", 1, null],
  ]);
  const percents = conflicts.filter(({ column }) => column === "percent");
  expect(percents.map(({ entries }) => entries.map(({ returned }) => returned.percent))).toEqual([[50, 100]]);
});

test("other days on which it was completed are told", () => {
  const result = merged([
    ["附件1", 1, SAND, null, "一期完工", "完成整改", null, "2019-04-01"],
    [null, null, null, null, "二期完工", "完成整改", null, "2019-04-05"],
  ]);
  expect(told(result).map((one) => (one as unknown[])[0])).toEqual(["completedOn"]);
});

test("rows that agree, or of which one says nothing, stay one word", () => {
  const result = merged([FIRST, [null, null, null, null, "4月：又清运2处", null, null, null]]);
  expect(result.conflicts).toEqual([]);
  expect(result.items[0]?.progress.map(({ row }) => row)).toEqual([4]);
});

test("each measure has a status of its own: that is no disagreement, and the least advanced is the item's", () => {
  const result = merged(
    [
      ["附件1", 1, SAND, "1.清淤", "已清淤", "完成整改", null, null],
      [null, null, null, "2.执法", "正在查处", "正在整改", null, null],
    ],
    ["A4:A5", "B4:B5", "C4:C5"],
  );
  expect(result.conflicts).toEqual([]);
  expect(result.items[0]?.item.status).toBe("inProgress");
});
