import { runChecks } from "../../../src/checks";
import { recognizeWorkbook, rectificationKind } from "../../../src/ledger";
import { cellKey, type CellValue, type Grid, gridOf } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";
import { sheetOf } from "../../ledger/messy-grids";
import { cellsOf, contextOf, findingsOf, placesOf, sampleSheet } from "../sample-ledger";

function foundIn(grids: readonly Grid[]) {
  const directory = builtInDirectory();
  const workbook = recognizeWorkbook(
    grids.map((grid) => ({ grid, visibility: "visible" as const })),
    { kind: rectificationKind, directory },
  );
  return runChecks({ ...contextOf([]), workbook });
}

describe("ledger-not-found", () => {
  const base = {
    rule: "ledger-not-found",
    severity: "error",
    header: "",
    value: null,
    params: {},
    fix: null,
  };

  test("a workbook without sheets: this alone, in no cell", () => {
    expect(foundIn([])).toEqual([{ ...base, sheet: "", cell: "" }]);
  });

  test("a workbook with other sheets: this alone, at the first", () => {
    const directory = sheetOf(
      [
        ["规范名称", "别名"],
        ["市水利局", ""],
      ],
      [],
      "单位名录",
    );
    expect(foundIn([directory, gridOf("Sheet2", [])])).toEqual([{ ...base, sheet: "单位名录", cell: "A1" }]);
  });

  test("one ledger among other sheets is enough", () => {
    const rules = foundIn([gridOf("Sheet2", []), sampleSheet([{}])]).map(({ rule }) => rule);
    expect(rules).not.toContain("ledger-not-found");
  });
});

describe("column-missing", () => {
  const withColumns = (headers: readonly string[], values: readonly CellValue[]): Grid =>
    sheetOf([["商丘市整改台账"], headers, values], ["A1:C1"]);

  test("each required column that is not there, at the header row", () => {
    const grid = withColumns(["序号", "反馈问题", "整改进展"], [1, "河道采砂", "推进"]);
    expect(findingsOf("column-missing", grid)).toMatchObject([
      { cell: "A2", header: "责任单位", value: null, params: { column: "责任单位" }, severity: "error" },
      { cell: "A2", header: "整改时限", value: null, params: { column: "整改时限" } },
      { cell: "A2", header: "完成状态", value: null, params: { column: "完成状态" } },
    ]);
  });

  test("a form shows what it has: no column of it is missing", () => {
    const form = sheetOf([
      ["序号", 1],
      ["反馈问题", "河道采砂"],
      ["责任单位", "市水利局"],
      ["整改时限", "2019年2月30日前"],
      ["整改措施", "排查"],
      ["整改进展", "推进"],
    ]);
    expect(cellsOf("column-missing", form)).toEqual([]);
    expect(cellsOf("deadline-invalid", form)).toEqual(["B4"]);
  });

  test("lead units stand for responsible units and for nothing else", () => {
    const narrow = withColumns(["序号", "反馈问题", "牵头单位"], [1, "河道采砂", "市水利局"]);
    expect(findingsOf("column-missing", narrow).map(({ header }) => header)).toEqual([
      "整改时限",
      "完成状态",
    ]);
    const grid = withColumns(
      ["序号", "反馈问题", "牵头单位", "整改时限", "完成状态"],
      [1, "河道采砂", "市水利局", "立行立改", "整改中"],
    );
    expect(cellsOf("column-missing", grid)).toEqual([]);
  });

  test("a column is there under any of its names", () => {
    const grid = withColumns(
      ["编号", "存在问题", "责任部门", "完成时限", "是否完成"],
      [1, "河道采砂", "市水利局", "立行立改", "否"],
    );
    expect(cellsOf("column-missing", grid)).toEqual([]);
  });
});

describe("column-ambiguous", () => {
  const twice = (second: string): Grid =>
    sheetOf([
      ["序号", "反馈问题", second, "责任单位", "整改时限", "完成状态"],
      [1, "河道采砂", "市公安局", "市水利局", "立行立改", "整改中"],
    ]);

  test("at the header that is not used, naming the one that is", () => {
    expect(findingsOf("column-ambiguous", twice("责任部门"))).toMatchObject([
      { cell: "C1", header: "责任部门", params: { column: "责任单位", used: "责任单位" } },
    ]);
  });

  test("lead units beside responsible units are no rivals, nor is a column that means nothing", () => {
    expect(cellsOf("column-ambiguous", twice("牵头单位"))).toEqual([]);
    expect(cellsOf("column-ambiguous", twice("经度"))).toEqual([]);
  });
});

describe("row-hidden", () => {
  const withHidden = (grid: Grid, rows: readonly number[]): Grid => ({ ...grid, hiddenRows: new Set(rows) });

  test("each hidden row of an item, by the row the user sees", () => {
    const grid = withHidden(sampleSheet([{}, {}, {}]), [1, 3]);
    expect(placesOf("row-hidden", grid)).toEqual([
      ["B2", { row: 2, batch: "附件1", number: "1" }],
      ["B4", { row: 4, batch: "附件1", number: "3" }],
    ]);
  });

  test("further rows of an item count as well", () => {
    const rows = [{}, { number: null, problem: null }];
    const grid = withHidden(sampleSheet(rows, ["A2:A3", "B2:B3", "C2:C3"]), [2]);
    expect(cellsOf("row-hidden", grid)).toEqual(["B3"]);
  });

  test("a hidden title, header, heading, blank row or foot is no item", () => {
    const grid = sheetOf(
      [
        ["商丘市整改台账"],
        ["序号", "反馈问题", "整改进展"],
        ["一、大气问题"],
        [1, "扬尘", "推进"],
        [],
        ["填表人：王五"],
      ],
      ["A1:C1", "A3:C3"],
    );
    expect(cellsOf("row-hidden", withHidden(grid, [0, 1, 2, 4, 5, 6]))).toEqual([]);
    expect(cellsOf("row-hidden", withHidden(grid, [3]))).toEqual(["A4"]);
  });
});

describe("cells-merged", () => {
  test("areas in items' rows, from top to bottom", () => {
    const grid = sampleSheet([{}, { deadline: null }, {}, {}], ["H4:H5", "F2:F3"]);
    expect(placesOf("cells-merged", grid)).toEqual([
      ["F2", { range: "F2:F3" }],
      ["H4", { range: "H4:H5" }],
    ]);
  });

  test("a merged title, header or heading is as it should be", () => {
    const grid = sheetOf(
      [
        ["商丘市整改台账"],
        ["序号", "反馈问题", "整改进展"],
        ["附件2　大气污染问题清单"],
        [1, "扬尘", "推进"],
      ],
      ["A1:C1", "A3:C3"],
    );
    expect(cellsOf("cells-merged", grid)).toEqual([]);
  });
});

describe("cell-error", () => {
  test.each(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"])("%s", (code) => {
    const value = { kind: "error", code } as const;
    expect(findingsOf("cell-error", sampleSheet([{}, { progress: value }]))).toMatchObject([
      { cell: "G3", header: "整改进展", value, params: { code }, severity: "error" },
    ]);
  });

  test("several in one row are all told", () => {
    const value = { kind: "error", code: "#N/A" } as const;
    expect(
      cellsOf("cell-error", sampleSheet([{ deadline: value, status: value, lead: value }])).sort(),
    ).toEqual(["D2", "F2", "H2"]);
  });

  test("text that quotes an error is text, and a column that is not read does not matter", () => {
    expect(cellsOf("cell-error", sampleSheet([{ progress: "表中显示#REF!" }]))).toEqual([]);
    const unused = sheetOf([
      ["序号", "反馈问题", "整改进展", "经度"],
      [1, "扬尘", "推进", { kind: "error", code: "#REF!" }],
    ]);
    expect(cellsOf("cell-error", unused)).toEqual([]);
  });
});

describe("cell-formula", () => {
  const withFormula = (row: number, column: number): Grid => ({
    ...sampleSheet([{}, { number: 2 }]),
    formulas: new Map([[cellKey(row, column), "ROW()-1"]]),
  });

  test("the formula and what it gave", () => {
    expect(findingsOf("cell-formula", withFormula(2, 1))).toMatchObject([
      { cell: "B3", header: "序号", value: 2, params: { formula: "ROW()-1", result: "2" }, severity: "info" },
    ]);
  });

  test("in the header or outside the columns that are read it is nobody's business", () => {
    expect(cellsOf("cell-formula", withFormula(0, 1))).toEqual([]);
    expect(cellsOf("cell-formula", withFormula(1, 20))).toEqual([]);
  });
});
