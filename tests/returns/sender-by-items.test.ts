import { rectificationKind } from "../../src/ledger";
import { mergeReturns, type FileDecision, type ReturnedWorkbook } from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { masterOf, returnOf, type Row } from "./returned-ledgers";

const PROBLEMS = [
  "河道非法采砂行为未得到有效遏制",
  "尾矿库环境风险隐患排查不彻底",
  "扬尘管控力度不够",
  "黑臭水体整治进展缓慢",
];
const row = (number: number, lead: string, responsible: string): Row => ({
  number,
  problem: PROBLEMS[number - 1] ?? "",
  lead,
  responsible,
});
const ROWS = [
  row(1, "市水利局", "市公安局"),
  row(2, "市应急管理局", "市水利局"),
  row(3, "市水利局、市城管局", "市住建局"),
  row(4, "市城管局", "市公安局"),
];
const reported = (...numbers: number[]): Row[] =>
  ROWS.map((one, at) => ({ ...one, progress: numbers.includes(at + 1) ? "已完成3处整治" : "" }));

function senderOf(returned: ReturnedWorkbook, ...files: FileDecision[]): [string | null, readonly string[]] {
  const [outcome] = mergeReturns(masterOf(...ROWS), [returned], {
    kind: rectificationKind,
    directory: builtInDirectory(),
    decisions: { rows: [], conflicts: [], rules: [], files },
  }).returns;
  return [outcome?.unit ?? null, outcome?.unitSuggestions ?? []];
}

describe("whose a return is, by its items", () => {
  test("the one unit that all items with progress name is suggested", () => {
    expect(senderOf(returnOf("新建表.xlsx", [], ...reported(1, 2, 3)))).toEqual([null, ["市水利局"]]);
  });

  test.each([
    ["too few items", [1, 2]],
    ["no unit in common", [1, 2, 3, 4]],
  ])("%s suggest none", (_, numbers) => {
    expect(senderOf(returnOf("新建表.xlsx", [], ...reported(...numbers)))).toEqual([null, []]);
  });

  test("where the name written is much like that unit's, it is that one's", () => {
    const title = ["整改台账（2019年4月上旬）", "填报单位：市水力局"];
    expect(senderOf(returnOf("新建表.xlsx", title, ...reported(1, 2, 3)))).toEqual(["市水利局", []]);
  });

  test("of a unit that nobody knows, also where nothing says who leads", () => {
    const rows = [1, 2, 3].map((number) => row(number, "", "市水利局"));
    const title = ["整改台账（2019年4月上旬）", "填报单位：桃花岛供排水站"];
    const filled = rows.map((one) => ({ ...one, progress: "已整治" }));
    const [outcome] = mergeReturns(masterOf(...rows), [returnOf("报表.xlsx", title, ...filled)], {
      kind: rectificationKind,
      directory: builtInDirectory(),
    }).returns;
    expect(outcome?.unitSuggestions).toEqual(["市水利局"]);
  });

  test("what a person said stands", () => {
    const said = { file: "新建表.xlsx", unit: "水务中心" };
    expect(senderOf(returnOf("新建表.xlsx", [], ...reported(1, 2, 3)), said)).toEqual(["水务中心", []]);
  });
});
