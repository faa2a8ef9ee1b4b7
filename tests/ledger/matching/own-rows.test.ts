import { changedBaseline, type Item, rectificationKind } from "../../../src/ledger";
import type { CellValue } from "../../../src/sheet";
import { ledgerIn, sheetOf } from "../messy-grids";

const HEADER = ["序号", "反馈问题", "整改措施", "责任单位", "责任人", "整改时限", "整改进展"];
const FIRST = [2, "财务管理不规范", "1.清退资金", "市财政局", "赵六", "2022年6月底前", ""];
const SECOND = [2, "财务管理不规范", "2.建章立制", "市审计局", "钱七", "长期坚持", ""];
const THIRD = [2, "财务管理不规范", "3.举一反三", "市公安局", "孙八", "2022年9月底前", ""];

/** One item over all the rows. */
function itemOf(...rows: readonly (readonly CellValue[])[]): Item {
  const merges = rows.length > 1 ? [`A2:A${rows.length + 1}`, `B2:B${rows.length + 1}`] : [];
  const { items } = ledgerIn(sheetOf([HEADER, ...rows], merges));
  const [item] = items as [Item];
  expect(items).toEqual([item]);
  return item;
}

const master = itemOf(FIRST, SECOND, THIRD);

function changedBy(unit: string, ...rows: readonly (readonly CellValue[])[]): string[] {
  return changedBaseline(itemOf(...rows), master, rectificationKind, unit);
}

function withCell(row: readonly CellValue[], column: number, value: CellValue): CellValue[] {
  return row.map((cell, place) => (place === column ? value : cell));
}

test("a unit that returns its own row of an item changes nothing", () => {
  expect(changedBy("市审计局", SECOND)).toEqual([]);
  expect(changedBy("市公安局", THIRD)).toEqual([]);
  expect(changedBy("市公安局", withCell(THIRD, 5, "2022年9月30日前"))).toEqual([]);
});

test("neither does one that returns several of the rows", () => {
  expect(changedBy("市审计局", SECOND, THIRD)).toEqual([]);
  expect(changedBy("市财政局", FIRST, THIRD)).toEqual([]);
});

test("the limit of another row is a change, and so is what stands on none", () => {
  expect(changedBy("市财政局", withCell(FIRST, 5, "2022年9月底前"))).toEqual(["deadline"]);
  expect(changedBy("市财政局", withCell(FIRST, 2, "1.清退一半资金"))).toEqual(["measures"]);
  expect(changedBy("市财政局", withCell(FIRST, 4, "周九"))).toEqual(["responsiblePersons"]);
});

test("so are rows that changed places in one column, and another's unit beside one's own measure", () => {
  expect(
    changedBy("市财政局", withCell(FIRST, 5, "2022年9月底前"), withCell(THIRD, 5, "2022年6月底前")),
  ).toEqual(["deadline"]);
  expect(changedBy("市财政局", withCell(FIRST, 3, "市公安局"))).toEqual(["responsibleUnits"]);
});

test("of an item in one row a part is a change", () => {
  const whole = itemOf(withCell(FIRST, 2, "1.清退资金\n2.建章立制"));
  expect(changedBaseline(itemOf(FIRST), whole, rectificationKind, "市财政局")).toEqual(["measures"]);
});
