import type { Item } from "../../src/ledger";
import { merge, masterOf, returnOf, type Row } from "./returned-ledgers";

const PROBLEMS = [
  "河道非法采砂行为未得到有效遏制",
  "尾矿库环境风险隐患排查不彻底",
  "扬尘管控力度不够，工地围挡不严",
];
const TITLE = ["整改台账（2019年4月上旬）", "填报单位：市水利局"];

function rowsOf(words: readonly Row[]): Row[] {
  return words.map((row, place) => ({ number: place + 1, problem: PROBLEMS[place] ?? "", ...row }));
}

function returnedItems(...words: readonly Row[]): Item[] {
  return returnOf("水利.xlsx", TITLE, ...rowsOf(words)).rows.map(({ item }) => item);
}

test.each(["同上", "同前", "〃", " 同上 "])(
  "%s as the whole progress is the words of the row above",
  (ditto) => {
    const items = returnedItems({ progress: "已清淤3公里" }, { progress: ditto }, { progress: ditto });
    expect(items.map(({ text }) => text.progress)).toEqual(["已清淤3公里", "已清淤3公里", "已清淤3公里"]);
  },
);

test("the nearest row above that has words counts", () => {
  const items = returnedItems({ progress: "已清淤3公里" }, {}, { progress: "同上" });
  expect(items.map(({ text }) => text.progress)).toEqual(["已清淤3公里", "", "已清淤3公里"]);
});

test("the status follows, word and meaning", () => {
  const items = returnedItems({ status: "完成整改" }, { status: "同上" });
  expect(items[1]).toMatchObject({ status: "completed", text: { status: "完成整改" } });
});

test("a narrative in the column for the status is the progress of both rows", () => {
  const items = returnedItems({ status: "已对23个工地落实覆盖" }, { status: "同上" });
  expect(items[1]).toMatchObject({ status: null, text: { progress: "已对23个工地落实覆盖", status: "" } });
});

test("without words above, and within other words, it stays", () => {
  const items = returnedItems({ progress: "同上" }, { progress: "同上，另清淤1公里" });
  expect(items.map(({ text }) => text.progress)).toEqual(["同上", "同上，另清淤1公里"]);
});

test("in a master of another order the words arrive at their item", () => {
  const [first = {}, second = {}] = rowsOf([{}, {}]);
  const returned = returnOf(
    "水利.xlsx",
    TITLE,
    ...rowsOf([
      { progress: "已清淤3公里", status: "完成整改" },
      { progress: "同上", status: "〃" },
    ]),
  );
  const { items } = merge(masterOf(second, first), [returned]);
  expect(items.map(({ item }) => [item.text.progress, item.status])).toEqual([
    ["市水利局：已清淤3公里", "completed"],
    ["市水利局：已清淤3公里", "completed"],
  ]);
});
