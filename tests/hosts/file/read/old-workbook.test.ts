import * as XLSX from "@e965/xlsx";

import { openWorkbookBytes, WorkbookUnreadable } from "../../../../src/hosts/file";
import type { OpenedWorkbook } from "../../../../src/hosts/file";
import { LIMITS } from "../../../../src/hosts/file/limits";
import { oleFile } from "../ole-parts";

type BookType = "xls" | "biff5";

function oldBytes(book: XLSX.WorkBook, bookType: BookType = "xls"): Uint8Array {
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer);
}

function bookOf(sheets: Readonly<Record<string, XLSX.WorkSheet>>): XLSX.WorkBook {
  return { SheetNames: Object.keys(sheets), Sheets: { ...sheets } };
}

const open = (bytes: Uint8Array): Promise<OpenedWorkbook> => openWorkbookBytes(bytes, "回收.et");

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await open(bytes);
    return "read";
  } catch (error) {
    return error instanceof WorkbookUnreadable ? error.code : "untyped";
  }
}

const LEDGER = XLSX.utils.aoa_to_sheet([
  ["序号", "反馈问题", "完成时间", "完成比例"],
  [1, "河道“垃圾”未清理\n群众反映强烈", null, null],
  [2.5, "007", true, null],
]);
LEDGER["C2"] = { t: "n", v: 43555, z: "yyyy/m/d" };
LEDGER["D2"] = { t: "n", v: 0.85, z: "0%" };
LEDGER["D3"] = { t: "e", v: 0x2a };
LEDGER["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];

describe.each<BookType>(["xls", "biff5"])("a workbook of old (%s)", (bookType) => {
  test("values, dates, percentages, errors", async () => {
    const sheet =
      bookType === "xls"
        ? LEDGER
        : XLSX.utils.aoa_to_sheet([
            ["a", 1],
            [true, 2.5],
          ]);
    const { sheets } = await open(oldBytes(bookOf({ Ledger: sheet }), bookType));
    const ledger = [
      ["序号", null, "完成时间", "完成比例"],
      [
        1,
        "河道“垃圾”未清理\n群众反映强烈",
        { kind: "date", iso: "2019-03-31" },
        { kind: "percent", fraction: 0.85 },
      ],
      [2.5, "007", true, { kind: "error", code: "#N/A" }],
    ];
    expect(sheets.map(({ name }) => name)).toEqual(["Ledger"]);
    expect(sheets[0]?.grid.rows).toEqual(
      bookType === "xls"
        ? ledger
        : [
            ["a", 1],
            [true, 2.5],
          ],
    );
  });
});

test("merges, formulas' results, and the order and visibility of sheets", async () => {
  const formulas = XLSX.utils.aoa_to_sheet([[1, 2]]);
  formulas["C1"] = { t: "n", v: 3, f: "A1+B1" };
  formulas["!ref"] = "A1:C1";
  const book = bookOf({ 台账: LEDGER, 合计: formulas, 空: XLSX.utils.aoa_to_sheet([[]]) });
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
  const { sheets } = await open(oldBytes(book));
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["台账", "visible"],
    ["合计", "hidden"],
    ["空", "veryHidden"],
  ]);
  expect(sheets[0]?.grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(sheets[1]?.grid.rows).toEqual([[1, 2, 3]]);
});

test("a time of day alone is the text that shows it", async () => {
  const sheet: XLSX.WorkSheet = { A1: { t: "n", v: 0.375, z: "h:mm" }, "!ref": "A1" };
  const { sheets } = await open(oldBytes(bookOf({ 台账: sheet })));
  expect(sheets[0]?.grid.rows).toEqual([["9:00"]]);
});

test("dates that count from 1904", async () => {
  const sheet: XLSX.WorkSheet = { A1: { t: "n", v: 42093, z: "yyyy/m/d" }, "!ref": "A1" };
  const book: XLSX.WorkBook = { ...bookOf({ 台账: sheet }), Workbook: { WBProps: { date1904: true } } };
  const { sheets } = await open(oldBytes(book));
  expect(sheets[0]?.grid.rows).toEqual([[{ kind: "date", iso: "2019-03-31" }]]);
});

test.each([
  [936, [0xd5, 0xfb, 0xb8, 0xc4], "整改"], // simplified Chinese
  [1252, [0x93, 0xe9, 0x94, 0x85], "“é”…"], // Western European; Node's own decoder loses the quotation marks
])(
  "texts before Excel 97 are read in the character set that the file names: %i",
  async (codePage, written, read) => {
    const bytes = oldBytes(bookOf({ S: XLSX.utils.aoa_to_sheet([["abcd"]]) }), "biff5");
    const text = new TextDecoder("latin1").decode(bytes);
    bytes.set(written, text.indexOf("abcd"));
    // The CODEPAGE record, two bytes long.
    const page = text.indexOf("\u0042\u0000\u0002\u0000");
    expect(page).toBeGreaterThan(0);
    new DataView(bytes.buffer).setUint16(page + 4, codePage, true);
    const { sheets } = await open(bytes);
    expect(sheets[0]?.grid.rows).toEqual([[read]]);
  },
);

test("with a password, cut off, or larger than is read", async () => {
  expect(await codeOf(oleFile(["Workbook"], [0x2f, 0, 0, 0]))).toBe("encrypted");
  expect(await codeOf(oleFile(["WordDocument"]))).toBe("not-a-workbook");
  const rows = Array.from({ length: 500 }, (_, row) => [row, `第${row}个问题`]);
  const bytes = oldBytes(bookOf({ 台账: XLSX.utils.aoa_to_sheet(rows) }));
  expect(await codeOf(bytes)).toBe("read");
  for (const share of [0.3, 0.6, 0.9]) {
    expect(await codeOf(bytes.subarray(0, Math.floor(bytes.length * share)))).not.toBe("read");
  }
  const large = new Uint8Array(LIMITS.oldBytes + 1);
  large.set(bytes);
  expect(await codeOf(large)).toBe("too-large");
});
