import { strToU8, zipSync } from "fflate";
import fc from "fast-check";

import { readWorkbook, WorkbookUnreadable } from "../../../../src/hosts/file";
import { handmadeParts, handmadeWorkbook, relationships, workbookOfRows } from "../xlsx-parts";
import { oleFile } from "../ole-parts";

function codeOf(bytes: Uint8Array, fileName = "回收.xlsx"): string {
  try {
    readWorkbook(bytes, fileName);
    return "read";
  } catch (error) {
    return error instanceof WorkbookUnreadable ? error.code : "untyped";
  }
}

const SOUND = workbookOfRows("<row><c><v>1</v></c></row>");

describe("by its name or its first bytes", () => {
  test.each([
    "~$整改台账.xlsx",
    "回收/~$整改台账.xlsx",
    "C:\\回收\\.~整改台账.xlsx",
    ".~lock.整改台账.xlsx#",
  ])("%s is a lock file", (fileName) => {
    expect(codeOf(SOUND, fileName)).toBe("lock-file");
  });

  test("an ordinary name is none", () => {
    expect(codeOf(SOUND, "整改台账~$.xlsx")).toBe("read");
  });

  test.each([
    ["nothing", new Uint8Array(), "整改台账.xlsx", "empty"],
    ["a PDF", strToU8("%PDF-1.7\n…"), "整改台账.xlsx", "not-a-workbook"],
    ["plain text", strToU8("序号,反馈问题"), "整改台账.xlsx", "not-a-workbook"],
    ["a web page", strToU8("<html><table></table></html>"), "整改台账.xls", "not-a-workbook"],
    ["a PDF named as text", strToU8("%PDF-1.7"), "整改台账.csv", "not-a-workbook"],
    [
      "a spreadsheet of 2003",
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
      "a.xml",
      "unsupported-format",
    ],
    ["a workbook of Excel 4", new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0]), "a.xls", "unsupported-format"],
  ])("%s", (_, bytes, fileName, code) => {
    expect(codeOf(bytes, fileName)).toBe(code);
  });
});

describe("OLE2 files", () => {
  test.each([
    ["an encrypted .xlsx", oleFile(["EncryptionInfo", "EncryptedPackage"]), "encrypted"],
    ["an .xls", oleFile(["Workbook"]), "unsupported-format"],
    ["an .xls whose stream is named in capitals", oleFile(["WORKBOOK"]), "unsupported-format"],
    [
      "a small .xls with a password",
      oleFile(["Workbook"], [0x86, 0, 0, 0, 0x2f, 0, 0, 0], 2000),
      "encrypted",
    ],
    ["an old .xls", oleFile(["Book"]), "unsupported-format"],
    ["a letter", oleFile(["WordDocument"]), "not-a-workbook"],
    ["an .xls with a password", oleFile(["Workbook"], [0x2f, 0, 0, 0]), "encrypted"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe("archives", () => {
  test("cut off anywhere", () => {
    const lengths = fc.integer({ min: 4, max: SOUND.length - 1 });
    fc.assert(
      fc.property(lengths, (length) => {
        expect(codeOf(SOUND.subarray(0, length))).toBe("corrupt");
      }),
    );
  });

  test("with any byte changed: read, or refused with a reason", () => {
    fc.assert(
      fc.property(fc.nat(SOUND.length - 1), fc.nat(255), (at, byte) => {
        const bytes = SOUND.slice();
        bytes[at] = byte;
        expect(codeOf(bytes)).not.toBe("untyped");
      }),
      { numRuns: 500 },
    );
  });

  test("a part that does not match its checksum", () => {
    const bytes = zipSync(handmadeParts({ sheets: [{ rows: "<row><c><v>1</v></c></row>" }] }), { level: 0 });
    const at = new TextDecoder("latin1").decode(bytes).indexOf("<v>1</v>") + 3;
    bytes[at] = 0x32;
    expect(codeOf(bytes)).toBe("corrupt");
  });

  test.each([
    ["no workbook in it", zipSync({ "a.txt": strToU8("甲") }), "not-a-workbook"],
    ["nothing in it", zipSync({}), "not-a-workbook"],
    [
      "a letter",
      handmadeWorkbook({
        sheets: [],
        parts: {
          "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
          "word/document.xml": '<w:document xmlns:w="urn:w"/>',
        },
      }),
      "not-a-workbook",
    ],
    [
      "an OpenDocument table",
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<a/>"),
      }),
      "unsupported-format",
    ],
    [
      "a binary workbook",
      zipSync({ "_rels/.rels": strToU8(relationships([["officeDocument", "xl/workbook.bin"]])) }),
      "unsupported-format",
    ],
    ["no sheets", handmadeWorkbook({ sheets: [] }), "empty"],
    [
      "a sheet without its part",
      handmadeWorkbook({ sheets: [{}], parts: { "xl/worksheets/sheet1.xml": null } }),
      "corrupt",
    ],
    ["no workbook part", handmadeWorkbook({ sheets: [{}], parts: { "xl/workbook.xml": null } }), "corrupt"],
    [
      "no links",
      handmadeWorkbook({ sheets: [{}], parts: { "xl/_rels/workbook.xml.rels": null } }),
      "corrupt",
    ],
  ])("with %s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe("XML", () => {
  test.each([
    ["not closed", "<worksheet><sheetData><row>", "corrupt"],
    ["no XML", "整改", "corrupt"],
    ["nothing", "", "corrupt"],
    [
      "with a document type",
      "<!DOCTYPE worksheet [<!ENTITY a 'b'>]><worksheet><sheetData/></worksheet>",
      "corrupt",
    ],
    ["with an entity that is not XML's", "<worksheet><sheetData>&nbsp;</sheetData></worksheet>", "corrupt"],
    [
      "in an encoding nobody knows",
      '<?xml version="1.0" encoding="x-none"?><worksheet/>',
      "unknown-encoding",
    ],
    [
      "with bytes that are no UTF-8",
      new Uint8Array([...strToU8("<worksheet>"), 0xff, ...strToU8("</worksheet>")]),
      "corrupt",
    ],
  ])("%s", (_, xml, code) => {
    expect(codeOf(handmadeWorkbook({ sheets: [{ xml }] }))).toBe(code);
  });
});
