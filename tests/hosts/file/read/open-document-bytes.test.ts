import { openDocumentBytes } from "../../../../src/hosts/file";

/** 一、整改目标 in GB18030. */
const GB = new Uint8Array([0xd2, 0xbb, 0xa1, 0xa2, 0xd5, 0xfb, 0xb8, 0xc4, 0xc4, 0xbf, 0xb1, 0xea]);
const utf16 = (text: string): Uint8Array => {
  const units = new Uint16Array([0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))]);
  return new Uint8Array(units.buffer);
};

test.each([
  ["UTF-8", new TextEncoder().encode("一、整改目标")],
  ["UTF-8 with a mark", new TextEncoder().encode("\uFEFF一、整改目标")],
  ["UTF-16", utf16("一、整改目标")],
  ["GB18030", GB],
])("a text in %s", async (_, bytes) => {
  await expect(openDocumentBytes(bytes, "方案.txt")).resolves.toEqual({ kind: "text", text: "一、整改目标" });
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each([
  ["方案.doc", new Uint8Array([...OLE, ...new Array<number>(504).fill(0)]), "unsupported-format"],
  ["方案.pdf", new TextEncoder().encode("%PDF-1.4"), "not-a-workbook"],
  ["空.txt", new TextEncoder().encode(" \n"), "empty"],
  ["空.txt", new Uint8Array(), "empty"],
  ["~$方案.docx", GB, "lock-file"],
  ["图.txt", new Uint8Array([0, 1, 2, 3]), "unknown-encoding"],
  ["断.docx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "corrupt"],
])("%s is refused: %#", async (name, bytes, code) => {
  await expect(openDocumentBytes(bytes, name)).rejects.toMatchObject({ code });
});
