import type { XmlElement, XmlNode } from "../write/xml-element";
import { WorkbookUnreadable } from "../workbook-unreadable";
import type { XmlAttributes } from "./xml-attributes";
import { xmlBytes } from "./xml-bytes";
import { xmlError } from "./xml-characters";
import type { XmlName } from "./xml-names";
import { XmlTokens, type XmlTokenReader } from "./xml-tokens";

/** Tables within tables within text boxes reach some dozen levels; what is deeper was made to break a reader. */
const DEEPEST = 400;

/**
 * A whole part as a tree, names and attributes as they are written. Comments and instructions are left out, and so is the
 * space between elements, which says nothing.
 * @throws WorkbookUnreadable `corrupt` for text that is no well-formed XML, or has a document type; `too-large` for elements
 * within elements without end.
 */
export function xmlTree(chunks: Iterable<Uint8Array>): XmlElement {
  const reader = new TreeReader();
  const tokens = new XmlTokens(reader);
  for (const piece of xmlBytes(chunks)) tokens.write(piece);
  tokens.end();
  if (!reader.root) throw xmlError("no root element");
  return reader.root;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

class TreeReader implements XmlTokenReader {
  root: XmlElement | null = null;
  private readonly waiting: OpenElement[] = [];

  open(name: XmlName, attributes: XmlAttributes): void {
    if (this.waiting.length === DEEPEST) throw new WorkbookUnreadable("too-large", "elements too deep");
    this.waiting.push({
      name: name.whole,
      attributes: Object.fromEntries(attributes.entries()),
      children: [],
    });
  }

  /** A text may come in pieces. */
  text(text: string): void {
    const children = this.waiting.at(-1)?.children ?? [];
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }

  close(): void {
    const closed = this.waiting.pop();
    if (!closed) return;
    const element = { ...closed, children: withoutLayout(closed.children) };
    const parent = this.waiting.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
  }

  goOn(_: Uint8Array, at: number): number {
    return at;
  }
}

function withoutLayout(children: readonly XmlNode[]): readonly XmlNode[] {
  const hasElements = children.some((child) => typeof child !== "string");
  return hasElements
    ? children.filter((child) => typeof child !== "string" || child.trim() !== "")
    : children;
}
