import fc from "fast-check";
import { element, xmlText } from "../../.build/manifest/xml";
import { readXml } from "./read-manifest";

/** Text as XML 1.0 can hold it within a line. */
const text = fc.string({ unit: "grapheme-ascii", minLength: 1 });

test("whatever is written is read again", () => {
  fc.assert(
    fc.property(text, text, (words, value) => {
      const root = readXml(xmlText(element("Root", [element("Leaf", words, { name: value })])));
      expect(root.children[0]).toMatchObject({ text: words, attributes: { name: value } });
    }),
  );
});
