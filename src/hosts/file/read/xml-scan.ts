import type { XmlAttributes } from "./xml-attributes";
import { xmlBytes } from "./xml-bytes";
import type { XmlName } from "./xml-names";
import { XmlTokens } from "./xml-tokens";
import type { XmlTokenReader } from "./xml-tokens";

export type { XmlAttributes } from "./xml-attributes";

/** What a reader of one part does with its elements, in the order of the file. Names come without the prefix. */
export interface XmlReader {
  /** @param parent name of the element around it, `""` for the root. */
  open(name: string, attributes: XmlAttributes, parent: string): void;
  text?(text: string): void;
  close?(name: string): void;
  /**
   * After each tag, where an element without a prefix is one of ours: the reader may go on by itself over whole elements that
   * it knows at sight, which is many times faster, and says where it stopped, `at` if it did not. What it does not know at
   * sight it leaves to the scan, which knows everything.
   */
  goOn?(bytes: Uint8Array, at: number): number;
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
  const tokens = new XmlTokens(new XmlScan(reader));
  for (const piece of xmlBytes(chunks)) tokens.write(piece);
  tokens.end();
}

/**
 * Hulls of markup compatibility (ECMA-376 part 3): where a program wrote something of its own, `Fallback` holds the same for
 * all others. It is read as if the hulls were not there; `Choice` is left out.
 */
const HULLS = new Set(["AlternateContent", "Fallback"]);

class XmlScan implements XmlTokenReader {
  /** Names of the open elements; a hull goes by the name of the element around it. */
  private readonly names: string[] = [];
  /** For each of them, whether it was handed on. */
  private readonly handedOn: boolean[] = [];
  /** How many elements are open at and below the one that is skipped. */
  private skipped = 0;
  private prefixes: ReadonlySet<string> = new Set();
  /** Whether a name without a prefix is one of ours. */
  private isPlain = false;
  /** What was found of each name, for there are few names and many elements. */
  private readonly found = new Map<XmlName, "ours" | "hull" | "other">();

  constructor(private readonly reader: XmlReader) {}

  open(name: XmlName, attributes: XmlAttributes): void {
    if (this.names.length === 0) {
      this.prefixes = prefixesOfRoot(name.prefix, attributes);
      this.isPlain = this.prefixes.has("");
    }
    const kind = this.found.get(name) ?? this.kindOf(name);
    if (this.skipped > 0 || kind === "other") {
      this.skipped++;
      return;
    }
    const { local } = name;
    const isOurs = kind === "ours";
    const parent = this.names[this.names.length - 1] ?? "";
    if (isOurs) this.reader.open(local, attributes, parent);
    this.names.push(isOurs ? local : parent);
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

  goOn(bytes: Uint8Array, at: number): number {
    return this.isPlain && this.skipped === 0 ? (this.reader.goOn?.(bytes, at) ?? at) : at;
  }

  private kindOf(name: XmlName): "ours" | "hull" | "other" {
    const isOurs = this.prefixes.has(name.prefix) && !LEFT_OUT.has(name.local);
    const kind = isOurs ? "ours" : HULLS.has(name.local) ? "hull" : "other";
    this.found.set(name, kind);
    return kind;
  }
}

/** All prefixes that stand for the root element's namespace; `""` is the default namespace. */
function prefixesOfRoot(prefix: string, attributes: XmlAttributes): ReadonlySet<string> {
  const namespace = attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`);
  const prefixes = new Set([prefix]);
  if (namespace === undefined) return prefixes;
  for (const [name, value] of attributes.entries()) {
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
