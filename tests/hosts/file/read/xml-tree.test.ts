import { strToU8 } from "fflate";
import { WorkbookUnreadable } from "../../../../src/hosts/file";
import { xmlTree } from "../../../../src/hosts/file/read/xml-tree";
import { element, xmlText } from "../../../../src/hosts/file/write/xml-element";

/** The tree of a text that comes byte by byte. */
function treeOf(text: string) {
  return xmlTree(Array.from(strToU8(text), (byte) => Uint8Array.of(byte)));
}

test("names, attributes and texts are as they were meant, and the layout between elements is left out", () => {
  const text = `<?xml version="1.0"?>\n<w:a xmlns:w="w" w:b="1 &quot;">\n  <!-- x --><w:t>甲 &amp; &#x4E59;<![CDATA[<丙>]]></w:t>\n  <w:t> </w:t><w:c/>\n</w:a>`;
  expect(treeOf(text)).toEqual(
    element(
      "w:a",
      { "xmlns:w": "w", "w:b": '1 "' },
      element("w:t", {}, "甲 & 乙<丙>"),
      element("w:t", {}, " "),
      element("w:c"),
    ),
  );
});

test("what was written is read as the same", () => {
  const tree = element("a", { b: 'x"<>&\ty' }, element("t", {}, " <]]>&\n"), element("c", {}, element("d")));
  expect(treeOf(xmlText(tree))).toEqual(tree);
});

test("what is not well-formed, or endless, is refused", () => {
  const codeOf = (text: string): string => {
    try {
      treeOf(text);
      return "read";
    } catch (error) {
      if (error instanceof WorkbookUnreadable) return error.code;
      throw error;
    }
  };
  expect(["", "<a>", "<a></b>", "<a/><b/>", "<!DOCTYPE a><a/>", "<a>&b;</a>"].map(codeOf)).toEqual(
    Array<string>(6).fill("corrupt"),
  );
  const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
  expect([400, 401].map((depth) => codeOf(nested(depth)))).toEqual(["read", "too-large"]);
});
