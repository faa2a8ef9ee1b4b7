import { SaxesParser } from "saxes";

import { WorkbookUnreadable } from "../workbook-unreadable";
import { xmlText } from "./xml-text";

/** The attributes of an element, by name, prefix included. */
export type XmlAttributes = Readonly<Partial<Record<string, string>>>;

/** What a reader of one part does with its elements, in the order of the file. Names come without the prefix. */
export interface XmlReader {
  /** @param parent name of the element around it, `""` for the root. */
  open(name: string, attributes: XmlAttributes, parent: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Left out with all that is in them: extensions, and how a text is read aloud, which is no part of the text. */
const LEFT_OUT = new Set(["extLst", "rPh"]);

/**
 * Runs through an XML part once, without building a tree. Only elements of the root's own namespace are handed on, under
 * whatever prefix; what is in another namespace belongs to extensions, which are not read.
 * @throws WorkbookUnreadable `corrupt` for text that is no well-formed XML, or that has a document type: no spreadsheet
 * program writes one, and entities declared in it are a way to attack a reader.
 */
export function scanXml(chunks: Iterable<Uint8Array>, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const scan = new XmlScan(reader);
  parser.on("error", (error) => {
    throw new WorkbookUnreadable("corrupt", error.message, { cause: error });
  });
  parser.on("doctype", () => {
    throw new WorkbookUnreadable("corrupt", "a part has a document type");
  });
  parser.on("opentag", (tag) => {
    scan.open(tag.name, tag.attributes);
  });
  parser.on("closetag", () => {
    scan.close();
  });
  if (reader.text) {
    parser.on("text", (text) => {
      scan.text(text);
    });
    parser.on("cdata", (text) => {
      scan.text(text);
    });
  }
  for (const text of xmlText(chunks)) parser.write(text);
  parser.close();
}

/**
 * Hulls of markup compatibility (ECMA-376 part 3): where a program wrote something of its own, `Fallback` holds the same for
 * all others. It is read as if the hulls were not there; `Choice` is left out.
 */
const HULLS = new Set(["AlternateContent", "Fallback"]);

class XmlScan {
  /** Names of the open elements; a hull goes by the name of the element around it. */
  private readonly names: string[] = [];
  /** For each of them, whether it was handed on. */
  private readonly handedOn: boolean[] = [];
  /** How many elements are open at and below the one that is skipped. */
  private skipped = 0;
  private prefixes: ReadonlySet<string> = new Set();

  constructor(private readonly reader: XmlReader) {}

  open(tagName: string, attributes: XmlAttributes): void {
    const colon = tagName.indexOf(":");
    const prefix = colon < 0 ? "" : tagName.slice(0, colon);
    const name = colon < 0 ? tagName : tagName.slice(colon + 1);
    if (this.names.length === 0) this.prefixes = prefixesOfRoot(prefix, attributes);
    const isOurs = this.prefixes.has(prefix) && !LEFT_OUT.has(name);
    if (this.skipped > 0 || (!isOurs && !HULLS.has(name))) {
      this.skipped++;
      return;
    }
    const parent = this.names.at(-1) ?? "";
    if (isOurs) this.reader.open(name, attributes, parent);
    this.names.push(isOurs ? name : parent);
    this.handedOn.push(isOurs);
  }

  text(text: string): void {
    if (this.skipped === 0) this.reader.text?.(text);
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    const name = this.names.pop();
    if (this.handedOn.pop() && name !== undefined) this.reader.close?.(name);
  }
}

/** All prefixes that stand for the root element's namespace; `""` is the default namespace. */
function prefixesOfRoot(prefix: string, attributes: XmlAttributes): ReadonlySet<string> {
  const namespace = attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`];
  const prefixes = new Set([prefix]);
  if (namespace === undefined) return prefixes;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== namespace) continue;
    if (name === "xmlns") prefixes.add("");
    else if (name.startsWith("xmlns:")) prefixes.add(name.slice("xmlns:".length));
  }
  return prefixes;
}

/** A truth value as XML schemas write it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
