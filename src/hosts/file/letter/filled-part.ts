import type { XmlElement, XmlNode } from "../write/xml-element";
import { filledParagraph } from "./filled-paragraph";
import { placesIn, under, type Filling } from "./filling";
import { letterTable } from "./letter-table";
import { paragraphText } from "./paragraph-text";
import { withLongSignature } from "./signature";
import { holdsAny } from "./word-names";

/** An element with every place below it filled, in tables, text boxes and content controls too. */
export function filledPart(part: XmlElement, filling: Filling): XmlElement {
  const { names } = filling;
  const children = part.children.flatMap((child, index): readonly XmlNode[] => {
    if (typeof child === "string") return [child];
    const inner = filledPart(child, filling);
    return names.is(child, "p") ? filledBlock(inner, part.children[index + 1], filling) : [inner];
  });
  return { ...part, children: withLongSignature(children, filling) };
}

/** @param next what stands behind the paragraph, if anything. */
function filledBlock(paragraph: XmlElement, next: XmlNode | undefined, filling: Filling): XmlElement[] {
  const { text, owners } = paragraphText(paragraph, filling.names);
  const [place, second] = placesIn(text);
  const table = place && under(filling.letter.tables, place.name);
  const isAlone = place && !second && (text.slice(0, place.start) + text.slice(place.end)).trim() === "";
  if (!table || !isAlone) return filledParagraph(paragraph, filling);
  filling.filled.add(place.name);
  const made = letterTable(table, fontsAt(paragraph, owners[place.start + 1], filling), filling.names);
  return isNeededBehind(paragraph, next, filling) ? [made, withoutText(paragraph, filling)] : [made];
}

/** The fonts of the run that a text stands in, where it names its own. */
function fontsAt(
  parent: XmlElement,
  text: XmlElement | null | undefined,
  filling: Filling,
): XmlElement | null {
  const { names } = filling;
  const inner = parent.children.filter((child) => typeof child !== "string");
  if (!inner.some((child) => child === text)) {
    return inner.map((child) => fontsAt(child, text, filling)).find((found) => found !== null) ?? null;
  }
  const formatting = inner.find((child) => names.is(child, "rPr"));
  return (
    formatting?.children
      .filter((child) => typeof child !== "string")
      .find((child) => names.is(child, "rFonts")) ?? null
  );
}

/** What a paragraph may hold besides its text: a picture or text box anchored in it, a page break, the end of a section. */
const MORE_THAN_TEXT = ["drawing", "pict", "object", "br", "sectPr"];

/** Whether a paragraph stays behind the table: for what it holds, or because Word wants one between tables and in a cell's end. */
function isNeededBehind(paragraph: XmlElement, next: XmlNode | undefined, { names }: Filling): boolean {
  const holdsMore = holdsAny(paragraph, new Set(MORE_THAN_TEXT.map((local) => names.of(local))));
  const isLast = next === undefined;
  return holdsMore || isLast || names.is(next, "tbl") || names.is(next, "sectPr");
}

function withoutText(paragraph: XmlElement, { names }: Filling): XmlElement {
  const own = new Set(paragraphText(paragraph, names).owners);
  const emptied = (parent: XmlElement): XmlElement => ({
    ...parent,
    children: parent.children.flatMap((child): readonly XmlNode[] => {
      if (typeof child === "string") return [child];
      return own.has(child) ? [] : [emptied(child)];
    }),
  });
  return emptied(paragraph);
}
