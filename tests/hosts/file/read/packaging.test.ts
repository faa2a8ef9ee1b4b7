import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";

import { readWorkbook } from "../../../../src/hosts/file";
import { handmadeParts, handmadeWorkbook, relationships } from "../xlsx-parts";

const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const ONE = "<row><c><v>1</v></c></row>";

function firstRows(bytes: Uint8Array) {
  return readWorkbook(bytes, "回收.xlsx").sheets[0]?.grid.rows;
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

/** As programs write that do not go back in a file: a part's size and checksum follow it, its own head has zeros. */
function streamed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, bytes] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(bytes, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

describe("namespaces", () => {
  test("elements under a prefix", () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(firstRows(handmadeWorkbook({ sheets: [{ xml }] }))).toEqual([[1]]);
  });

  test("two prefixes for the same namespace, and elements of another one", () => {
    const xml =
      '<worksheet xmlns="urn:m" xmlns:y="urn:m" xmlns:z="urn:other"><y:sheetData><row><y:c><v>1</v></y:c><z:c><v>9</v></z:c></row></y:sheetData>' +
      "<z:mergeCell ref='A1:B2'/><extLst><ext><mergeCell ref='A1:C3'/></ext></extLst></worksheet>";
    const [sheet] = readWorkbook(handmadeWorkbook({ sheets: [{ xml }] }), "a.xlsx").sheets;
    expect(sheet?.grid.rows).toEqual([[1]]);
    expect(sheet?.grid.merges).toEqual([]);
  });

  test("Strict files", () => {
    const parts = {
      "_rels/.rels": relationships([[`${STRICT}/officeDocument`, "xl/workbook.xml"]]),
      "xl/_rels/workbook.xml.rels": relationships([[`${STRICT}/worksheet`, "worksheets/sheet1.xml"]]),
      "xl/workbook.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${STRICT}"><sheets><sheet name="整改台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData>${ONE}</sheetData></worksheet>`,
    };
    expect(firstRows(handmadeWorkbook({ sheets: [{}], parts }))).toEqual([[1]]);
  });
});

describe("encodings", () => {
  const xml =
    '<worksheet xmlns="urn:m"><sheetData><row><c t="inlineStr"><is><t>整改</t></is></c></row></sheetData></worksheet>';
  test.each([
    ["UTF-8 with a mark", strToU8(`\uFEFF<?xml version="1.0" encoding="UTF-8"?>${xml}`)],
    [
      "UTF-16 with a mark, low byte first",
      utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${xml}`, false),
    ],
    ["UTF-16 with a mark, high byte first", utf16(`\uFEFF${xml}`, true)],
    ["UTF-16 without a mark", utf16(`<?xml version="1.0" encoding="UTF-16"?>${xml}`, false)],
    ["UTF-8 that says it is UTF-16", strToU8(`<?xml version="1.0" encoding="UTF-16"?>${xml}`)],
    ["a part shorter than its declaration may be", strToU8(xml)],
  ])("%s", (_, bytes) => {
    expect(firstRows(handmadeWorkbook({ sheets: [{ xml: bytes }] }))).toEqual([["整改"]]);
  });

  test("GBK, as its declaration says", () => {
    const [before = "", after = ""] = xml.split("整改");
    const start = strToU8(`<?xml version="1.0" encoding="GBK"?>${before}`);
    const bytes = new Uint8Array([...start, 0xd5, 0xfb, 0xb8, 0xc4, ...strToU8(after)]);
    expect(firstRows(handmadeWorkbook({ sheets: [{ xml: bytes }] }))).toEqual([["整改"]]);
  });
});

describe("where parts are", () => {
  test("at any path, found by their relationships, absolute or relative, with backslashes or a leading slash", () => {
    const parts = handmadeParts({ sheets: [{ rows: ONE }] });
    const { "xl/workbook.xml": workbook, "xl/worksheets/sheet1.xml": sheet } = parts;
    const bytes = zipSync({
      "_rels\\.rels": strToU8(relationships([["officeDocument", "/book/the%20book.xml"]])),
      "book\\the book.xml": workbook ?? new Uint8Array(),
      "book/_rels/the book.xml.rels": strToU8(relationships([["worksheet", "..\\Sheets\\One.xml"]])),
      "/sheets/one.xml": sheet ?? new Uint8Array(),
    });
    expect(firstRows(bytes)).toEqual([[1]]);
  });

  test("of two parts whose names differ in case, the one that is named", () => {
    const other = '<worksheet xmlns="urn:m"><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>';
    const bytes = handmadeWorkbook({ sheets: [{ rows: ONE }], parts: { "xl/worksheets/SHEET1.xml": other } });
    expect(firstRows(bytes)).toEqual([[1]]);
  });

  test("something put before the archive does no harm", () => {
    const bytes = handmadeWorkbook({ sheets: [{ rows: ONE }] });
    const lead = strToU8("PK\u0003\u0004 put before");
    expect(firstRows(new Uint8Array([...lead, ...bytes]))).toEqual([[1]]);
  });

  test("parts whose sizes follow them, in data descriptors", () => {
    const bytes = streamed(handmadeParts({ sheets: [{ rows: ONE }] }));
    const head = new DataView(bytes.buffer);
    expect([head.getUint16(6, true) & 8, head.getUint32(18, true), head.getUint32(22, true)]).toEqual([
      8, 0, 0,
    ]);
    expect(firstRows(bytes)).toEqual([[1]]);
  });

  test("stored parts are read like packed ones", () => {
    expect(firstRows(zipSync(handmadeParts({ sheets: [{ rows: ONE }] }), { level: 0 }))).toEqual([[1]]);
  });
});

describe("sheets", () => {
  test("come in the order of their tabs with their visibility; charts are left out", () => {
    const bytes = handmadeWorkbook({
      sheets: [
        { name: "整改台账" },
        { name: "图" },
        { name: "说明 & 口径", state: "hidden" },
        { name: "旧", state: "veryHidden" },
      ],
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["worksheet", "worksheets/sheet1.xml"],
          ["chartsheet", "chartsheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet3.xml"],
          ["worksheet", "worksheets/sheet4.xml"],
        ]),
      },
    });
    const sheets = readWorkbook(bytes, "回收.xlsx").sheets.map(({ name, visibility }) => [name, visibility]);
    expect(sheets).toEqual([
      ["整改台账", "visible"],
      ["说明 & 口径", "hidden"],
      ["旧", "veryHidden"],
    ]);
  });
});
