import type { CellValue } from "../../../src/sheet";
import { ledgerIn, lettersOf, sheetOf } from "../messy-grids";

function progressOf(headers: readonly [string, string], ...rows: readonly CellValue[][]): string | undefined {
  const items = rows.map((row, index) => [index + 1, `第${index + 1}处河段非法采砂屡禁不止`, ...row, null]);
  return lettersOf(ledgerIn(sheetOf([["序号", "反馈问题", ...headers, "完成状态"], ...items])))["progress"];
}

describe.each([
  [["本月进展", "累计进展"], "C", "D"],
  [["累计进展", "本月进展"], "D", "C"],
  [["本旬进展", "累计整改进展"], "C", "D"],
  [["整改进展", "累计进展情况"], "C", "D"],
] as const)("of %j", (headers, present, cumulative) => {
  const row = (now: CellValue, all: CellValue): CellValue[] => (present === "C" ? [now, all] : [all, now]);

  test("the cumulative one is read where the other is blank in all rows", () => {
    expect(progressOf(headers, row("", "累计建棚3座"), row(null, "累计查处5艘"))).toBe(cumulative);
  });

  test("the present one is read where it says anything, or neither does", () => {
    expect(progressOf(headers, row("建棚1座", "累计建棚3座"), row(null, "累计查处5艘"))).toBe(present);
    expect(progressOf(headers, row("", ""), row("", ""))).toBe(present);
  });
});

test("上月累计进展 is of an earlier period", () => {
  expect(progressOf(["本月进展", "上月累计进展"], ["", "累计建棚3座"])).toBe("C");
});
