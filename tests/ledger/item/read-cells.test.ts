import type { CellValue } from "../../../src/sheet";
import { readDateCell, readDeadlineCells, readPercent, readYesNo } from "../../../src/ledger/item/read-cells";

test.each<[CellValue, number | null]>([
  ["85%", 85],
  [85, 85],
  [0.85, 85],
  ["0.5", 50],
  [{ kind: "percent", fraction: 0.333 }, 33.3],
  ["约60%", 60],
  [0, 0],
  [100, 100],
  [101, null],
  [-1, null],
  ["过半", null],
  [null, null],
])("%j is %j percent", (value, percent) => {
  expect(readPercent(value)).toBe(percent);
});

test.each<[CellValue, boolean | null]>([
  ["是", true],
  ["√", true],
  [true, true],
  ["已销号", true],
  ["否", false],
  ["×", false],
  ["未销号", false],
  [false, false],
  ["待定", null],
  [null, null],
])("%j is %j", (value, answer) => {
  expect(readYesNo(value)).toBe(answer);
});

test("a real date is itself, without its time of day", () => {
  expect(readDateCell({ kind: "date", iso: "2019-03-20T10:30:00" }, null)).toMatchObject({
    kind: "date",
    date: "2019-03-20",
  });
});

test("deadlines of several rows are stages of one", () => {
  const deadline = readDeadlineCells(["2018年年底前", "2019年6月30日前"], null);
  expect(deadline.stages.map(({ due }) => due)).toEqual(["2018-12-31", "2019-06-30"]);
});

test("a month without a year takes the plan's", () => {
  expect(readDeadlineCells(["6月底前"], 2019).stages.map(({ due }) => due)).toEqual(["2019-06-30"]);
});
