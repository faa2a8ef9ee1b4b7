import { rectificationKind, recognizeWorkbook } from "../../src/ledger";
import {
  chasingAfter,
  identifyReturn,
  isOwnResult,
  mergeReturns,
  SOURCES_SHEET,
  type MergeResult,
  type ReturnedWorkbook,
} from "../../src/returns";
import { builtInDirectory } from "../../src/units";
import { sheetOf } from "../ledger/messy-grids";
import { masterOf, returnOf, type Row } from "./returned-ledgers";

const directory = builtInDirectory();
const MINE = "尾矿库环境风险隐患排查不彻底";
const rows: Row[] = [
  { progress: "市水利局：旧进展", status: "正在整改", completedOn: "2019-04-01" },
  { number: 2, problem: MINE, progress: "", status: "未填" },
];
const master = masterOf(...rows);

function merge(...returned: readonly ReturnedWorkbook[]): MergeResult {
  return mergeReturns(master, returned, { kind: rectificationKind, directory });
}

describe("a copy of the master among the returns", () => {
  test.each([[["商丘市整改台账"]], [["商丘市整改台账", "填报单位：商丘市"]]])(
    "is left aside as blank: %j",
    (title) => {
      const result = merge(returnOf("总台账.xlsx", title, ...rows));
      expect(result.items.map(({ item, progress }) => [item, progress])).toEqual(
        master.map((item) => [item, []]),
      );
      expect(result.returns[0]).toMatchObject({ isBlank: true, error: null });
      expect(chasingAfter(result).unusable.map(({ file, why }) => [file, why.kind])).toEqual([
        ["总台账.xlsx", "blank"],
      ]);
    },
  );

  test("in which a word was changed, or of which the unit is known, is a return", () => {
    const [first = {}, second = {}] = rows;
    const changed = merge(returnOf("台账.xlsx", ["整改台账"], first, { ...second, progress: "已排查" }));
    expect(changed.returns[0]?.isBlank).toBe(false);
    expect(changed.items[1]?.item.text.progress).toBe("台账.xlsx：已排查");
    const known = merge(returnOf("市水利局.xlsx", ["整改台账"], ...rows));
    expect(known.returns[0]?.isBlank).toBe(false);
    expect(known.items[0]?.progress).toHaveLength(1);
  });
});

describe("the workbook of an earlier merge", () => {
  const earlier = (file: string, ...title: readonly string[]): ReturnedWorkbook => {
    const sheets = [
      sheetOf([
        ...title.map((line) => [line]),
        ["附件", "序号", "反馈问题", "责任单位", "整改进展"],
        ["附件1", 1, MINE, "市水利局", "市水利局：已排查"],
      ]),
      sheetOf(
        [
          ["序号", "单位", "所填进展"],
          [1, "市水利局", "已排查"],
        ],
        [],
        SOURCES_SHEET,
      ),
    ];
    const workbook = recognizeWorkbook(
      sheets.map((grid) => ({ grid, visibility: "visible" as const })),
      { kind: rectificationKind, directory },
    );
    return identifyReturn(file, workbook, directory);
  };

  test("is known by its list of sources, where nothing tells a unit", () => {
    expect(isOwnResult(earlier("合并.xlsx"), directory)).toBe(true);
    expect(isOwnResult(earlier("合并.xlsx", "填报单位：商丘市　　共1项"), directory)).toBe(true);
    expect(isOwnResult(earlier("市水利局.xlsx"), directory)).toBe(false);
    expect(isOwnResult(earlier("市水利局.xlsx", "填报单位：商丘市　　共1项"), directory)).toBe(false);
  });

  test("a ledger without that list is a return", () => {
    expect(isOwnResult(returnOf("无名.xlsx", ["整改台账"], {}), directory)).toBe(false);
  });
});
