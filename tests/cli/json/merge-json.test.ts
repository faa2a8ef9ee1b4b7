import { mergeJson } from "../../../src/cli/json/merge-json";
import { rectificationKind } from "../../../src/ledger";
import { mergeReturns } from "../../../src/returns";
import { builtInDirectory } from "../../../src/units";
import { masterOf, returnOf, type Row } from "../../returns/returned-ledgers";

const BLANK: Row = { batch: "", number: null, problem: "", lead: "", responsible: "", deadline: "" };

test("an item split over several rows tells them all, and loses none of their words", () => {
  const returned = returnOf(
    "市水利局.xlsx",
    ["整改旬报（2019年4月上旬）"],
    { progress: "排查12个工地", status: "正在整改" },
    { ...BLANK, progress: "联合执法5次" },
    { ...BLANK, progress: "机械化清扫率达到82%" },
  );
  const result = mergeReturns(masterOf({}), [returned], {
    kind: rectificationKind,
    directory: builtInDirectory(),
  });
  expect(mergeJson("master.xlsx", result)).toMatchObject({
    returns: [{ matched: 1, matches: [{ row: 3, rows: [3, 4, 5] }], unmatchedItems: [], otherDekadRows: [] }],
    items: [{ progress: [{ text: "排查12个工地\n联合执法5次\n机械化清扫率达到82%" }] }],
  });
});
