import fc from "fast-check";

import { readWorkbook, WorkbookUnreadable } from "../../../../src/hosts/file";
import { cellAddress } from "../../../../src/sheet";
import { handmadeWorkbook, stylesWith, workbookOfRows } from "../xlsx-parts";

const STRINGS = "<si><t>甲</t></si><si><t/></si><si><t>乙&amp;_x0041_</t></si>";
const REST = { strings: STRINGS, styles: stylesWith(0, 14, "0%") };

/** The same cells in a part whose elements have a prefix, where nothing is known at sight. */
function prefixed(rows: string): string {
  const names = rows.replace(/<(\/?)(row|c|v|is|t|f)(?=[\s>/])/g, "<$1x:$2");
  return `<x:worksheet xmlns:x="urn:m"><x:sheetData>${names}</x:sheetData></x:worksheet>`;
}

/** What is read of the rows; a refusal by its code. */
function outcomeOf(bytes: Uint8Array): unknown {
  try {
    return readWorkbook(bytes, "回收.xlsx").sheets;
  } catch (error) {
    return error instanceof WorkbookUnreadable ? error.code : error;
  }
}

const NUMBERS = [
  ..."0 -0 1 -12.5 007 1. .5 0.1 123456789012345 1234567890123456789 0.30000000000000004 1e3 1E-7 -1.5e+300".split(
    " ",
  ),
  ..."999999999999999.9 0.000000000000001 1e400 NaN Infinity 0x10 43555 43555.75 60 -1 1,5".split(" "),
  "",
  " 7 ",
  "1\n",
];
const TEXTS = [
  "",
  "甲",
  "a&lt;b",
  "&#x4e2d;",
  "𠮷",
  "é",
  "_x000D_",
  " 前后 ",
  "a\r\nb",
  "]]",
  "TRUE",
  "1",
  "true",
  "#N/A",
];

const attributes = fc.record({
  r: fc.constantFrom("", "right", "$A$1", "a1", "B1", "XFD1", "XFE1", "AAAA1", "A0", "A01", "A2", "Q"),
  s: fc.constantFrom("", "0", "1", "2", "99", "-1", "x"),
  t: fc.constantFrom("", "n", "s", "str", "b", "e", "inlineStr", "d", "其他"),
  more: fc.constantFrom("", ' cm="1"', ' r="C1"', ' s="1"'),
});
const content = fc.oneof(
  fc.constantFrom(...NUMBERS, ...TEXTS, "2", "3", "2019-03-20").map((text) => `<v>${text}</v>`),
  fc.constantFrom(...TEXTS).map((text) => `<is><t>${text}</t></is>`),
  fc.constantFrom(...TEXTS).map((text) => `<is><t xml:space="preserve">${text}</t></is>`),
  fc.constantFrom(
    "",
    "<v/>",
    "<f>A1</f><v>0</v>",
    "<v>1</v><v>2</v>",
    "<v>1<!-- --></v>",
    "<v><![CDATA[1]]></v>",
    "<is/>",
  ),
);
const cells = fc.array(fc.tuple(attributes, content, fc.boolean()), { maxLength: 6 });

function cellXml(
  [{ r, s, t, more }, inside, isSpaced]: readonly [
    { r: string; s: string; t: string; more: string },
    string,
    boolean,
  ],
  column: number,
): string {
  const address = r === "right" ? cellAddress(0, column) : r;
  const written = Object.entries({ r: address, s, t }).map(([key, value]) =>
    value === "" ? "" : ` ${key}="${value}"`,
  );
  return inside === ""
    ? `<c${written.join("")}${more}/>`
    : `<c${written.join("")}${more}${isSpaced ? " " : ""}>${inside}</c>`;
}

test("cells known at sight hold what they hold under any other spelling", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const rows = `<row r="1">${list.map(cellXml).join("")}</row>`;
      const slowly = handmadeWorkbook({ ...REST, sheets: [{ xml: prefixed(rows) }] });
      expect(outcomeOf(workbookOfRows(rows, REST))).toEqual(outcomeOf(slowly));
    }),
    { seed: 20190410, numRuns: 800 },
  );
});

test.each(NUMBERS)("%j alone is the same number both ways", (number) => {
  const rows = `<row r="1"><c r="A1"><v>${number}</v></c></row>`;
  const [sheet] = readWorkbook(workbookOfRows(rows), "回收.xlsx").sheets;
  const isNumber = number.trim() !== "" && Number.isFinite(Number(number));
  expect(sheet?.grid.rows[0]?.[0] ?? null).toEqual(
    isNumber ? Number(number) : number === "" ? null : number.trim(),
  );
});

test("a cell with an attribute twice is refused, however plain it looks", () => {
  expect(outcomeOf(workbookOfRows('<row r="1"><c r="A1" r="B1"><v>1</v></c></row>'))).toBe("corrupt");
});
