import { attributeOf, localName, scanMarkup } from "./docx-markup";
import type { DocxNumbering, ListPlace } from "./docx-numbering";

/** The numbering that paragraph styles bring along, by the style's id. */
export type NumberedStyles = ReadonlyMap<string, ListPlace>;

/** Reads which styles of `styles.xml` are numbered. */
export function numberedStylesIn(xml: string): NumberedStyles {
  const styles = new Map<string, ListPlace>();
  let style = "";
  scanMarkup(xml, {
    onopentag(tag, attributes) {
      const name = localName(tag);
      const value = attributeOf(attributes, "val") ?? "";
      const known = styles.get(style) ?? { list: "0", level: 0 };
      if (name === "style") style = attributeOf(attributes, "styleId") ?? "";
      else if (name === "numId") styles.set(style, { ...known, list: value });
      else if (name === "ilvl") styles.set(style, { ...known, level: Number(value) });
    },
  });
  return styles;
}

interface OpenParagraph {
  style: string;
  list: string | null;
  level: number | null;
}

/**
 * Writes Word's automatic numbers into the text of `document.xml`, at the head of their paragraphs: mammoth keeps that a
 * paragraph is numbered, but not the number.
 */
export function withNumbersWritten(xml: string, numbering: DocxNumbering, styles: NumberedStyles): string {
  const places = numberedPlaces(xml, styles);
  let result = "";
  let from = 0;
  for (const { at, prefix, place } of places) {
    const number = numbering.next(place);
    if (number === "") continue;
    const run = `<${prefix}r><${prefix}t xml:space="preserve">${escaped(number)}</${prefix}t></${prefix}r>`;
    result += xml.slice(from, at) + run;
    from = at;
  }
  return result + xml.slice(from);
}

interface NumberedPlace {
  /** Where the properties of the paragraph end. */
  readonly at: number;
  /** That of the document's own elements, with its colon. */
  readonly prefix: string;
  readonly place: ListPlace;
}

function numberedPlaces(xml: string, styles: NumberedStyles): NumberedPlace[] {
  const open: OpenParagraph[] = [];
  const places: NumberedPlace[] = [];
  scanMarkup(xml, {
    onopentag(tag, attributes) {
      const paragraph = open.at(-1);
      const name = localName(tag);
      if (name === "p") open.push({ style: "", list: null, level: null });
      else if (paragraph) describe(paragraph, name, attributeOf(attributes, "val") ?? "");
    },
    onclosetag(tag, end) {
      const name = localName(tag);
      if (name === "p") open.pop();
      const paragraph = open.at(-1);
      const place = name === "pPr" && paragraph ? placeOf(paragraph, styles) : null;
      if (place) places.push({ at: end, prefix: tag.slice(0, tag.length - name.length), place });
    },
  });
  return places;
}

function describe(paragraph: OpenParagraph, name: string, value: string): void {
  if (name === "pStyle") paragraph.style = value;
  else if (name === "numId") paragraph.list = value;
  else if (name === "ilvl") paragraph.level = Number(value);
}

function placeOf({ style, list, level }: OpenParagraph, styles: NumberedStyles): ListPlace | null {
  const inherited = styles.get(style);
  const own = list ?? inherited?.list ?? "0";
  return own === "0" ? null : { list: own, level: level ?? inherited?.level ?? 0 };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
