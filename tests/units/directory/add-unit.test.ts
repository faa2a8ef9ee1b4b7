import { gridOf, type CellValue } from "../../../src/sheet";
import { addAlias, addUnit, createDirectory, readDirectory, readUnits } from "../../../src/units";

const SHEET = gridOf("单位名录", [
  ["商丘市单位名录"],
  ["别名", "规范名称"],
  ["市环保局", "市生态环境局"],
  [null, "市水利局"],
  [null, null],
]);

function sheetWith(edits: ReturnType<typeof addUnit>["edits"]): ReturnType<typeof readDirectory> {
  const rows: CellValue[][] = SHEET.rows.map((cells) => [...cells]);
  for (const { row, column, after } of edits) (rows[row] ??= [])[column] = after;
  return readDirectory({ ...SHEET, rows });
}

test("a unit is added below the others, in the column of names", () => {
  const { directory, edits } = addUnit(readDirectory(SHEET).directory, "市天文馆");
  expect(edits).toEqual([
    { sheet: "单位名录", row: 4, column: 1, before: null, after: "市天文馆", kind: "unit-added" },
  ]);
  expect(readUnits("市天文馆", directory)).toMatchObject([{ match: "exact", name: "市天文馆" }]);
  expect(sheetWith(edits).directory.entries.map(({ name }) => name)).toEqual([
    "市生态环境局",
    "市水利局",
    "市天文馆",
  ]);
});

test("another unit goes below it, and an alias of it beside it", () => {
  const first = addUnit(readDirectory(SHEET).directory, "市天文馆");
  const second = addUnit(first.directory, "市地震局");
  expect(second.edits).toMatchObject([{ row: 5, after: "市地震局" }]);
  expect(addAlias(second.directory, "市天文馆", "天文馆").edits).toMatchObject([
    { row: 4, column: 0, before: null, after: "天文馆" },
  ]);
});

test.each(["市生态环境局", "市环保局", " 市水利局 ", ""])("“%s” is there already or is no name", (name) => {
  const { directory } = readDirectory(SHEET);
  expect(addUnit(directory, name)).toEqual({ directory, edits: [] });
});

test("a directory from no sheet takes it in without an edit", () => {
  const { directory, edits } = addUnit(createDirectory([], "商丘市"), "市天文馆");
  expect(edits).toEqual([]);
  expect(directory.entryOf("市天文馆")).not.toBeNull();
});
