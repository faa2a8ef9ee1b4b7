import { chasingAfter } from "../../src/returns";
import type { Item } from "../../src/ledger";
import { masterOf, merge, returnOf, type Row } from "./returned-ledgers";

const OTHER = { number: 2, problem: "尾矿库环境风险隐患排查不彻底" };
const returned = returnOf("水利.xlsx", ["整改台账（2019年4月上旬）", "填报单位：市水利局"], {
  progress: "已排查整治",
});

function unjudgedIn(...rows: readonly Row[]): [readonly string[], readonly string[]] {
  const { groups, ofNobody } = chasingAfter(merge(masterOf(...rows), [returned])).unjudged;
  return [groups, ofNobody.map(({ number }: Item) => number)];
}

test.each(["各乡镇人民政府", "各街道办事处", "全县", "详见附件", "市直有关局委", "各有关单位"])(
  "%s is told as it stands, once: nobody knows who that is",
  (responsible) => {
    expect(unjudgedIn({ responsible }, { ...OTHER, responsible })).toEqual([[responsible], []]);
  },
);

test.each([
  ["a group whose members are listed", "各县(市、区)人民政府(管委会)"],
  ["the units named beside it", "各责任单位"],
  ["a unit that nobody has listed, which is missed by its name", "桃花岛安全局"],
  ["a name much like that of a unit that returned", "水利"],
])("nothing is told of %s", (_, responsible) => {
  expect(unjudgedIn({ responsible })).toEqual([[], []]);
});

test("items that name nobody are told, but those on which somebody reported, and those struck off", () => {
  const nobody = { lead: "", responsible: "" };
  expect(unjudgedIn(nobody, { ...OTHER, ...nobody })).toEqual([[], ["2"]]);
  expect(unjudgedIn({}, { ...OTHER, ...nobody, status: "完成销号" })[1]).toEqual([]);
});

test("a group of which one returned is still not judged", () => {
  expect(unjudgedIn({ lead: "各责任单位", responsible: "" })).toEqual([["各责任单位"], []]);
});
