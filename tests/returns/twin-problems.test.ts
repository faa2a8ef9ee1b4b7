import type { MergeResult } from "../../src/returns";
import { masterOf, merge, returnOf, type Row } from "./returned-ledgers";

const TWIN = "环境基础设施建设滞后，规划任务完成不足一半";
const master = masterOf(
  { batch: "中央环保督察", number: 1, problem: "河道非法采砂点未取缔" },
  { batch: "中央环保督察", number: 5, problem: TWIN },
  { batch: "省级环保督察", number: 2, problem: "企业未批先建问题突出" },
  { batch: "省级环保督察", number: 3, problem: TWIN },
);

function merged(...rows: readonly Row[]): MergeResult {
  const title = ["整改台账（2019年4月上旬）", "填报单位：市水利局"];
  return merge(master, [returnOf("水利.xlsx", title, ...rows.map((row) => ({ batch: "", ...row })))]);
}

function progressOf({ items }: MergeResult): (string | undefined)[] {
  return items.map(({ item }) => item.text.progress);
}

describe("rows of one problem that stands in two batches, in a file that names none", () => {
  const [first, second] = [
    { number: 3, problem: TWIN, progress: "管网完成40公里" },
    { number: 4, problem: TWIN, progress: "泵站完成2座" },
  ];

  test("are taken in their order where the file counts anew, and are doubtful", () => {
    const result = merged(first, second);
    expect(progressOf(result)).toEqual(["", "市水利局：管网完成40公里", "", "市水利局：泵站完成2座"]);
    expect(result.doubtful.map(({ reasons }) => reasons)).toEqual([
      ["number-shifted", "several-alike"],
      ["number-shifted", "several-alike"],
    ]);
  });

  test("go by their numbers where these are the ledger's", () => {
    const result = merged({ ...first, number: 5 }, { ...second, number: 3 });
    expect(progressOf(result)).toEqual(["", "市水利局：管网完成40公里", "", "市水利局：泵站完成2座"]);
    expect(result.doubtful).toEqual([]);
  });

  test("of more rows than items, the one that was found by its number is doubtful", () => {
    const result = merged(first, second, { ...second, number: 6, progress: "又完成1座" });
    expect(progressOf(result)).toEqual(["", "", "", "市水利局：管网完成40公里"]);
    expect(result.doubtful.map(({ returned }) => returned.number)).toEqual(["3", "4", "6"]);
  });
});

describe("one problem that is shared out among units", () => {
  const PROBLEM = "农村生活垃圾收运不及时，清运体系不健全";
  const UNITS = ["市公安局", "市水利局", "市财政局"];
  const shared = UNITS.map((lead, place) => ({
    batch: "",
    number: place + 1,
    problem: PROBLEM,
    lead,
    responsible: "",
  }));
  const told = (...rows: readonly Row[]): MergeResult =>
    merge(masterOf(...shared), [
      returnOf("水利.xlsx", ["整改台账（2019年4月上旬）", "填报单位：市水利局"], ...rows),
    ]);
  const own = { batch: "", number: 1, problem: PROBLEM, lead: "", responsible: "", progress: "已清运" };

  test("is a unit's own item though the unit numbers it as another's, which is doubtful", () => {
    const result = told(own);
    expect(progressOf(result)).toEqual(["", "市水利局：已清运", ""]);
    expect(result.doubtful.map(({ reasons }) => reasons)).toEqual([["number-shifted", "several-alike"]]);
  });

  test("is told once where the whole ledger came back", () => {
    const rows = shared.map((row) => ({ ...row, progress: row.lead === "市水利局" ? "已清运" : "别人写的" }));
    const result = told(...rows);
    expect(progressOf(result)).toEqual(["", "市水利局：已清运", ""]);
    expect(result.returns[0]?.notOwn).toHaveLength(2);
    expect(result.doubtful).toEqual([]);
  });

  test("and that differs in its limit alone goes by the limit", () => {
    const [late, early] = ["2019年12月底前", "2019年6月底前"].map((deadline, place) => ({
      batch: "",
      number: place + 4,
      problem: PROBLEM,
      deadline,
    })) as [Row, Row];
    const result = merge(masterOf(late, early), [
      returnOf(
        "水利.xlsx",
        ["整改台账（2019年4月上旬）", "填报单位：市水利局"],
        { ...early, number: null, progress: "早" },
        { ...late, number: null, progress: "晚" },
      ),
    ]);
    expect(progressOf(result)).toEqual(["市水利局：晚", "市水利局：早"]);
  });
});

describe("rows numbered as parts of an item", () => {
  const whole = { number: 1, problem: "河道非法采砂点未取缔" };
  const parts = [
    { number: "1.1", problem: "1.立即排查取缔", progress: "已取缔3处", status: "完成整改" },
    { number: "1-2", problem: "2.建立长效机制", progress: "正在制定制度", status: "正在整改" },
  ];

  test("speak of it together, which is doubtful, and disagree on its status", () => {
    const result = merged(whole, ...parts);
    expect(result.items[0]?.item).toMatchObject({
      status: "inProgress",
      text: { progress: "市水利局：已取缔3处\n正在制定制度" },
    });
    expect(result.doubtful.map(({ reasons }) => reasons)).toEqual([["part-numbered"], ["part-numbered"]]);
    expect(result.conflicts.map(({ kind }) => kind)).toEqual(["status"]);
  });

  test("whose whole item there is not are of none", () => {
    expect(merged({ ...parts[0], number: "9.1" }).returns[0]?.unmatched).toHaveLength(1);
  });
});

describe("a row whose number is right for one of two items of a problem, in a file of shifted numbers", () => {
  const BUYING = "政府采购未按规定公开招标，涉及金额148万元，瑞丰粮油加工厂中标资格存疑";
  const ITEMS: readonly Row[] = [
    { number: 1, problem: "王楼镇虚报冒领补贴资金95万元" },
    { number: 2, problem: BUYING, lead: "市发展改革委", deadline: "2019年12月底前" },
    { number: 3, problem: BUYING, lead: "市生态环境局", deadline: "2019年6月底前" },
    { number: 4, problem: "张集镇境内黑臭水体治理不彻底，24处排污口未完成封堵" },
  ].map((row) => ({ ...row, responsible: "睢县人民政府" }));
  const shifted = (change: Row, ...places: readonly number[]): MergeResult =>
    merge(masterOf(...ITEMS), [
      returnOf(
        "睢县.xlsx",
        ["整改台账（2019年4月上旬）", "填报单位：睢县人民政府"],
        ...ITEMS.flatMap((row, place) =>
          places.includes(place)
            ? [{ ...row, ...change, number: place + 2, progress: `第${place + 1}项的进展` }]
            : [],
        ),
      ),
    ]);
  const doubtsIn = ({ doubtful }: MergeResult): string[] => doubtful.map(({ returned }) => returned.number);

  test("is the one that the rest of it tells, and doubtful", () => {
    const result = shifted({}, 0, 1, 3);
    expect(progressOf(result).map((text) => text?.replace(/^.*：/, ""))).toEqual([
      "第1项的进展",
      "第2项的进展",
      "",
      "第4项的进展",
    ]);
    expect(doubtsIn(result)).toEqual(["3"]);
    expect(result.conflicts).toEqual([]);
  });

  test("is doubtful where the rest of it tells nothing", () => {
    expect(doubtsIn(shifted({ lead: "", deadline: "" }, 0, 1, 3))).toEqual(["3"]);
  });

  test("is not doubtful where the rest of it tells that the number is right", () => {
    const [first, , third] = ITEMS as readonly [Row, Row, Row];
    const result = merge(masterOf(...ITEMS), [
      returnOf(
        "睢县.xlsx",
        ["整改台账（2019年4月上旬）", "填报单位：睢县人民政府"],
        { ...first, number: 2, progress: "一" },
        { ...third, progress: "三" },
      ),
    ]);
    expect(doubtsIn(result)).toEqual([]);
  });

  test("is not doubtful where no number of the file is shifted so", () => {
    expect(doubtsIn(shifted({ lead: "", deadline: "" }, 1))).toEqual([]);
  });
});
