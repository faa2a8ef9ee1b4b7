import type { LetterTable } from "../../../document";
import type { XmlElement, XmlNode } from "../write/xml-element";
import { filledParagraph } from "./filled-paragraph";
import { placesIn, under, type Filling } from "./filling";
import { letterTable } from "./letter-table";
import { paragraphText } from "./paragraph-text";
import { withLongSignature } from "./signature";
import { withTitleLines } from "./title-lines";
import { holdsAny, type WordNames } from "./word-names";

/** An element with every place below it filled, in tables, text boxes and content controls too. */
export function filledPart(part: XmlElement, filling: Filling): XmlElement {
  const { names } = filling;
  const children = part.children.flatMap((child, index): readonly XmlNode[] => {
    if (typeof child === "string") return [child];
    const inner = filledPart(child, filling);
    return names.is(child, "p")
      ? filledBlock(inner, () => blockBehind(part, index, names), filling)
      : [inner];
  });
  return { ...part, children: withTitleLines(withLongSignature(children, filling), filling) };
}

/** @param next gives what stands behind the paragraph in the same text, not filled yet. */
function filledBlock(paragraph: XmlElement, next: () => XmlElement | null, filling: Filling): XmlElement[] {
  const place = tablePlaceIn(paragraph, filling);
  if (!place) return filledParagraph(paragraph, filling);
  filling.filled.add(place.name);
  filling.room.take(place.table.columns.length * place.table.rows.length);
  const fonts = place.text && fontsOfRunWith(place.text, paragraph, filling.names);
  const made = letterTable(place.table, fonts, filling.names);
  return isNeeded(paragraph, next(), filling) ? [made, withoutText(paragraph, filling)] : [made];
}

interface TablePlace {
  readonly name: string;
  readonly table: LetterTable;
  /** The element `w:t` in which its name begins. */
  readonly text: XmlElement | null;
}

/** The table's place that a paragraph holds, if it holds no other text. */
function tablePlaceIn(paragraph: XmlElement, { letter, names }: Filling): TablePlace | null {
  const { text, owners } = paragraphText(paragraph, names);
  const [place] = placesIn(text);
  const table = place && under(letter.tables, place.name);
  if (!table || (text.slice(0, place.start) + text.slice(place.end)).trim() !== "") return null;
  return { name: place.name, table, text: owners[place.start + 1] ?? null };
}

/** The fonts of the run that a text stands in, where it says which for Chinese. */
function fontsOfRunWith(text: XmlElement, parent: XmlElement, names: WordNames): XmlElement | null {
  const inner = parent.children.filter((child) => typeof child !== "string");
  if (!inner.includes(text)) {
    return inner.map((child) => fontsOfRunWith(text, child, names)).find((found) => found !== null) ?? null;
  }
  const formatting = inner.find((child) => names.is(child, "rPr"))?.children ?? [];
  const fonts = formatting.find((child) => names.is(child, "rFonts"));
  if (typeof fonts !== "object") return null;
  return CHINESE_FONT.some((name) => names.of(name) in fonts.attributes) ? fonts : null;
}

const CHINESE_FONT = ["eastAsia", "eastAsiaTheme"];

/** What a paragraph may hold besides its text: a picture or text box anchored in it, a page break, the end of a section. */
const MORE_THAN_TEXT = ["drawing", "pict", "object", "br", "sectPr"];

/** Whether a paragraph stays behind its table: for what it holds, or because Word wants one between tables and at the end. */
function isNeeded(paragraph: XmlElement, next: XmlElement | null, filling: Filling): boolean {
  const { names } = filling;
  if (holdsAny(paragraph, new Set(MORE_THAN_TEXT.map((local) => names.of(local))))) return true;
  return !next || !names.is(next, "p") || tablePlaceIn(next, filling) !== null;
}

/** Ends of ranges and the like stand between them. */
const BLOCKS = ["p", "tbl", "sdt", "customXml", "sectPr"];

function blockBehind({ children }: XmlElement, index: number, names: WordNames): XmlElement | null {
  for (let at = index + 1; at < children.length; at += 1) {
    const child = children[at];
    if (typeof child === "object" && BLOCKS.some((local) => names.is(child, local))) return child;
  }
  return null;
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
