import { isoDate, type Dekad, type IsoDate } from "../../../src/calendar";
import { reportedPeriod } from "../../../src/ledger/header/reported-period";
import type { CellValue } from "../../../src/sheet";
import { ledgerIn, lettersOf, sheetOf } from "../messy-grids";

const day = (month: number, of: number): IsoDate | null => isoDate(2023, month, of);
const told = { dekad: null, reportedOn: null, dayWithoutYear: null };

test("the 旬 that the title names goes before the day on which it was filled in", () => {
  const dekad: Dekad = { year: 2023, month: 4, part: 1 };
  expect(reportedPeriod({ ...told, dekad, reportedOn: day(4, 20) })).toEqual({ ...dekad, how: "named" });
  expect(reportedPeriod(told)).toBeNull();
});

test.each([
  [day(4, 20), 4, 2],
  [day(4, 21), 4, 2],
  [day(4, 23), 4, 2],
  [day(4, 24), 4, 3],
  [day(5, 1), 4, 3],
])("what is filled in on %s is for the 旬 that ends, or has just ended", (reportedOn, month, part) => {
  expect(reportedPeriod({ ...told, reportedOn })).toEqual({ year: 2023, month, part, how: "filledIn" });
});

test("a day without a year is of any", () => {
  const dayWithoutYear = { month: 4, day: 20 };
  expect(reportedPeriod({ ...told, dayWithoutYear })).toEqual({
    year: null,
    month: 4,
    part: 2,
    how: "filledIn",
  });
});

describe("of a column for each 旬 the one at hand is the progress", () => {
  const HEADER = ["序号", "存在问题", "4月上旬进展", "4月中旬进展", "4月下旬进展", "是否完成"];
  const item = (...cells: CellValue[]): CellValue[] => [1, "液化气站未设置报警装置", ...cells, "否"];
  const filled = item("已采购", "报警器安装2台", "下旬计划验收");
  const progress = (...rows: readonly CellValue[][]): string | undefined =>
    lettersOf(ledgerIn(sheetOf(rows)))["progress"];

  test.each([["填报单位：县燃气公司  2023年4月20日"], ["填报日期：2023年4月21日"], ["填报日期：4月20日"]])(
    "told by %s above it",
    (line) => {
      expect(progress([line], HEADER, filled)).toBe("D");
    },
  );

  test.each([["填报日期：2023年4月20日"], ["市水利局 2023年4月20日"], ["填表人：张三  填报日期：2023.4.20"]])(
    "told by %s below it",
    (line) => {
      expect(progress(HEADER, filled, [line])).toBe("D");
    },
  );

  test("but not where nobody filled it in: the day says less than the words", () => {
    expect(progress(["填报日期：2023年4月14日"], HEADER, item("已采购", null, null))).toBe("C");
  });
});
