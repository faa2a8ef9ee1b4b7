import { WorkbookUnreadable } from "../workbook-unreadable";
import { standsAt } from "./stands-at";
import { AttributeList } from "./xml-attributes";
import type { XmlAttributes } from "./xml-attributes";
import { joined } from "./xml-bytes";
import { LONGEST_TOKEN, xmlCharacters, xmlError, xmlRawCharacters } from "./xml-characters";
import { XmlNames } from "./xml-names";
import type { XmlName } from "./xml-names";

/** What is told of an XML part, in its order. */
export interface XmlTokenReader {
  open(name: XmlName, attributes: XmlAttributes): void;
  text(text: string): void;
  close(): void;
  /**
   * After each tag: the reader may go on by itself over whole elements that it knows at sight, and says where it stopped,
   * `at` if it did not.
   */
  goOn(bytes: Uint8Array, at: number): number;
}

const QUOTATION = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const SPACE = 0x20;

/**
 * Cuts XML in UTF-8 into tags and texts, as narrowly as workbooks need: well-formedness is checked where it costs nothing to
 * leave it unchecked (tags that match, one root, entities, characters, attributes once), names are not looked at closely, and
 * a document type is refused. Bytes come piece by piece; what a piece leaves unfinished is put before the next one.
 */
export class XmlTokens {
  private rest: Uint8Array = new Uint8Array();
  private readonly names = new XmlNames();
  private readonly attributes = new AttributeList();
  private readonly openNames: XmlName[] = [];
  private isRootSeen = false;
  /** How far the tag that is being read was looked at. */
  private at = 0;

  constructor(private readonly reader: XmlTokenReader) {}

  /** @throws WorkbookUnreadable `corrupt` or `too-large`. */
  write(piece: Uint8Array): void {
    if (piece.length === 0) return;
    const bytes = joined(this.rest, piece);
    this.rest = bytes.subarray(this.readTokens(bytes));
    if (this.rest.length > LONGEST_TOKEN)
      throw new WorkbookUnreadable("too-large", "an endless piece of XML");
  }

  /** @throws WorkbookUnreadable `corrupt` where something is still open, or nothing was there. */
  end(): void {
    if (!this.isRootSeen || this.openNames.length > 0) throw xmlError("ends too early");
    this.readText(this.rest, 0, this.rest.length);
  }

  /** Reads all tokens that are whole and returns where the first begins that is not. */
  private readTokens(bytes: Uint8Array): number {
    let from = 0;
    for (;;) {
      let less = from;
      while (less < bytes.length && bytes[less] !== LESS) less++;
      if (less === bytes.length) return from;
      const end = this.readMarkup(bytes, less, from);
      if (end < 0) return from;
      from = this.reader.goOn(bytes, end);
    }
  }

  /** Reads one piece of markup and the text before it; returns where it ends, or -1 where it is not whole. */
  private readMarkup(bytes: Uint8Array, less: number, textStart: number): number {
    const kind = bytes[less + 1];
    if (kind === SLASH) {
      const end = bytes.indexOf(GREATER, less);
      if (end < 0) return -1;
      this.readText(bytes, textStart, less);
      this.readEndTag(bytes, less + 2, end);
      return end + 1;
    }
    if (kind === EXCLAMATION || kind === QUESTION) return this.readOther(bytes, less, textStart);
    return this.readStartTag(bytes, less, textStart);
  }

  private readText(bytes: Uint8Array, from: number, to: number): void {
    if (from === to) return;
    const text = xmlCharacters(bytes, from, to);
    if (this.openNames.length > 0) this.reader.text(text);
    else if (text.trim() !== "") throw xmlError("text outside of the root element");
  }

  /** Nothing is handed on before the tag is found to be whole. */
  private readStartTag(bytes: Uint8Array, less: number, textStart: number): number {
    const name = this.readName(bytes, less + 1);
    this.attributes.clear(bytes);
    let byte = this.skipSpaces(bytes);
    while (byte !== GREATER && byte !== SLASH) {
      if (!this.readAttribute(bytes)) return -1;
      byte = this.skipSpaces(bytes);
    }
    const end = byte === GREATER ? this.at + 1 : this.at + 2;
    if (!name || end > bytes.length) return -1;
    if (bytes[end - 1] !== GREATER) throw xmlError("a stroke within a tag");
    this.readText(bytes, textStart, less);
    this.openElement(name);
    if (byte === SLASH) this.closeElement();
    return end;
  }

  private openElement(name: XmlName): void {
    if (this.openNames.length === 0 && this.isRootSeen) throw xmlError("a second root element");
    this.isRootSeen = true;
    this.openNames.push(name);
    this.reader.open(name, this.attributes);
  }

  private closeElement(): void {
    this.openNames.pop();
    this.reader.close();
  }

  private readEndTag(bytes: Uint8Array, start: number, end: number): void {
    const name = this.openNames[this.openNames.length - 1]?.bytes;
    let behind = start + (name?.length ?? 0);
    const matches = name !== undefined && standsAt(bytes, start, name);
    while (behind < end && isSpace(bytes[behind] ?? 0)) behind++;
    if (!matches || behind !== end) throw xmlError("an end tag that closes nothing");
    this.closeElement();
  }

  /** Reads the attribute that begins here; false where the bytes end within it. */
  private readAttribute(bytes: Uint8Array): boolean {
    const name = this.readName(bytes, this.at);
    const equals = this.skipSpaces(bytes);
    if (!name || this.at >= bytes.length) return false;
    if (equals !== EQUALS) throw xmlError("an attribute without a value");
    this.at++;
    const quote = this.skipSpaces(bytes);
    if (this.at >= bytes.length) return false;
    if (quote !== QUOTATION && quote !== APOSTROPHE) throw xmlError("an attribute without quotation marks");
    return this.readValue(bytes, name, quote);
  }

  private readValue(bytes: Uint8Array, name: XmlName, quote: number): boolean {
    const start = ++this.at;
    let isPlain = true;
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at] ?? 0;
      if (byte === quote) {
        this.attributes.add(name, start, this.at++, isPlain);
        return true;
      }
      if (byte === LESS) throw xmlError("a tag within an attribute");
      if (byte === AMPERSAND || byte < SPACE) isPlain = false;
    }
    return false;
  }

  /** Reads the name that begins here, up to what cannot belong to one; null where the bytes end before that. */
  private readName(bytes: Uint8Array, start: number): XmlName | null {
    let hash = 0;
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte <= SPACE || byte === GREATER || byte === SLASH || byte === EQUALS) {
        if (at === start) throw xmlError("a tag or an attribute without a name");
        this.at = at;
        return this.names.at(bytes, start, at, hash);
      }
      if (byte === QUOTATION || byte === APOSTROPHE || byte === LESS) throw xmlError("a mark within a name");
      hash = (hash * 31 + byte) | 0;
    }
    this.at = bytes.length;
    return null;
  }

  /** Goes to the next byte that is no space, and returns it; 0 at the end. */
  private skipSpaces(bytes: Uint8Array): number {
    while (this.at < bytes.length && isSpace(bytes[this.at] ?? 0)) this.at++;
    const byte = bytes[this.at];
    if (byte !== undefined && byte < SPACE) throw xmlError("a control within a tag");
    return byte ?? 0;
  }

  /** Comments and instructions, which say nothing, and CDATA, which is text as it stands. */
  private readOther(bytes: Uint8Array, less: number, textStart: number): number {
    const opening = OTHERS.find(({ start }) => standsAt(bytes, less, start));
    if (!opening) {
      const beginning = bytes.subarray(less, less + CDATA.length);
      const isCut = less + beginning.length === bytes.length;
      if (isCut && OTHERS.some(({ start }) => standsAt(start, 0, beginning))) return -1;
      throw xmlError("a document type, or markup of no known kind");
    }
    const start = less + opening.start.length;
    const end = placeOf(bytes, opening.end, start);
    if (end < 0) return -1;
    this.readText(bytes, textStart, less);
    if (opening.start === CDATA) this.readRaw(bytes, start, end);
    return end + opening.end.length;
  }

  private readRaw(bytes: Uint8Array, start: number, end: number): void {
    if (this.openNames.length === 0) throw xmlError("text outside of the root element");
    this.reader.text(xmlRawCharacters(bytes, start, end));
  }
}

function isSpace(byte: number): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Where some bytes stand first, from a place on; -1 where they do not. */
function placeOf(bytes: Uint8Array, sought: Uint8Array, from: number): number {
  const [first = 0] = sought;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !standsAt(bytes, at, sought)) at = bytes.indexOf(first, at + 1);
  return at;
}

const ASCII = new TextEncoder();
const CDATA = ASCII.encode("<![CDATA[");
const OTHERS = [
  { start: ASCII.encode("<!--"), end: ASCII.encode("-->") },
  { start: CDATA, end: ASCII.encode("]]>") },
  { start: ASCII.encode("<?"), end: ASCII.encode("?>") },
];
