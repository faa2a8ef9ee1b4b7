import { rectificationKind } from "../../src/ledger";
import { identifyReturn, mergeReturns, mergingDirectory, type MergeResult } from "../../src/returns";
import { recognizeWorkbook } from "../../src/ledger";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";
import { masterOf } from "./returned-ledgers";

const PROBLEM = "商场疏散指示标志损坏";

/** What becomes of the word of a unit on the one item of a ledger. @param title 填报单位. */
function wordOf(unit: string, { lead = "", responsible = "" }): MergeResult {
  const items = masterOf({ problem: PROBLEM, lead, responsible });
  const directory = mergingDirectory(builtInDirectory(), items);
  const grid = sheetOf([
    [`填报单位：${unit}`],
    ["附件", "序号", "反馈问题", "整改进展", "完成状态"],
    ["附件1", 1, PROBLEM, "督促整改", "完成整改"],
  ]);
  const workbook = recognizeWorkbook([{ grid, visibility: "visible" }], {
    kind: rectificationKind,
    directory,
  });
  const returned = identifyReturn("报表.xlsx", workbook, directory);
  return mergeReturns(items, [returned], { kind: rectificationKind, directory });
}

const RESPONSIBLE = { responsible: "万达商业管理公司" };

describe("the word of a unit that nobody names, where nothing says who leads", () => {
  test("is no word on an item of others, and is kept as such", () => {
    const { items, returns } = wordOf("城关镇人民政府", RESPONSIBLE);
    expect(items.map(({ item }) => [item.status, item.text.progress ?? ""])).toEqual([[null, ""]]);
    expect(returns.map(({ matched, notOwn }) => [matched.length, notOwn.length])).toEqual([[0, 1]]);
    expect(returns[0]?.notOwn[0]?.returned.text.progress).toBe("督促整改");
  });

  test.each([
    ["that names nobody", ""],
    ["that names units which nobody has listed", "各乡镇人民政府"],
  ])("is taken on an item %s", (_, responsible) => {
    const [merged] = wordOf("城关镇人民政府", { responsible }).items;
    expect(merged?.item.status).toBe("completed");
  });

  test("is taken where its name may be that of the item's unit, which is asked", () => {
    const { items, returns } = wordOf("市水力局", { responsible: "市水利局" });
    expect(returns[0]?.unitSuggestions).toEqual(["市水利局"]);
    expect(items[0]?.item.status).toBe("completed");
  });
});

test("of an item that names nobody every unit may speak, also one that the directory knows", () => {
  const { items, returns } = wordOf("市水利局", {});
  expect(items[0]?.item.status).toBe("completed");
  expect(returns[0]?.notOwn).toEqual([]);
});

test("where the item says who leads, a unit that nobody names only tells its progress", () => {
  const { items } = wordOf("城关镇人民政府", { lead: "市水利局" });
  expect(items.map(({ item }) => [item.status, item.text.progress])).toEqual([
    [null, "城关镇人民政府：督促整改"],
  ]);
});
