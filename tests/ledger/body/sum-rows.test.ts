import type { CellValue } from "../../../src/sheet";
import { leftOutOf, ledgerIn, sheetOf } from "../messy-grids";

const ITEM: readonly CellValue[] = ["尾矿库环境风险隐患排查不彻底", "市水利局", "已排查12座", "正在整改"];

function withRow(row: readonly CellValue[]): ReturnType<typeof ledgerIn> {
  return ledgerIn(sheetOf([["反馈问题", "责任单位", "整改进展", "完成状态"], ITEM, row]));
}

test.each(["共计23家已完成整改", "小计3家", "合计拆除8艘", "累计(3家)"])(
  "a problem without a number whose progress begins %s is an item",
  (progress) => {
    const { items } = withRow(["一、河道非法采砂行为未得到有效遏制", "市水利局", progress, "完成整改"]);
    expect(items.map(({ text }) => text.progress)).toEqual(["已排查12座", progress]);
  },
);

test.each<[readonly CellValue[]]>([
  [["合计", null, "1项", null]],
  [[null, "合计", 1, null]],
  [["1项", "合计", 1, null]],
  [[1, "小计", null, null]],
  [["水环境方面", "小计", 1, null]],
  [["附件1", "小计", 1, null]],
])("%j is a row of sums", (row) => {
  const ledger = withRow(row);
  expect(ledger.items).toHaveLength(1);
  expect(leftOutOf(ledger)).toEqual({ 3: "subtotal" });
});

test("so it is beside a number", () => {
  const ledger = ledgerIn(
    sheetOf([
      ["序号", "反馈问题", "责任单位", "整改进展"],
      [1, ...ITEM.slice(0, 3)],
      ["合计", "共1项", null, "1项"],
      [null, "总计", null, "1项"],
    ]),
  );
  expect(leftOutOf(ledger)).toEqual({ 3: "subtotal", 4: "subtotal" });
});
