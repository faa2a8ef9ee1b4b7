import { rectificationKind } from "../../src/ledger";
import {
  identifyReturn,
  mergeReturns,
  type MergeDecisions,
  type MergeResult,
  NO_DECISIONS,
} from "../../src/returns";
import type { CellValue } from "../../src/sheet";
import { builtInDirectory } from "../../src/units";
import { ledgerIn, sheetOf } from "../ledger/messy-grids";

const HEADER = ["序号", "反馈问题", "责任单位", "整改时限", "整改措施", "责任人", "整改进展", "完成状态"];
const FIRST = [1, "商场疏散指示标志损坏", "市水利局", "2024年5月31日"];
const SECOND = [2, "自动喷水系统停用", "市水利局", "2024年5月31日"];

function merged(
  master: readonly (readonly CellValue[])[],
  returned: readonly (readonly CellValue[])[],
  decisions: Partial<MergeDecisions> = {},
): MergeResult {
  const directory = builtInDirectory();
  const ledger = ledgerIn(
    sheetOf([["整改台账（2024年5月中旬）"], ["填报单位：市水利局"], HEADER, ...returned]),
  );
  const workbook = { ledgers: [ledger], otherSheets: [], setAside: [] };
  return mergeReturns(
    ledgerIn(sheetOf([HEADER, ...master])).items,
    [identifyReturn("水利.xlsx", workbook, directory)],
    {
      kind: rectificationKind,
      directory,
      decisions: { ...NO_DECISIONS, ...decisions },
    },
  );
}

function changesIn({ returns }: MergeResult): unknown[] {
  return returns.flatMap(({ baselineChanges }) =>
    baselineChanges.map(({ returned, master, column }) => [master.number, column, returned.text[column]]),
  );
}

const FILLED = [...FIRST, "更换标志、每周巡检", "王磊", "已更换12处", "完成整改"];

describe("what a unit fills in where the ledger leaves the plan blank", () => {
  test("is told as a change of the plan, and not taken over", () => {
    const result = merged([[...FIRST, "", "", "", ""]], [FILLED]);
    expect(changesIn(result)).toEqual([
      ["1", "measures", "更换标志、每周巡检"],
      ["1", "responsiblePersons", "王磊"],
    ]);
    expect(result.items[0]?.item.text).toMatchObject({ measures: "", responsiblePersons: "" });
  });

  test("can be taken over by a person", () => {
    const rules = [{ kind: "baseline", take: { from: "unit", unit: "市水利局" } }] as const;
    const result = merged([[...FIRST, "", "", "", ""]], [FILLED], { rules });
    expect(result.items[0]?.item.text.measures).toBe("更换标志、每周巡检");
  });

  test("is told where nothing else was filled in: then the return is not blank", () => {
    const result = merged([[...FIRST, "", "", "", ""]], [[...FIRST, "更换标志", "", "", ""]]);
    expect(changesIn(result)).toEqual([["1", "measures", "更换标志"]]);
    expect(result.returns[0]?.isBlank).toBe(false);
    expect(result.unreported.map(({ items }) => items.length)).toEqual([1]);
  });

  test("is told of each item that a row names", () => {
    const both = [
      "1、2",
      "商场疏散指示标志损坏；自动喷水系统停用",
      "市水利局",
      "",
      "统一检修",
      "",
      "已检修",
      "",
    ];
    const result = merged(
      [
        [...FIRST, "", "", "", ""],
        [...SECOND, "", "", "", ""],
      ],
      [both],
    );
    expect(changesIn(result)).toEqual([
      ["1", "measures", "统一检修"],
      ["2", "measures", "统一检修"],
    ]);
  });

  test.each(["无", "/", "未填"])("%s fills in nothing", (word) => {
    expect(changesIn(merged([[...FIRST, "", "", "", ""]], [[...FIRST, word, "", "已更换", ""]]))).toEqual([]);
  });
});
