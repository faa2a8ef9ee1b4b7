import type { CellValue } from "../../../src/sheet";
import { ledgerIn, lettersOf, sheetOf } from "../messy-grids";

function numberOf(headers: readonly string[], ...rows: readonly CellValue[][]): string | undefined {
  const items = rows.map((row, index) => [...row, `第${index + 1}处河段非法采砂屡禁不止`, "已查处"]);
  return lettersOf(ledgerIn(sheetOf([[...headers, "反馈问题", "整改进展"], ...items])))["number"];
}

const BOTH = ["序号", "编号"];

test.each<[string, CellValue[][]]>([
  ["one row", [[1, "X3HA202104130035"]]],
  [
    "several rows",
    [
      [1, "A-012"],
      [2, "A-003"],
    ],
  ],
  [
    "plain numbers that do not count",
    [
      [1, 8],
      [2, 23],
      [3, 35],
    ],
  ],
  [
    "a count that begins again",
    [
      [1, "2021-001"],
      [2, "2021-002"],
      [1, "2021-003"],
    ],
  ],
])("of a count and ids the ids are the number: %s", (_, rows) => {
  expect(numberOf(BOTH, ...rows)).toBe("B");
});

test.each<[string, CellValue[][]]>([
  [
    "both count",
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ],
  [
    "the count is the ledger's own",
    [
      [3, "A-012"],
      [7, "A-003"],
      [12, "A-020"],
    ],
  ],
  [
    "one id stands twice",
    [
      [1, "A-012"],
      [2, "A-012"],
      [3, "A-020"],
    ],
  ],
  [
    "an id is missing",
    [
      [1, "A-012"],
      [2, null],
      [3, "A-020"],
    ],
  ],
  [
    "no ids",
    [
      [1, "待定"],
      [2, "另行编号"],
      [3, "补"],
    ],
  ],
  [
    "too few plain numbers",
    [
      [1, 8],
      [2, 23],
    ],
  ],
])("序号 remains the number where %s", (_, rows) => {
  expect(numberOf(BOTH, ...rows)).toBe("A");
});

test("whatever the ids are called and wherever they stand", () => {
  expect(numberOf(["受理编号", "序号"], ["X3HA1", 1], ["X3HA2", 2])).toBe("A");
});

test("the count is told as another column for the same", () => {
  const ledger = ledgerIn(
    sheetOf([
      ["序号", "编号", "反馈问题", "整改进展"],
      [1, "X3HA202104130035", "睢阳区夜市油烟", "已查处"],
    ]),
  );
  expect(ledger.rivals).toMatchObject([{ id: "number", column: 0 }]);
});
