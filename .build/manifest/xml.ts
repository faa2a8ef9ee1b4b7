/** An element of an XML document: its name, its attributes in order, and what it holds, a text or elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** An element that holds others, or a text. */
export function element(
  name: string,
  content: XmlElement["content"] = [],
  attributes: XmlElement["attributes"] = {},
): XmlElement {
  return { name, attributes, content };
}

/** An element that says all in its attributes. */
export function leaf(name: string, attributes: XmlElement["attributes"]): XmlElement {
  return element(name, [], attributes);
}

/** The document with this root, laid out in lines, its end a line break. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;
}

function lines({ name, attributes, content }: XmlElement, indent: string): string[] {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const opening = `${indent}<${name}${words.join("")}`;
  if (content.length === 0) return [`${opening} />`];
  if (typeof content === "string") return [`${opening}>${escaped(content)}</${name}>`];
  return [`${opening}>`, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
