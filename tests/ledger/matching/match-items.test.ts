import { isDoubtful, itemMatcher, type Item, type ItemMatch, rowKeyOf } from "../../../src/ledger";
import { masterOf } from "../../returns/returned-ledgers";

const TWINS = [
  { number: 1, problem: "睢县李口镇排查发现，10家企业污水处理设施运行不正常，整改工作不彻底。" },
  { number: 2, problem: "柘城县平台街道排查发现，10家企业污水处理设施运行不正常，整改工作不彻底。" },
  { number: 3, problem: "永城市龙塘镇建筑垃圾倾倒在河道内共43亩，没有按照要求清理到位。" },
  { number: 4, problem: "永城市龙塘镇建筑垃圾倾倒在河道内共47亩，没有按照要求清理到位。" },
] as const;
const [MADE_SHORT] = [TWINS[0].problem.slice(0, 24)];
const known = masterOf(...TWINS);

function match(row: { number: number | null; problem: string }): ItemMatch | null {
  const [item] = masterOf(row) as [Item];
  return itemMatcher(known).match(item);
}

function told(found: ItemMatch | null): unknown {
  return found && [found.known.number, isDoubtful(found)];
}

describe("a shifted number beside a problem much like that of another item", () => {
  test.each([
    [
      "the very text but for its full stop",
      { number: 2, problem: TWINS[0].problem.slice(0, -1) },
      ["1", false],
    ],
    ["a shortened text", { number: 2, problem: MADE_SHORT }, ["1", true]],
    [
      "a text lightly reworded",
      { number: 2, problem: TWINS[0].problem.replace("不彻底", "不够彻底") },
      ["1", true],
    ],
    [
      "a text that differs in a figure",
      { number: 3, problem: TWINS[3].problem.replace("倾倒在", "倒在") },
      ["4", true],
    ],
  ])("%s", (_, row, expected) => {
    expect(told(match(row))).toEqual(expected);
  });

  test("the right number stands by a text that is changed", () => {
    const reworded = TWINS[0].problem.replace("排查发现，10家", "排查时发现10家");
    expect(told(match({ number: 1, problem: reworded }))).toEqual(["1", false]);
    expect(told(match({ number: 1, problem: MADE_SHORT }))).toEqual(["1", false]);
  });

  test("a short item whose whole problem a longer row holds takes nothing from the item of its number", () => {
    const list = masterOf({ number: 1, problem: TWINS[0].problem }, { number: 2, problem: "运行不正常" });
    const [row] = masterOf({ number: 1, problem: TWINS[0].problem.replace("整改工作", "有的整改") }) as [
      Item,
    ];
    expect(told(itemMatcher(list).match(row))).toEqual(["1", false]);
  });
});

describe("a number that is another unit's beside a problem as much like one of the row's own unit", () => {
  const SHORT = "排查发现，10家企业污水处理设施运行不正常，整改工作不彻底。";
  const ownOf = (own: string, problem: string): unknown => {
    const [item] = masterOf({ number: 1, problem }) as [Item];
    return told(itemMatcher(known).match(item, { prefers: ({ number }) => number === own }));
  };

  test("means its own, which is doubtful", () => {
    expect(ownOf("2", SHORT)).toEqual(["2", true]);
  });

  test("means the other where its own is less alike, or is the one of the number anyway", () => {
    expect(ownOf("3", SHORT)).toEqual(["1", false]);
    expect(ownOf("2", TWINS[0].problem.slice(0, -1))).toEqual(["1", false]);
    expect(ownOf("1", SHORT)).toEqual(["1", false]);
  });
});

describe("a number of two joined by a hyphen", () => {
  const matchedBy = (number: string, problem: string): unknown[] => {
    const [item] = masterOf({ number, problem }) as [Item];
    return itemMatcher(known)
      .matchAll(item)
      .map((one) => [one.known.number, one.by, isDoubtful(one)]);
  };
  const both = `${TWINS[1].problem}${TWINS[2].problem}`;

  test("beside the text of one item alone is a part of that item", () => {
    expect(matchedBy("2-3", TWINS[1].problem)).toEqual([["2", "number-and-text", false]]);
    expect(matchedBy("2—3", TWINS[1].problem.slice(0, 24))).toEqual([["2", "number-and-text", false]]);
  });

  test("beside the very text of one of two much alike is that one", () => {
    expect(matchedBy("3-4", TWINS[2].problem)).toEqual([["3", "number-and-text", false]]);
    expect(matchedBy("3至4", TWINS[2].problem)).toHaveLength(2);
  });

  test("beside a text that both share, or none, may be both", () => {
    const numbersOf = (number: string, problem: string): unknown[] =>
      matchedBy(number, problem).map((one) => (one as unknown[])[0]);
    expect(numbersOf("2-3", both)).toEqual(["2", "3"]);
    expect(numbersOf("2-3", "")).toEqual(["2", "3"]);
    expect(numbersOf("2、3", TWINS[1].problem)).toEqual(["2", "3"]);
  });
});

test("of several rows with one number and problem the one with the same measures is meant", () => {
  const [row] = masterOf({ number: 1, problem: TWINS[0].problem }) as [Item];
  const measuring = (measures: string): Item => ({ ...row, text: { ...row.text, measures } });
  const list = [measuring("1.拆除设施"), measuring("2.修复河道")];
  const found = itemMatcher(list).match(measuring("2.修复河道"));
  expect(found?.known).toBe(list[1]);
  expect(found && isDoubtful(found)).toBe(false);
  const unknown = itemMatcher(list).match(measuring("3.其他"));
  expect(unknown?.known).toBe(list[0]);
  expect(unknown && isDoubtful(unknown)).toBe(true);
});

describe("an item of the row's own unit", () => {
  const PLANT = "污水处理厂提标改造进展缓慢，9个乡镇污水处理设施建成后长期闲置，污水直排入河。";
  const [OTHERS, OWN] = [`民权县${PLANT}`, `开发区${PLANT}`];
  const list = masterOf({ number: 14, problem: OTHERS }, { number: 28, problem: OWN });

  function matchPreferring(own: string, problem: string): ItemMatch | null {
    const [row] = masterOf({ number: null, problem }) as [Item];
    return itemMatcher(list).match(row, { prefers: ({ text }) => text.problem === own });
  }

  test("is meant where two are as much alike", () => {
    expect(told(matchPreferring(OWN, PLANT.replace("缓慢", "很慢")))).toEqual(["28", true]);
    expect(told(matchPreferring(OTHERS, PLANT.replace("缓慢", "很慢")))).toEqual(["14", true]);
  });

  test("is not taken for another that is clearly more alike", () => {
    const reworded = OTHERS.replace("缓慢", "较慢").replace("入河。", "入河的问题。");
    expect(told(matchPreferring(OWN, reworded))?.toString()).not.toBe("28,true");
    expect(matchPreferring(OTHERS, reworded)?.known.number).toBe("14");
  });
});

test("the right number stands by a figure that was changed where limit and unit are that item's too", () => {
  const waste = (county: string, count: number): string =>
    `${county}危险废物贮存不规范，${count}家医疗机构医疗废物未分类收集转运。`;
  const list = masterOf(
    { number: 13, problem: waste("睢县", 28), lead: "市交通运输局", deadline: "2019年12月底前" },
    { number: 29, problem: waste("柘城县", 25), lead: "柘城县人民政府", deadline: "2019年9月底前" },
  );
  const [changed, shifted] = masterOf(
    { number: 13, problem: waste("睢县", 25), lead: "市交通运输局", deadline: "2019年12月底前" },
    {
      number: 13,
      problem: waste("柘城县", 25).replace("收集", "收"),
      lead: "柘城县人民政府",
      deadline: "2019年9月底前",
    },
  ) as [Item, Item];
  expect(itemMatcher(list).match(changed)?.known.number).toBe("13");
  expect(itemMatcher(list).match(shifted)?.known.number).toBe("29");
});

test("a heading tells the batch of a number that stands in several", () => {
  const list = masterOf(
    { batch: "中央督察反馈", number: 6, problem: TWINS[0].problem },
    { batch: "省级督察反馈", number: 6, problem: TWINS[2].problem },
  );
  const [row] = masterOf({ batch: "", number: 6, problem: "" }) as [Item];
  const under = (section: string | null): unknown =>
    itemMatcher(list).match({ ...row, batch: "附件3", section })?.known.batch;
  expect(under("省级督察反馈 反馈问题整改情况")).toBe("省级督察反馈");
  expect(under("一、水环境")).toBeUndefined();
});

test("a number behind the words of its batch is that batch's", () => {
  const list = masterOf({ batch: "中央环保督察", number: 3 }, { batch: "省级环保督察", number: 3 });
  const [row] = masterOf({ batch: "", number: "中央环保督察第3项" }) as [Item];
  expect(itemMatcher(list).match(row)).toMatchObject({
    known: { batch: "中央环保督察" },
    by: "number-and-text",
  });
});

test.each(["附件1第3项", "附件1-3", "问题3", "中央督察反馈-3"])(
  "a row of no problem numbered %s is item 3 of its batch",
  (number) => {
    const [row] = masterOf({ number: 1, problem: "" }) as [Item];
    const found = itemMatcher(known).match({ ...row, number });
    expect([found?.known.number, found?.reasons]).toEqual(["3", ["text-missing"]]);
  },
);

test.each(["2-3", "第2-3项", "HB-2019-3"])("%s without a problem is not item 3", (number) => {
  const [row] = masterOf({ number: 1, problem: "" }) as [Item];
  expect(itemMatcher(known).match({ ...row, number })).toBeNull();
});

describe("a row that holds the problem of another item than its number's", () => {
  const PLANTS = ["城关镇", "孔祖镇", "车站镇"].map(
    (town) => `${town}生活污水处理设施运行不正常，出水氨氮超标0.5倍`,
  );
  const numbersOf = (all: readonly Item[], row: { number: number | null; problem: string }): string[] => {
    const [item] = masterOf(row) as [Item];
    return itemMatcher(all)
      .matchAll(item)
      .map(({ known: one }) => one.number);
  };

  test("worded like its own is not both, and least of all what several items say", () => {
    const [first = "", second = ""] = PLANTS;
    const all = masterOf(
      { number: 1, problem: first },
      { number: 2, problem: second },
      { batch: "附件2", number: 1, problem: first },
    );
    expect(numbersOf(all, { number: 2, problem: `${first}，现场检查时停运` })).toHaveLength(1);
  });

  test("beside its own is both", () => {
    const all = masterOf(...PLANTS.map((problem, at) => ({ number: at + 1, problem })));
    expect(numbersOf(all, { number: 1, problem: `${PLANTS[0] ?? ""}；${PLANTS[2] ?? ""}` })).toEqual([
      "1",
      "3",
    ]);
  });
});

test("a key whose item was reworded, or has another's number now, leaves a doubt", () => {
  const [struck, kept] = masterOf(
    { number: 1, problem: "城关镇污水处理设施运行不正常，出水氨氮超标0.5倍" },
    { number: 2, problem: "城关镇污水处理设施运行不正常，出水氨氮超标1.5倍" },
  ) as [Item, Item];
  const renumbered = itemMatcher([{ ...kept, number: "1" }]);
  expect(renumbered.match(struck, { key: rowKeyOf(struck) })).toMatchObject({
    by: "key",
    reasons: ["text-differs"],
  });
  expect(renumbered.match(kept, { key: rowKeyOf(kept) })).toMatchObject({ by: "key", reasons: [] });
});
