import { sheetOf } from "../../ledger/messy-grids";
import { cellsOf, findingsOf, placesOf, sampleSheet, type RowParts } from "../sample-ledger";

const numbered = (numbers: readonly (string | number)[], batch = "附件1"): RowParts[] =>
  numbers.map((number) => ({ batch, number }));

describe("number-missing", () => {
  test("at the empty cell of its column", () => {
    expect(findingsOf("number-missing", sampleSheet([{}, { number: null }, {}]))).toMatchObject([
      { cell: "B3", header: "序号", value: null, params: { batch: "附件1", number: "" }, severity: "error" },
    ]);
    expect(cellsOf("number-missing", sampleSheet([{ number: "　" }, {}]))).toEqual(["B2"]);
  });

  test("0, a Chinese number and a code are numbers; a ledger without the column is told so by another rule", () => {
    expect(cellsOf("number-missing", sampleSheet(numbered([0, "十二", "HB-2019-03"])))).toEqual([]);
    const without = sheetOf([
      ["反馈问题", "责任单位", "整改时限", "完成状态"],
      ["扬尘污染", "市公安局", "立行立改", "整改中"],
      ["河道采砂", "市水利局", "立行立改", "整改中"],
    ]);
    expect(cellsOf("number-missing", without)).toEqual([]);
    expect(cellsOf("column-missing", without)).toEqual(["A1"]);
  });
});

describe("number-duplicate", () => {
  test("every repetition, with the row of the first", () => {
    expect(placesOf("number-duplicate", sampleSheet(numbered([1, 2, 2, 3, 2])))).toEqual([
      ["B4", { batch: "附件1", number: "2", firstRow: 3 }],
      ["B6", { batch: "附件1", number: "2", firstRow: 3 }],
    ]);
  });

  test("in another spelling it is the same number, and the same 附件", () => {
    const rows: RowParts[] = [
      { batch: "附件1", number: 1 },
      { batch: "附件一", number: "（1）" },
      { batch: "附件 1", number: "01" },
    ];
    expect(cellsOf("number-duplicate", sampleSheet(rows))).toEqual(["B3", "B4"]);
  });

  test("numbering starts again in each 附件", () => {
    expect(
      cellsOf("number-duplicate", sampleSheet([...numbered([1, 2]), ...numbered([1, 2], "附件2")])),
    ).toEqual([]);
  });

  test("1 and 1-1 and 11 are three numbers; two items without one are not duplicates", () => {
    expect(cellsOf("number-duplicate", sampleSheet(numbered([1, "1-1", 11])))).toEqual([]);
    expect(cellsOf("number-duplicate", sampleSheet([{ number: null }, { number: null }]))).toEqual([]);
  });
});

describe("number-gap", () => {
  test("one missing number, and several", () => {
    expect(placesOf("number-gap", sampleSheet(numbered([1, 2, 4, 5, 6])))).toEqual([
      ["B4", { batch: "附件1", number: "4", missing: "3" }],
    ]);
    expect(
      placesOf("number-gap", sampleSheet(numbered([1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14]))),
    ).toMatchObject([["B11", { missing: "10—11" }]]);
  });

  test("each 附件 by itself, also where their rows alternate, from top to bottom", () => {
    const first = numbered([1, 2, 3, 4, 6]);
    const second = numbered([1, 2, 4, 5, 6], "附件2");
    const rows = first.flatMap((row, index) => [row, second[index] ?? {}]);
    expect(placesOf("number-gap", sampleSheet(rows))).toEqual([
      ["B7", { batch: "附件2", number: "4", missing: "3" }],
      ["B10", { batch: "附件1", number: "6", missing: "5" }],
    ]);
  });

  test("a number that stands further up or down is not missing", () => {
    expect(cellsOf("number-gap", sampleSheet(numbered([1, 3, 2, 4, 5])))).toEqual([]);
    expect(cellsOf("number-gap", sampleSheet(numbered([5, 4, 3, 2, 1])))).toEqual([]);
    expect(placesOf("number-gap", sampleSheet(numbered([6, 5, 4, 2, 1])))).toMatchObject([
      ["B4", { missing: "3" }],
    ]);
  });

  test("a number used twice is not told twice as the end of a gap", () => {
    expect(cellsOf("number-gap", sampleSheet(numbered([1, 2, 4, 4, 5, 6])))).toEqual(["B4"]);
  });

  test.each([
    ["without a gap", [1, 2, 3]],
    ["written in Chinese", ["一", "二", "三"]],
    ["a unit's own items of a longer list", [3, 8, 17, 20]],
    ["a unit's own items, close together", [8, 9, 11]],
    ["codes", ["HB-1", "HB-3"]],
    ["parts of an item", ["1-1", "1-3", "2"]],
    ["codes made of digits", [20190001, 20190003]],
    ["a single item", [7]],
  ])("numbers %s have none", (_, numbers) => {
    expect(cellsOf("number-gap", sampleSheet(numbered(numbers)))).toEqual([]);
  });

  test("a fifth of the numbers may be missing before it is taken for a selection", () => {
    expect(cellsOf("number-gap", sampleSheet(numbered([1, 2, 4, 5])))).toEqual(["B4"]);
    expect(cellsOf("number-gap", sampleSheet(numbered([1, 2, 4])))).toEqual([]);
  });
});

describe("item-duplicate", () => {
  const about = (problem: string, batch = "附件1"): RowParts => ({ problem, batch });

  test("the same problem to the letter, whatever its spaces and width", () => {
    const rows = [
      about("河道采砂（含涉水）屡禁不止"),
      about("扬尘污染"),
      about("河道采砂(含涉水)\n屡禁 不止"),
    ];
    expect(placesOf("item-duplicate", sampleSheet(rows))).toEqual([
      ["C4", { batch: "附件1", number: "3", firstRow: 2 }],
    ]);
  });

  test("a like problem, the same in another 附件, and blank ones are not", () => {
    expect(cellsOf("item-duplicate", sampleSheet([about("河道采砂"), about("河道采砂等")]))).toEqual([]);
    expect(cellsOf("item-duplicate", sampleSheet([about("河道采砂"), about("河道采砂", "附件2")]))).toEqual(
      [],
    );
    expect(cellsOf("item-duplicate", sampleSheet([about(""), about("")]))).toEqual([]);
  });
});
