import { gridOf, type Grid } from "../../../src/sheet";
import { MOST_LINES, sheetShape, sheetTabs, sheetWindow } from "../../../src/taskpane/work/views/sheet-view";

const LONG =
  "督察发现，一些领导干部政治站位不够高，贯彻落实党中央、国务院生态文明建设决策部署还不到位。".repeat(4);

const GRID: Grid = {
  ...gridOf("整改台账", [
    ["整改台账"],
    ["序号", "反馈问题", "完成时间"],
    [1, LONG, { kind: "date", iso: "2019-03-20" }],
    [2, "短", { kind: "percent", fraction: 0.5 }],
    [3, "一\n二", { kind: "error", code: "#REF!" }],
  ]),
  merges: [
    { top: 0, bottom: 0, left: 0, right: 2 },
    { top: 2, bottom: 4, left: 0, right: 0 },
  ],
  hiddenRows: new Set([3]),
  hiddenColumns: new Set([2]),
  columnWidths: new Map([[1, 20]]),
};

describe("a sheet beside the pane", () => {
  test("has rows as high as their text needs, within a limit, and none where they are hidden", () => {
    expect([...sheetShape(GRID).rowLines]).toEqual([1, 1, MOST_LINES, 0, 2]);
  });

  test("has its columns' widths, and none where they are hidden", () => {
    expect([...sheetShape(GRID).columnWidths].map((width) => Math.round(width * 100) / 100)).toEqual([
      8.43, 20, 0,
    ]);
  });

  test("an empty sheet still has a first cell to stand on", () => {
    const { rowLines, columnWidths } = sheetShape(gridOf("Sheet2", []));
    expect([rowLines.length, columnWidths.length]).toEqual([1, 1]);
  });

  test("gives some rows, with what stands where in their cells", () => {
    const { from, rows } = sheetWindow(GRID, 2, 2);
    expect(from).toBe(2);
    expect(rows.map((row) => row.map((cell) => cell?.align))).toEqual([
      ["end", "start", "end"],
      ["end", "start", "end"],
    ]);
    expect(rows[1]?.map((cell) => cell?.text)).toEqual(["2", "短", "50%"]);
    expect(sheetWindow(GRID, 4, 9).rows[0]?.[2]).toEqual({ text: "#REF!", align: "center" });
  });

  test("gives merged areas that reach into the rows, whose first cell may stand above them", () => {
    const { merges } = sheetWindow(GRID, 4, 10);
    expect(merges).toEqual([{ top: 2, bottom: 4, left: 0, right: 0, cell: { text: "1", align: "end" } }]);
  });

  test("tells hidden sheets from the others", () => {
    expect(
      sheetTabs([
        { name: "整改台账", visibility: "visible" },
        { name: "旧", visibility: "veryHidden" },
      ]),
    ).toEqual([
      { sheet: "整改台账", hidden: false },
      { sheet: "旧", hidden: true },
    ]);
  });
});
