import { itemMatcher, type Item } from "../../../src/ledger";
import type { CellValue } from "../../../src/sheet";
import { ledgerIn, sheetOf } from "../messy-grids";

const MASTER: readonly (readonly [string, string])[] = [
  ["1-1", "餐饮油烟治理不到位"],
  ["1-2", "部分建筑工地扬尘治理落实不到位"],
  ["1-10", "秸秆禁烧责任落实不力"],
  ["12-3", "工业企业无组织排放治理不到位"],
];
const known = ledgerIn(sheetOf([["编号", "反馈问题", "完成状态"], ...MASTER])).items;

function returned(number: CellValue, problem: string | null = null): Item {
  const [item] = ledgerIn(
    sheetOf([
      ["编号", "反馈问题", "整改进展", "完成状态"],
      [number, problem, "装3家", "整改中"],
    ]),
  ).items;
  if (!item) throw new Error("no item");
  return item;
}

const day = (iso: string): CellValue => ({ kind: "date", iso });

test.each([
  ["1—1", "1-1"],
  [day("2019-01-02"), "1-2"],
  [day("2019-12-03"), "12-3"],
  ["1-02", "1-2"],
  ["1.2", "1-2"],
  ["1.10", "1-10"],
])("%j is the item numbered %s, and a person is to look", (number, expected) => {
  const match = itemMatcher(known).match(returned(number));
  expect(match).toMatchObject({ known: { number: expected }, by: "number", reasons: ["text-missing"] });
});

test("the problem confirms it", () => {
  const [, [, problem]] = MASTER as [unknown, readonly [string, string]];
  expect(itemMatcher(known).match(returned(day("2019-01-02"), problem))).toMatchObject({
    known: { number: "1-2" },
    by: "number-and-text",
    reasons: [],
  });
});

test.each([[day("2019-02-01")], ["1.3"], ["1-1-1"], ["2019-01"], [1]])(
  "%j is no number of the list",
  (number) => {
    expect(itemMatcher(known).match(returned(number))).toBeNull();
  },
);

test("a number of the list as it is written goes first", () => {
  const dated = ledgerIn(
    sheetOf([
      ["编号", "反馈问题", "完成状态"],
      ["1-2", "餐饮油烟治理不到位"],
      ["2019-01-02", "秸秆禁烧责任落实不力"],
      ["1.2", "工业企业无组织排放治理不到位"],
    ]),
  ).items;
  const numbers = ["1-2", "2019-01-02", "1.2", "1—2"].map(
    (number) => itemMatcher(dated).match(returned(number))?.known.number,
  );
  expect(numbers).toEqual(["1-2", "2019-01-02", "1.2", "1-2"]);
});
