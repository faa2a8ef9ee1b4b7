import { rectificationKind, recognizeWorkbook, type RecognizedWorkbook } from "../../src/ledger";
import { identifyReturn, mergeReturns } from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";

const directory = builtInDirectory();
const SAND = "河道非法采砂行为未得到有效遏制";

function read(...rows: readonly (readonly CellValue[])[]): RecognizedWorkbook {
  const grid = sheetOf(rows.map((row) => [...row]));
  return recognizeWorkbook([{ grid, visibility: "visible" }], { kind: rectificationKind, directory });
}

describe("remarks", () => {
  const HEADER = ["附件", "序号", "反馈问题", "责任单位", "整改进展", "备注"];
  const remarksAfter = (before: string, now: string): string | undefined => {
    const [ledger] = read(HEADER, ["附件1", 1, SAND, "市水利局", "旧", before]).ledgers;
    const one = identifyReturn(
      "市水利局.xlsx",
      read(["填报单位：市水利局"], HEADER, ["附件1", 1, SAND, "市水利局", "新", now]),
      directory,
    );
    const { items } = mergeReturns(ledger?.items ?? [], [one], { kind: rectificationKind, directory });
    return items[0]?.item.text.remarks;
  };

  test.each([
    ["市级挂牌", "已报省厅", "市级挂牌\n市水利局：已报省厅"],
    ["市级挂牌\n市水利局：已报省厅", "已报省厅复核", "市级挂牌\n市水利局：已报省厅复核"],
    ["市级挂牌\n市水利局：已报省厅", "已报省厅", "市级挂牌\n市水利局：已报省厅"],
    ["市级挂牌\n市水利局：已报省厅", "", "市级挂牌\n市水利局：已报省厅"],
    ["市公安局：已立案\n市水利局：已报省厅", "已批复", "市公安局：已立案\n市水利局：已批复"],
  ])(
    "a unit's one line takes the place of its line before, and nobody else's: %j, then %j",
    (before, now, after) => {
      expect(remarksAfter(before, now)).toBe(after);
    },
  );

  test("what stands below a unit's line may be the office's, and stays", () => {
    expect(remarksAfter("市水利局：已报省厅\n市级挂牌", "已批复")).toBe(
      "市水利局：已报省厅\n市级挂牌\n市水利局：已批复",
    );
  });
});
