import { linesBySense } from "../../../text";
import type { XmlElement, XmlNode } from "../write/xml-element";
import { withTexts } from "./filled-paragraph";
import type { Filling } from "./filling";
import { paragraphText } from "./paragraph-text";
import { hasStyle } from "./paragraph-style";
import { STYLE_NAMES } from "./style-names";

/** A line of the text is 156 mm, a character of 二号 22 points (GB/T 9704—2012, 5.2.1 and 7.3.1). */
const LINE = 20;

/** Content of a part in which a title longer than a line is broken by sense; one that the clerk broke stays as it is. */
export function withTitleLines(children: readonly XmlNode[], filling: Filling): readonly XmlNode[] {
  const style = filling.styles.get(STYLE_NAMES.title);
  if (style === undefined) return children;
  return children.map((child) => (hasStyle(child, style, filling.names) ? broken(child, filling) : child));
}

function broken(title: XmlElement, { names }: Filling): XmlElement {
  const { text, owners } = paragraphText(title, names);
  const lines = text.includes("\n") ? [text] : linesBySense(text, LINE);
  if (lines.length === 1) return title;
  const starts = new Set(lines.slice(1).map((_, line) => lines.slice(0, line + 1).join("").length));
  const texts = new Map<XmlElement, string>();
  for (const [at, owner] of owners.entries())
    if (owner) texts.set(owner, `${texts.get(owner) ?? ""}${starts.has(at) ? "\n" : ""}${text.charAt(at)}`);
  const withBreaks = withTexts(title, texts, names);
  return typeof withBreaks === "string" ? title : withBreaks;
}
