import { gridOf, MAX_ROWS } from "../../../../src/sheet";
import type { Grid } from "../../../../src/sheet";
import { readWorkbook } from "../../../../src/hosts/file";
import { handmadeWorkbook } from "../xlsx-parts";

function gridOfBody(body: string): Grid {
  return (
    readWorkbook(handmadeWorkbook({ sheets: [{ body }] }), "回收.xlsx").sheets[0]?.grid ?? gridOf("none", [])
  );
}

describe("where cells stand", () => {
  test("rows and cells without a place follow the one before", () => {
    const grid = gridOfBody(
      '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>' +
        '<row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    expect(grid.rows).toEqual([[1, null, null, 2, 3], [], [], [4], [5]]);
  });

  test("rows and cells out of order, and a row that comes twice", () => {
    const grid = gridOfBody(
      '<sheetData><row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row>' +
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row></sheetData>',
    );
    expect(grid.rows).toEqual([[1, 2], [], [3, 4]]);
  });

  test("a row is as long as its last value, and the list as its last row with one", () => {
    const grid = gridOfBody(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="3"/></row><row r="2"><c r="A2" s="1"/></row></sheetData>',
    );
    expect(grid.rows).toEqual([[1]]);
  });

  test("places outside of any sheet are passed over", () => {
    const grid = gridOfBody(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9999999"><c><v>2</v></c></row></sheetData>',
    );
    expect(grid.rows).toEqual([[1]]);
  });

  test("the last cell of the sheet can be read", () => {
    const grid = gridOfBody(
      `<sheetData><row r="${MAX_ROWS}"><c r="XFD${MAX_ROWS}"><v>1</v></c></row></sheetData>`,
    );
    expect(grid.rows).toHaveLength(MAX_ROWS);
    expect(grid.rows.at(-1)?.at(-1)).toBe(1);
  });
});

describe("merged areas", () => {
  test("are kept as ranges, whole columns and rows too, single cells not", () => {
    const grid = gridOfBody(
      '<sheetData/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:C1048576"/><mergeCell ref="$E:$F"/>' +
        '<mergeCell ref="5:6"/><mergeCell ref="H1:H1"/><mergeCell ref="甲"/></mergeCells>',
    );
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 1_048_575, right: 2 },
      { top: 0, left: 4, bottom: 1_048_575, right: 5 },
      { top: 4, left: 0, bottom: 5, right: 16_383 },
    ]);
  });

  test("what other programs left under a merged area is not read, as the user does not see it", () => {
    const grid = gridOfBody(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c><c><v>5</v></c></row></sheetData>" +
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    );
    expect(grid.rows).toEqual([[1, null, 3]]);
  });
});

describe("what is hidden, and widths", () => {
  test("rows hidden by hand, by a filter or by a height of nothing", () => {
    const grid = gridOfBody(
      '<sheetData><row r="1" hidden="1"><c><v>1</v></c></row><row r="2" ht="0" customHeight="1"><c><v>2</v></c></row>' +
        '<row r="3" hidden="true"/><row r="4"><c><v>4</v></c></row><row r="5" hidden="1"/></sheetData>',
    );
    expect([...grid.hiddenRows]).toEqual([0, 1, 2]);
  });

  test("columns hidden or without width, and widths as set", () => {
    const grid = gridOfBody(
      '<cols><col min="1" max="2" width="12.5" customWidth="1"/><col min="3" max="3" hidden="1"/>' +
        '<col min="4" max="4" width="0"/><col min="1" max="16384" width="7"/></cols><sheetData/>',
    );
    expect([...grid.hiddenColumns]).toEqual([2, 3]);
    expect(grid.columnWidths.get(1)).toBe(12.5);
    expect(grid.columnWidths.get(3)).toBe(0);
    expect(grid.columnWidths.get(16_383)).toBe(7);
  });
});
