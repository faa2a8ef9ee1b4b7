import { strToU8 } from "fflate";

import { readWorkbook, WorkbookUnreadable } from "../../../../src/hosts/file";
import { allowanceOf } from "../../../../src/hosts/file/allowance";
import { LIMITS } from "../../../../src/hosts/file/limits";
import { MAX_ROWS } from "../../../../src/sheet";
import { handmadeWorkbook, workbookOfRows } from "../xlsx-parts";

function codeOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes, "回收.xlsx");
    return "read";
  } catch (error) {
    return error instanceof WorkbookUnreadable ? error.code : "untyped";
  }
}

/** A worksheet part filled up with spaces, which a zip packs a thousand to one. */
function spaciousSheet(length: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(strToU8('<worksheet xmlns="urn:m"><sheetData>'));
  bytes.set(strToU8("</sheetData></worksheet>"), length - 24);
  return bytes;
}

/** The offset of the field with the unpacked size of a part, in the archive's directory. */
function sizeFieldOf(archive: Uint8Array, path: string): number {
  const at = new TextDecoder("latin1").decode(archive).lastIndexOf(path);
  return at - 46 + 24;
}

test("a million formatted empty rows are an empty sheet", () => {
  const rows = '<row s="1" hidden="1"/>'.repeat(MAX_ROWS);
  const [sheet] = readWorkbook(workbookOfRows(rows), "回收.xlsx").sheets;
  expect(sheet?.grid.rows).toEqual([]);
  expect(sheet?.grid.hiddenRows.size).toBe(0);
}, 60_000);

/** A workbook whose archive says that its sheet unpacks to so many bytes. */
function declaring(size: number): Uint8Array {
  const archive = handmadeWorkbook({ sheets: [{ xml: spaciousSheet(1024 * 1024) }] });
  new DataView(archive.buffer).setUint32(sizeFieldOf(archive, "xl/worksheets/sheet1.xml"), size, true);
  return archive;
}

test("a large part that unpacks to a thousand times its size is refused before it is unpacked", () => {
  expect(codeOf(declaring(LIMITS.ratioFreeBytes + 1))).toBe("too-large");
});

test("a small part may be packed as tightly", () => {
  expect(codeOf(declaring(1024 * 1024))).toBe("read");
});

test("a part that does not have the length it says is refused", () => {
  expect(codeOf(declaring(1024 * 1024 + 1))).toBe("corrupt");
});

test("a part that says it is small and is not is given up where it goes past what it said", () => {
  expect(codeOf(declaring(1000))).toBe("corrupt");
});

test("what all parts unpack to is limited together", () => {
  const allowance = allowanceOf(10, "bytes");
  allowance.take(10);
  expect(() => {
    allowance.take(1);
  }).toThrow(WorkbookUnreadable);
});

test("the places of all sheets together are limited", () => {
  const last = `<row r="${MAX_ROWS}"><c><v>1</v></c></row>`;
  const enough = Math.floor(LIMITS.cells / MAX_ROWS);
  const sheets = (count: number) => Array.from({ length: count }, () => ({ rows: last }));
  expect(codeOf(handmadeWorkbook({ sheets: sheets(enough) }))).toBe("read");
  expect(codeOf(handmadeWorkbook({ sheets: sheets(enough + 1) }))).toBe("too-large");
});

test("a wide cell in each row counts with the empty ones before it", () => {
  const rows = Array.from(
    { length: Math.ceil(LIMITS.cells / 16_384) },
    (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`,
  );
  expect(codeOf(workbookOfRows(rows.join("")))).toBe("too-large");
});

test("merged areas are limited, in number and in the cells they cover", () => {
  const many = '<mergeCell ref="A1:B1"/>'.repeat(LIMITS.merges + 1);
  expect(
    codeOf(handmadeWorkbook({ sheets: [{ body: `<sheetData/><mergeCells>${many}</mergeCells>` }] })),
  ).toBe("too-large");
  const everything = '<mergeCell ref="A1:XFD1048576"/>'.repeat(30);
  const body = `<sheetData><row r="${MAX_ROWS}"><c><v>1</v></c></row></sheetData><mergeCells>${everything}</mergeCells>`;
  expect(codeOf(handmadeWorkbook({ sheets: [{ body }] }))).toBe("too-large");
});

test("a long list of columns that all cover the whole sheet is read to the end", () => {
  const columns = '<col min="1" max="16384" width="9"/>'.repeat(20_000);
  expect(codeOf(handmadeWorkbook({ sheets: [{ body: `<cols>${columns}</cols><sheetData/>` }] }))).toBe(
    "read",
  );
});

test("a file larger than is read is refused at once", () => {
  expect(codeOf(new Uint8Array(LIMITS.fileBytes + 1))).toBe("too-large");
});
