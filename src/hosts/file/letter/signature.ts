import { displayWidth } from "../../../text";
import type { XmlElement, XmlNode } from "../write/xml-element";
import type { Filling } from "./filling";
import { hasStyle, propertiesOf } from "./paragraph-style";
import { paragraphText } from "./paragraph-text";
import { STYLE_NAMES } from "./style-names";
import type { WordNames } from "./word-names";

/** A character of 三号 as the template sets it, in twentieths of a point. */
const CHARACTER = 315;
/** The longest name, in characters, that the template's own layout centres over the date. */
const LONGEST_OVER_DATE = 14;
/** A line has 28 characters, of which two stay free to the right where a name leaves them (GB/T 9704—2012, 7.3.5.2). */
const LINE = 28;
const FREE = 2;

/**
 * Content of a part in which a long 署名 keeps to one line. The template centres 署名 over 成文日期, four characters from the
 * margin; a longer name has no room there, so it moves to the margin, and the date stands under its middle. Only paragraphs
 * that still have the template's styles, and no indents of their own, are moved.
 */
export function withLongSignature(
  children: readonly XmlNode[],
  { names, styles }: Filling,
): readonly XmlNode[] {
  const [organStyle, dateStyle] = [styles.get(STYLE_NAMES.organ), styles.get(STYLE_NAMES.date)];
  const moved = new Map<XmlNode, XmlElement>();
  for (const [index, organ] of children.entries()) {
    const date = children[index + 1];
    if (!isOurs(organ, organStyle, names) || !isOurs(date, dateStyle, names)) continue;
    const [name, day] = [organ, date].map((paragraph) => width(paragraph, names));
    if (name === undefined || day === undefined || name <= LONGEST_OVER_DATE || name > LINE) continue;
    const free = Math.min(FREE, LINE - name);
    moved.set(organ, indented(organ, { left: 0, right: Math.round(free * CHARACTER) }, names));
    moved.set(date, indented(date, { right: Math.round((free + (name - day) / 2) * CHARACTER) }, names));
  }
  return moved.size === 0 ? children : children.map((child) => moved.get(child) ?? child);
}

/** In full-width characters. */
function width(paragraph: XmlElement, names: WordNames): number {
  return displayWidth(paragraphText(paragraph, names).text) / 2;
}

function isOurs(
  child: XmlNode | undefined,
  style: string | undefined,
  names: WordNames,
): child is XmlElement {
  if (style === undefined || !hasStyle(child, style, names)) return false;
  return !propertiesOf(child, names).some(isLaidOut(names));
}

const OWN_LAYOUT = ["ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc"];
const isLaidOut = (names: WordNames) => (property: XmlElement) =>
  OWN_LAYOUT.some((local) => names.is(property, local));

/** What stands behind them in a paragraph's properties (ISO/IEC 29500-1, 17.3.1.26). */
const BEHIND = [
  "textDirection",
  "textAlignment",
  "textboxTightWrap",
  "outlineLvl",
  "divId",
  "cnfStyle",
  "rPr",
  "sectPr",
  "pPrChange",
];

/** A paragraph right-aligned, with these indents. */
function indented(
  paragraph: XmlElement,
  indents: Readonly<Record<string, number>>,
  names: WordNames,
): XmlElement {
  const layout = [names.make("ind", indents), names.make("jc", { val: "right" })];
  const withLayout = (properties: XmlElement): XmlElement => {
    const behind = properties.children.findIndex((child) => BEHIND.some((local) => names.is(child, local)));
    const at = behind < 0 ? properties.children.length : behind;
    return { ...properties, children: properties.children.toSpliced(at, 0, ...layout) };
  };
  return {
    ...paragraph,
    children: paragraph.children.map((child) =>
      typeof child === "object" && names.is(child, "pPr") ? withLayout(child) : child,
    ),
  };
}
