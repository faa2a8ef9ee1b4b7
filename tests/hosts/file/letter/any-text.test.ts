import fc from "fast-check";
import { fillTemplate } from "../../../../src/hosts/file";
import { storableText } from "../../../../src/sheet";
import { docx } from "../docx-parts";
import { mainPartOf, readBack } from "./document-parts";
import { letterOf } from "./sample-letter";

/**
 * Texts that want to be markup, places, controls, or half characters. Without U+2028, which reading back takes for the line break that it is
 * one of.
 */
const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<w:p/>",
        "&amp;",
        "]]>",
        "【甲】",
        "【",
        "】",
        "\t",
        " ",
        "\u0000",
        "\ud800",
        "\ufffe",
        "😀",
        "整改",
        '"',
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join("").replaceAll("\u2028", ""));

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A paragraph of a text, cut into runs at these places, with what Word puts between them. */
function cutText(text: string, cuts: readonly number[]): string {
  const characters = Array.from(text);
  const ends = [...new Set(cuts.map((cut) => cut % (characters.length + 1)))].sort((a, b) => a - b);
  const pieces = [...ends, characters.length].map((end, index) =>
    characters.slice(ends[index - 1] ?? 0, end).join(""),
  );
  const runs = pieces.map(
    (piece, index) =>
      `<w:r><w:rPr><w:sz w:val="${20 + index}"/></w:rPr><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`,
  );
  return `<w:p>${runs.join('<w:proofErr w:type="gramEnd"/>')}</w:p>`;
}

/** What a text reads as: line breaks and tabs apart, as every reader of XML has them. */
const readable = (text: string): string => storableText(text, Infinity);

test("whatever a field's text is, the document is well-formed, says the text, and is the same each time", async () => {
  await fc.assert(
    fc.asyncProperty(TEXT, TEXT, fc.array(fc.nat(), { maxLength: 5 }), async (first, second, cuts) => {
      const template = docx({ body: cutText("致【甲】与【 乙】。", cuts) });
      const letter = letterOf({ 甲: first, 乙: second });
      const { bytes, unknownPlaces, missingPlaces } = await fillTemplate(template, letter);
      expect((await fillTemplate(template, letter)).bytes).toEqual(bytes);
      expect([unknownPlaces, missingPlaces]).toEqual([[], []]);
      mainPartOf(bytes);
      const lines = `致${readable(first)}与${readable(second)}。`.split("\n");
      expect(await readBack(bytes)).toEqual(lines);
    }),
    { numRuns: 80 },
  );
});

test("a text without known places stays as it is, however it is cut", async () => {
  await fc.assert(
    fc.asyncProperty(TEXT, fc.array(fc.nat(), { maxLength: 5 }), async (text, cuts) => {
      const legal = readable(text).replace(/[\t\n]/g, " ");
      const template = docx({ body: cutText(legal, cuts) });
      const { bytes } = await fillTemplate(template, letterOf({ 乙: "2" }));
      expect(await readBack(bytes)).toEqual([legal]);
    }),
    { numRuns: 100 },
  );
});
