import { isDoubtful, itemMatcher, type Item, rowKeyOf } from "../../../src/ledger";
import { masterOf, type Row } from "../../returns/returned-ledgers";

const TWIN = "政府采购未按规定公开招标，涉及金额148万元，瑞丰粮油加工厂中标资格存疑";
const CUT = "涉及金额148万元，瑞丰粮油加工厂中标资格存疑";
const SECOND = { number: 2, problem: TWIN, lead: "市发展改革委", deadline: "2019年12月底前" };
const THIRD = { number: 3, problem: TWIN, lead: "市生态环境局", deadline: "2019年6月底前" };
const known = masterOf({ number: 1, problem: "王楼镇虚报冒领补贴资金95万元" }, SECOND, THIRD, {
  number: 4,
  problem: `${TWIN}，合同未备案`,
  lead: "市水利局",
  deadline: "立行立改",
});

/** The number of the item that a row is taken for, and whether in doubt. */
function told(row: Row, prefers?: (item: Item) => boolean): unknown {
  const [item] = masterOf(row) as [Item];
  const found = itemMatcher(known).match(item, prefers ? { prefers } : {});
  return found && [found.known.number, isDoubtful(found)];
}

describe("of items with one problem", () => {
  test("the one that the rest of a row tells is meant before that of its number, which is doubtful", () => {
    expect(told({ ...SECOND, number: 3 })).toEqual(["2", true]);
    expect(told({ ...THIRD, number: 2 })).toEqual(["3", true]);
  });

  test.each(["2019年12月31日前", "2019-12-31"])("the limit may be written %s", (deadline) => {
    expect(told({ ...SECOND, number: 3, deadline, lead: "市发改委" })).toEqual(["2", true]);
  });

  test("the one of the number is meant where the rest of the row tells it, or nothing", () => {
    expect(told(THIRD)).toEqual(["3", false]);
    expect(told({ ...THIRD, lead: "", deadline: "", responsible: "" })).toEqual(["3", false]);
  });

  test("what a unit changed that no other item says raises no doubt", () => {
    expect(told({ ...THIRD, deadline: "2020年3月底前" })).toEqual(["3", false]);
  });

  test("what speaks for one and for another leaves that of the number, which is doubtful", () => {
    expect(told({ ...THIRD, deadline: SECOND.deadline })).toEqual(["3", true]);
  });

  test("those of the row's own unit alone come into question", () => {
    expect(told({ ...SECOND, number: 3 }, ({ number }) => number === "3")).toEqual(["3", false]);
  });

  test("a number of another problem much like theirs tells nothing where the rest of the row does", () => {
    expect(told({ ...SECOND, number: 4 })).toEqual(["2", true]);
  });
});

describe("a shortened problem that fits several items", () => {
  test("is the one that the rest of the row tells, which is doubtful", () => {
    expect(told({ ...SECOND, number: 3, problem: CUT })).toEqual(["2", true]);
    expect(told({ ...SECOND, number: null, problem: CUT })).toEqual(["2", true]);
  });

  test("is that of its number where the rest of the row tells it, or nothing", () => {
    expect(told({ ...THIRD, problem: CUT })).toEqual(["3", false]);
    expect(told({ ...THIRD, problem: CUT, lead: "", deadline: "", responsible: "" })).toEqual(["3", false]);
  });

  test("is of none without a number where nothing tells", () => {
    expect(told({ number: null, problem: CUT, lead: "", deadline: "", responsible: "" })).toBeNull();
  });
});

test("of two batches with the very number and problem that of the row's limit is meant", () => {
  const list = masterOf(
    { ...SECOND, batch: "附件1", lead: "市水利局" },
    { ...SECOND, batch: "附件2", lead: "市水利局", deadline: "2019年6月底前" },
  );
  const [row] = masterOf({ ...SECOND, batch: "", lead: "市水利局", deadline: "2019年6月底前" }) as [Item];
  expect(itemMatcher(list).match(row)).toMatchObject({
    known: { batch: "附件2" },
    by: "number-and-text",
    reasons: [],
  });
});

describe("a key of an item with the row's problem", () => {
  const keyedThird = (row: Row): unknown => {
    const [[item], third] = [masterOf(row), known[2]] as [readonly [Item], Item];
    const found = itemMatcher(known).match(item, { key: rowKeyOf(third) });
    return found && [found.known.number, isDoubtful(found)];
  };

  test("is contradicted where number and the rest of the row tell another", () => {
    expect(keyedThird(SECOND)).toEqual(["2", true]);
  });

  test("tells where only the number is another's, or only the rest of the row", () => {
    expect(keyedThird({ ...THIRD, number: 2 })).toEqual(["3", false]);
    expect(keyedThird({ ...SECOND, number: 3 })).toEqual(["3", false]);
  });
});
