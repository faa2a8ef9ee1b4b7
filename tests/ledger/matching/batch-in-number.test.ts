import { isDoubtful, itemMatcher, type Item, type ItemMatch } from "../../../src/ledger";
import { masterOf } from "../../returns/returned-ledgers";
import { ledgerIn, sheetOf } from "../messy-grids";

const PROBLEMS = [
  "河道非法采砂行为未得到有效遏制",
  "建成区扬尘管控不到位",
  "物料露天堆放",
  "餐饮油烟治理缓慢",
];

/** Four items of each batch, numbered from 1, told by a column. */
function byColumn(...batches: readonly string[]): readonly Item[] {
  return masterOf(
    ...batches.flatMap((batch) =>
      PROBLEMS.map((problem, at) => ({ batch, number: at + 1, problem: `${batch}反馈：${problem}` })),
    ),
  );
}

/** The same, told by headings between the rows. */
function bySection(...headings: readonly string[]): readonly Item[] {
  return ledgerIn(
    sheetOf([
      ["序号", "反馈问题", "牵头单位", "完成状态"],
      ...headings.flatMap((heading) => [
        [heading],
        ...PROBLEMS.map((problem, at) => [at + 1, `${problem}${heading}`, "市水利局", "整改中"]),
      ]),
    ]),
  ).items;
}

/** A row of a table that has no column of problems. */
function rowNumbered(number: string): Item {
  const [item] = ledgerIn(
    sheetOf([
      ["问题编号", "整改进展", "完成状态"],
      [number, "已整改到位", "已完成"],
    ]),
  ).items;
  if (!item) throw new Error(`${number} is no item`);
  return item;
}

function told(master: readonly Item[], number: string): unknown {
  return itemMatcher(master).matchAll(rowNumbered(number)).map(place);
}

function place({ known, reasons }: ItemMatch): unknown {
  return [known.section ?? known.batch, known.number, ...reasons];
}

const COLUMNS = byColumn("中央", "省级");

test.each([
  ["中央3", "中央", "3"],
  ["中央-3", "中央", "3"],
  ["中央第3项", "中央", "3"],
  ["中央第三项", "中央", "3"],
  ["中央（3）", "中央", "3"],
  ["（中央）3", "中央", "3"],
  ["中督3", "中央", "3"],
  ["中央环保督察第3项", "中央", "3"],
  ["省级-1", "省级", "1"],
  ["省1", "省级", "1"],
  ["省 03", "省级", "3"],
])("%s without a problem is the item of its batch, and a person is to look", (number, batch, own) => {
  const found = itemMatcher(COLUMNS).match(rowNumbered(number));
  expect(found && isDoubtful(found)).toBe(true);
  expect(told(COLUMNS, number)).toEqual([[batch, own, "text-missing"]]);
});

test.each([
  ["中央3", "一、中央督察反馈问题", "3"],
  ["省级-1", "二、2019年省级环保督察问题", "1"],
  ["省督1", "二、2019年省级环保督察问题", "1"],
])("%s is the item below its heading", (number, section, own) => {
  const master = bySection("一、中央督察反馈问题", "二、2019年省级环保督察问题");
  expect(told(master, number)).toEqual([[section, own, "text-missing"]]);
});

test("the names of sheets are batches too", () => {
  const master = byColumn("商丘市中央督察问题", "市级交办");
  expect(told(master, "中央2")).toEqual([["商丘市中央督察问题", "2", "text-missing"]]);
  expect(told(master, "市2")).toEqual([["市级交办", "2", "text-missing"]]);
});

test.each([
  ["水3", "水环境方面"],
  ["大气-3", "大气环境方面"],
])("%s is of the only batch with the word in its name", (number, batch) => {
  const master = byColumn("水环境方面", "大气环境方面");
  expect(told(master, number)).toEqual([[batch, "3", "text-missing"]]);
});

test("of two batches of a level the rest of the word tells", () => {
  const master = byColumn("省级环保督察反馈", "省委巡视反馈", "中央督察第一批", "中央督察第二批");
  expect(told(master, "省督2")).toEqual([["省级环保督察反馈", "2", "text-missing"]]);
  expect(told(master, "省巡视2")).toEqual([["省委巡视反馈", "2", "text-missing"]]);
  expect(told(master, "中央第2批-3")).toEqual([["中央督察第二批", "3", "text-missing"]]);
  expect(told(master, "省2")).toEqual([]);
});

test("a number of two behind the word is one of the list, of a batch with a number of its own, or of a part", () => {
  const parts = masterOf(
    { batch: "省级", number: "1-1" },
    { batch: "省级", number: "1-2" },
    { batch: "中央", number: "1-2" },
  );
  expect(told(parts, "省1-2")).toEqual([["省级", "1-2", "text-missing"]]);
  expect(told(byColumn("省第一批", "省第二批"), "省1-2")).toEqual([["省第一批", "2", "text-missing"]]);
  expect(told(COLUMNS, "省1-2")).toEqual([["省级", "1", "part-numbered"]]);
});

test("a word of no batch, or of several, leads to nothing, and a person may choose among those of the number", () => {
  const matcher = itemMatcher(COLUMNS);
  for (const number of ["市级3", "城管3"]) {
    const row = rowNumbered(number);
    expect(matcher.matchAll(row)).toEqual([]);
    expect(matcher.candidates(row).map(({ known }) => [known.batch, known.number])).toEqual([
      ["中央", "3"],
      ["省级", "3"],
    ]);
  }
  const rounds = itemMatcher(byColumn("中央第一轮", "中央第二轮"));
  expect(rounds.matchAll(rowNumbered("中央3"))).toEqual([]);
  expect(rounds.candidates(rowNumbered("中央3"))).toHaveLength(2);
});

test("a number that is in no batch leads nowhere", () => {
  const row = rowNumbered("中央9");
  expect(itemMatcher(COLUMNS).matchAll(row)).toEqual([]);
  expect(itemMatcher(COLUMNS).candidates(row)).toEqual([]);
});

test("a number that the list writes so itself is that one, without the word and beside it", () => {
  const master = masterOf(
    { batch: "", number: "中央3" },
    { batch: "", number: "省级3" },
    { batch: "中央", number: 3 },
  );
  const [row] = masterOf({ batch: "", number: "中央3", problem: "" }) as [Item];
  expect(itemMatcher(master).match(row)?.known).toBe(master[0]);
});

test("a problem that says otherwise is heard", () => {
  const [other] = masterOf({ batch: "", number: "中央3", problem: COLUMNS[5]?.text.problem ?? "" }) as [Item];
  expect(itemMatcher(COLUMNS).match(other)).toMatchObject({
    known: { batch: "省级", number: "2" },
    by: "text",
  });
  const [own] = masterOf({ batch: "", number: "中央3", problem: COLUMNS[2]?.text.problem ?? "" }) as [Item];
  expect(itemMatcher(COLUMNS).match(own)).toMatchObject({ known: { batch: "中央" }, by: "number-and-text" });
});

test("a row whose problem was left blank is an item all the same", () => {
  const items = ledgerIn(
    sheetOf([
      ["编号", "反馈问题", "整改进展", "完成状态"],
      ["中央3", null, "已整改到位", "已完成"],
      ["省级第一项", null, "已清淤", "整改中"],
    ]),
  ).items;
  expect(items.map(({ number }) => number)).toEqual(["中央3", "省级第一项"]);
});
