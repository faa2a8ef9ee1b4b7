import { storableText } from "../../../sheet";

/** An element of a part to be written. Its texts are as they are meant; they are escaped when written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly XmlNode[];
}

/** What stands in an element: another one, or a text. */
export type XmlNode = XmlElement | string;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** An element with its attributes and what stands in it. */
export function element(
  name: string,
  attributes: XmlElement["attributes"] = {},
  ...children: XmlElement["children"]
): XmlElement {
  return { name, attributes, children };
}

/** A whole part with this element as its root. Characters that XML cannot hold are left out. */
export function xmlPart(root: XmlElement): string {
  return DECLARATION + xmlText(root);
}

/** An element as it stands within a part. */
export function xmlText({ name, attributes, children }: XmlElement): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : xmlText(child)));
  return `<${name}${words.join("")}${inner.length === 0 ? "/>" : `>${inner.join("")}</${name}>`}`;
}

function escaped(text: string): string {
  return storableText(text, Infinity).replace(/[&<>"\n\t]/g, (character) => ESCAPES[character] ?? character);
}
