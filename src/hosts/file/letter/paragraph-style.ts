import type { XmlElement, XmlNode } from "../write/xml-element";
import type { WordNames } from "./word-names";

/** The properties of a paragraph. */
export function propertiesOf(paragraph: XmlElement, names: WordNames): readonly XmlElement[] {
  const properties = paragraph.children.find((child) => names.is(child, "pPr"));
  return typeof properties === "object"
    ? properties.children.filter((child) => typeof child === "object")
    : [];
}

/** Whether something is a paragraph of a style. @param style its identity in the document */
export function hasStyle(child: XmlNode | undefined, style: string, names: WordNames): child is XmlElement {
  if (typeof child !== "object" || !names.is(child, "p")) return false;
  const own = propertiesOf(child, names).find((property) => names.is(property, "pStyle"));
  return own?.attributes[names.of("val")] === style;
}
