import { strToU8 } from "fflate";
import fc from "fast-check";

import { readWorkbook, WorkbookUnreadable } from "../../../../src/hosts/file";
import { gridOf } from "../../../../src/sheet";
import type { Grid } from "../../../../src/sheet";

function gridFrom(content: string | Uint8Array, fileName = "回收.csv"): Grid {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return readWorkbook(bytes, fileName).sheets[0]?.grid ?? gridOf("none", []);
}

function codeOf(content: string | Uint8Array, fileName: string): string {
  try {
    gridFrom(content, fileName);
    return "read";
  } catch (error) {
    return error instanceof WorkbookUnreadable ? error.code : "untyped";
  }
}

/** 序号,整改 in GB18030, and a character that only its four-byte form holds: 㐂. */
const GBK_LINE = [0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xd5, 0xfb, 0xb8, 0xc4];
const FOUR_BYTES = [0x81, 0x39, 0xee, 0x32];

describe("encodings", () => {
  const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
    return bytes;
  };

  test.each([
    ["UTF-8", strToU8("序号,整改")],
    ["UTF-8 with a mark", strToU8("\uFEFF序号,整改")],
    ["UTF-16, low byte first", utf16("\uFEFF序号,整改", false)],
    ["UTF-16, high byte first", utf16("\uFEFF序号,整改", true)],
    ["GBK", new Uint8Array(GBK_LINE)],
  ])("%s", (_, bytes) => {
    expect(gridFrom(bytes).rows).toEqual([["序号", "整改"]]);
  });

  test("GB18030 with characters of four bytes", () => {
    const bytes = new Uint8Array([...GBK_LINE, 0x0a, ...FOUR_BYTES]);
    expect(gridFrom(bytes).rows).toEqual([
      ["序号", "整改"],
      [new TextDecoder("gb18030").decode(new Uint8Array(FOUR_BYTES))],
    ]);
  });

  test("UTF-8 cut off within a character is not taken for GBK", () => {
    expect(codeOf(strToU8("序号,整改").slice(0, -1), "回收.csv")).toBe("corrupt");
  });

  test("UTF-8 with a broken byte within is no GBK either", () => {
    const bytes = strToU8("市生态环境局,市自然资源和规划局,市住房和城乡建设局");
    bytes[20] = 0x41;
    expect(codeOf(bytes, "回收.csv")).toBe("unknown-encoding");
  });
});

describe("values", () => {
  test("numbers only where writing them gives the same text", () => {
    const fields =
      "007,1-2,1.50,1.5,-3,0,-0,1e5,2019-04-10,85%,13812345678,410327199001011234,TRUE,Infinity,.5";
    expect(gridFrom(fields).rows).toEqual([
      ["007", "1-2", "1.50", 1.5, -3, 0, "-0", "1e5", "2019-04-10", "85%", 13812345678].concat([
        "410327199001011234",
        "TRUE",
        "Infinity",
        ".5",
      ]),
    ]);
  });

  test("what looks like a formula is a text", () => {
    const grid = gridFrom("=1+1,+86,-甲,@SUM(A1)");
    expect(grid.rows).toEqual([["=1+1", "+86", "-甲", "@SUM(A1)"]]);
    expect(grid.formulas.size).toBe(0);
  });

  test("any number comes back as it was written", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (number) => {
        const [value] = gridFrom(`${number},甲`).rows[0] ?? [];
        expect(`${typeof value === "object" ? "none" : value}`).toBe(String(number));
      }),
    );
  });
});

describe("lines and fields", () => {
  test.each([
    [
      "commas",
      "序号,问题\n1,a;b",
      [
        ["序号", "问题"],
        [1, "a;b"],
      ],
    ],
    [
      "semicolons",
      "序号;问题\r\n1;a,b",
      [
        ["序号", "问题"],
        [1, "a,b"],
      ],
    ],
    [
      "tabs",
      "序号\t问题\r1\ta,b",
      [
        ["序号", "问题"],
        [1, "a,b"],
      ],
    ],
    ["a separator that is named", "sep=;\n1,5;2\n", [["1,5", 2]]],
    ["one column", "问题\n甲\n", [["问题"], ["甲"]]],
    ["empty lines and fields", "\n,,\n甲,,乙\n\n丙\n\n", [[], [], ["甲", null, "乙"], [], ["丙"]]],
    ["quotation marks", '"a,""b""","二\n行"x,c"d', [['a,"b"', "二\n行x", 'c"d']]],
    ["a mark that is never closed", '"甲,1\n乙,2\n"丙",3', [['甲,1\n乙,2\n丙"', 3]]],
    [
      "an open mark at the end",
      '甲,1\n"乙,2\n丙,3',
      [
        ["甲", 1],
        ['"乙', 2],
        ["丙", 3],
      ],
    ],
    ["the mark of old programs at the end", "甲,1\r\n\u001A", [["甲", 1]]],
  ])("%s", (_, text, rows) => {
    expect(gridFrom(text).rows).toEqual(rows);
  });

  test("any table, quoted as RFC 4180 says, is read as it was", () => {
    const field = fc.stringMatching(/^[甲乙", ;\n\ta]{0,6}$/);
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const text = table
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        const read = codeOf(`sep=,\n${text}`, "a.csv") === "empty" ? [] : gridFrom(`sep=,\n${text}`).rows;
        for (const [index, row] of table.entries())
          expect(row.map((_, column) => read[index]?.[column] ?? "")).toEqual(row);
      }),
    );
  });
});

describe("what is a table", () => {
  test("the sheet is named after the file", () => {
    const [sheet] = readWorkbook(strToU8("甲,1"), "C:\\回收\\睢县[1].csv").sheets;
    expect(sheet?.name).toBe("睢县_1_");
    expect(sheet?.grid.sheet).toBe("睢县_1_");
  });

  test.each([
    ["two lines cut alike, whatever the name", "序号\t问题\n1\t甲", "回收.xls", "read"],
    ["a letter", "各县区：\n请于今日,报送台账。\n特此通知,望遵照,执行,为要。", "通知.txt", "not-a-workbook"],
    ["JSON", '{\n"a": 1,\n"b": 2,\n"c": 3\n}', "a.txt", "not-a-workbook"],
    ["a PDF", "%PDF-1.7\n1,2\n3,4", "a.csv", "not-a-workbook"],
    ["SYLK", "ID;PWXL;N;E\nP;PGeneral\nC;Y1;X1", "a.csv", "unsupported-format"],
    ["bytes that are no text", new Uint8Array([1, 0, 0, 0, 44, 0, 10]), "a.csv", "not-a-workbook"],
    ["nothing but separators", ",,,\n,,,\n", "a.csv", "empty"],
    ["a mark and nothing else", "\uFEFF", "a.csv", "empty"],
  ])("%s", (_, content, fileName, code) => {
    expect(codeOf(content, fileName)).toBe(code);
  });

  test("more columns or places than a workbook has", () => {
    expect(codeOf(`${",".repeat(16_384)}甲`, "a.csv")).toBe("too-large");
    expect(codeOf(`${",".repeat(16_000)}甲\n`.repeat(700), "a.csv")).toBe("too-large");
  });
});
