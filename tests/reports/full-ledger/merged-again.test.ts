import type { Dekad } from "../../../src/calendar";
import { recognizeWorkbook, rectificationKind, type RecognizedWorkbook } from "../../../src/ledger";
import { isMergedAgain } from "../../../src/reports";
import { SOURCES_SHEET } from "../../../src/returns";
import { gridOf } from "../../../src/sheet";
import { builtInDirectory } from "../../../src/units";

const MIDDLE: Dekad = { year: 2019, month: 4, part: 2 };

function workbookWith(title: string, ...others: string[]): RecognizedWorkbook {
  const header = ["序号", "反馈问题", "责任单位", "整改时限", "整改进展", "完成状态"];
  const row = [1, "河道非法采砂", "市水利局", "2019年6月底前", "", ""];
  const grids = [
    gridOf("整改台账", [[title], header, row]),
    ...others.map((name) => gridOf(name, [["单位"]])),
  ];
  const sheets = grids.map((grid) => ({ grid, visibility: "visible" as const }));
  return recognizeWorkbook(sheets, { kind: rectificationKind, directory: builtInDirectory() });
}

test.each([
  ["its own 旬", MIDDLE, true],
  ["returns that name none", null, true],
  ["the next 旬", { ...MIDDLE, part: 3 } as const, false],
])("a ledger that was merged before, for %s", (_, dekad, expected) => {
  const workbook = workbookWith("整改台账（截至2019年4月20日）", SOURCES_SHEET);
  expect(isMergedAgain(workbook, { dekad })).toBe(expected);
});

test("one that was never merged is not merged again", () => {
  expect(isMergedAgain(workbookWith("整改台账（2019年4月中旬）"), { dekad: MIDDLE })).toBe(false);
});
