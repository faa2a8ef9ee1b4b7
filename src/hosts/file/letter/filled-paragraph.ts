import { storableText } from "../../../sheet";
import type { XmlElement, XmlNode } from "../write/xml-element";
import { placesIn, under, type Filling } from "./filling";
import { paragraphText, textElements, type ParagraphText } from "./paragraph-text";
import type { WordNames } from "./word-names";

/** The texts that elements `w:t` are to show instead of their own. */
type NewTexts = ReadonlyMap<XmlElement, string>;

/** A paragraph with its places filled: several where a field's text has several lines. */
export function filledParagraph(paragraph: XmlElement, filling: Filling): XmlElement[] {
  const texts = newTexts(paragraphText(paragraph, filling.names), filling);
  return texts.size === 0 ? [paragraph] : linesOf(paragraph, texts, filling.names);
}

/** A field's text takes the run that the place's name begins in; the other pieces of the place vanish. */
function newTexts({ text, owners }: ParagraphText, { letter, filled, unknown, room }: Filling): NewTexts {
  const texts = new Map<XmlElement, string>();
  const put = (owner: XmlElement | null | undefined, piece: string): void => {
    if (owner) texts.set(owner, (texts.get(owner) ?? "") + piece);
  };
  let at = 0;
  const keepUpTo = (end: number): void => {
    for (; at < end; at += 1) put(owners[at], text.charAt(at));
  };
  let isChanged = false;
  for (const { start, end, name } of placesIn(text)) {
    const value = under(letter.fields, name);
    if (value === undefined) {
      unknown.add(name);
      continue;
    }
    room.take(1);
    keepUpTo(start);
    for (; at < end; at += 1) put(owners[at], "");
    put(owners[start + 1], storableText(value, Infinity));
    filled.add(name);
    isChanged = true;
  }
  keepUpTo(text.length);
  return isChanged ? texts : new Map();
}

function linesOf(paragraph: XmlElement, texts: NewTexts, names: WordNames): XmlElement[] {
  const first: XmlNode[] = [];
  const lines = [first];
  let line = first;
  for (const child of paragraph.children) {
    if (typeof child === "string" || !names.is(child, "r")) {
      line.push(withTexts(child, texts, names));
      continue;
    }
    const [start, ...more] = runLines(child, texts, names);
    if (start) line.push(start);
    for (const run of more) {
      line = [run];
      lines.push(line);
    }
  }
  const properties = paragraph.children.filter((child) => names.is(child, "pPr"));
  return lines.map((own, index) => {
    const whole = index === 0 ? own : [...properties, ...own];
    const isLast = index === lines.length - 1;
    return {
      ...paragraph,
      // They are the paragraph's identity, which no two may share.
      attributes: index === 0 ? paragraph.attributes : {},
      children: isLast ? whole : whole.map((child) => withoutSection(child, names)),
    };
  });
}

/** A run, cut where its new text goes on in a new line; each piece keeps the formatting. */
function runLines(run: XmlElement, texts: NewTexts, names: WordNames): XmlElement[] {
  const properties = run.children.filter((child) => names.is(child, "rPr"));
  const lines: XmlNode[][] = [[]];
  for (const child of run.children) {
    const text = typeof child === "string" ? undefined : texts.get(child);
    if (text === undefined) {
      lines.at(-1)?.push(withTexts(child, texts, names));
      continue;
    }
    const [start = "", ...more] = text.split("\n");
    lines.at(-1)?.push(...textElements(start, names));
    for (const piece of more) lines.push([...properties, ...textElements(piece, names)]);
  }
  return lines.map((children) => ({ ...run, children }));
}

/** Whatever else holds texts (links, inserted text, content controls) is not cut: there a new line is a line break. */
export function withTexts(child: XmlNode, texts: NewTexts, names: WordNames): XmlNode {
  if (typeof child === "string") return child;
  const children = child.children.flatMap((inner) => {
    const text = typeof inner === "string" ? undefined : texts.get(inner);
    return text === undefined ? [withTexts(inner, texts, names)] : textElements(text, names);
  });
  return { ...child, children };
}

/** A section ends with the last of the new paragraphs, not with each. */
function withoutSection(child: XmlNode, names: WordNames): XmlNode {
  if (typeof child === "string" || !names.is(child, "pPr")) return child;
  return { ...child, children: child.children.filter((inner) => !names.is(inner, "sectPr")) };
}
