import { WorkbookUnreadable } from "../workbook-unreadable";
import { AttributeList } from "./xml-attributes";
import type { XmlAttributes } from "./xml-attributes";
import { decodedXml, refuseControls, xmlError } from "./xml-characters";
import { XmlNames } from "./xml-names";
import type { XmlName } from "./xml-names";

/** What is told of an XML text, in its order. */
export interface XmlTokenReader {
  open(name: XmlName, attributes: XmlAttributes): void;
  text(text: string): void;
  close(): void;
}

/** No tag and no text between two tags is as long as this: a cell holds 32,767 characters. */
const LONGEST_TOKEN = 4 * 1024 * 1024;

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
 * Cuts XML into tags and texts, as narrowly as workbooks need: well-formedness is checked where it costs nothing to leave it
 * unchecked (tags that match, one root, entities, characters, attributes once), names are not looked at closely, and a document
 * type is refused. Text comes piece by piece; what a piece leaves unfinished is put before the next one.
 */
export class XmlTokens {
  private rest = "";
  private readonly names = new XmlNames();
  private readonly attributes = new AttributeList();
  private readonly openNames: XmlName[] = [];
  private isRootSeen = false;
  /** How far the tag that is being read was looked at. */
  private at = 0;

  constructor(private readonly reader: XmlTokenReader) {}

  /** @throws WorkbookUnreadable `corrupt` or `too-large`. */
  write(piece: string): void {
    refuseControls(piece);
    // Joined, not added: a sum of strings stays in two halves, and each look at a character then takes longer.
    const text = this.rest === "" ? piece : [this.rest, piece].join("");
    const done = this.readTokens(text);
    this.rest = done === 0 ? text : text.slice(done);
    if (this.rest.length > LONGEST_TOKEN)
      throw new WorkbookUnreadable("too-large", "an endless piece of XML");
  }

  /** @throws WorkbookUnreadable `corrupt` where something is still open, or nothing was there. */
  end(): void {
    if (!this.isRootSeen || this.openNames.length > 0) throw xmlError("ends too early");
    this.readText(this.rest);
  }

  /** Reads all tokens that are whole and returns where the first begins that is not. */
  private readTokens(text: string): number {
    let from = 0;
    for (;;) {
      const less = text.indexOf("<", from);
      if (less < 0) return from;
      const end = this.readMarkup(text, less, from);
      if (end < 0) return from;
      from = end;
    }
  }

  /** Reads one piece of markup and the text before it; returns where it ends, or -1 where it is not whole. */
  private readMarkup(text: string, less: number, textStart: number): number {
    const kind = text.charCodeAt(less + 1);
    if (kind === SLASH) {
      const end = text.indexOf(">", less);
      if (end >= 0) {
        if (textStart < less) this.readText(text.slice(textStart, less));
        this.readEndTag(text, less + 2, end);
      }
      return end + 1 || -1;
    }
    if (kind === EXCLAMATION || kind === QUESTION) return this.readOther(text, less, textStart);
    return this.readStartTag(text, less, textStart);
  }

  private readText(text: string): void {
    if (text === "") return;
    if (this.openNames.length > 0) {
      this.reader.text(decodedXml(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text));
    } else if (text.trim() !== "") throw xmlError("text outside of the root element");
  }

  /** Nothing is handed on before the tag is found to be whole. */
  private readStartTag(text: string, less: number, textStart: number): number {
    const name = this.readName(text, less + 1);
    this.attributes.clear(text);
    let code = this.skipSpaces(text);
    while (code !== GREATER && code !== SLASH) {
      if (!this.readAttribute(text)) return -1;
      code = this.skipSpaces(text);
    }
    const end = code === GREATER ? this.at + 1 : this.at + 2;
    if (!name || end > text.length) return -1;
    if (text.charCodeAt(end - 1) !== GREATER) throw xmlError("a stroke within a tag");
    if (textStart < less) this.readText(text.slice(textStart, less));
    this.openElement(name);
    if (code === SLASH) this.closeElement();
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

  private readEndTag(text: string, start: number, end: number): void {
    const name = this.openNames[this.openNames.length - 1];
    const length = name?.whole.length ?? 0;
    const matches = name !== undefined && text.startsWith(name.whole, start);
    if (!matches || (start + length !== end && text.slice(start + length, end).trim() !== "")) {
      throw xmlError(`</${text.slice(start, Math.min(end, start + 40))}> closes nothing`);
    }
    this.closeElement();
  }

  /** Reads the attribute that begins here; false where the text ends within it. */
  private readAttribute(text: string): boolean {
    const name = this.readName(text, this.at);
    const equals = this.skipSpaces(text);
    if (!name || this.at >= text.length) return false;
    if (equals !== EQUALS) throw xmlError("an attribute without a value");
    this.at++;
    const quote = this.skipSpaces(text);
    if (this.at >= text.length) return false;
    if (quote !== QUOTATION && quote !== APOSTROPHE) throw xmlError("an attribute without quotation marks");
    return this.readValue(text, name, quote);
  }

  private readValue(text: string, name: XmlName, quote: number): boolean {
    const start = ++this.at;
    let isPlain = true;
    for (; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === quote) {
        this.attributes.add(name, start, this.at++, isPlain);
        return true;
      }
      if (code === LESS) throw xmlError("a tag within an attribute");
      if (code === AMPERSAND || code < SPACE) isPlain = false;
    }
    return false;
  }

  /** Reads the name that begins here, up to what cannot belong to one; null where the text ends before that. */
  private readName(text: string, start: number): XmlName | null {
    let hash = 0;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= SPACE || code === GREATER || code === SLASH || code === EQUALS) {
        if (at === start) throw xmlError("a tag or an attribute without a name");
        this.at = at;
        return this.names.at(text, start, at, hash);
      }
      if (code === QUOTATION || code === APOSTROPHE || code === LESS) throw xmlError("a mark within a name");
      hash = (hash * 31 + code) | 0;
    }
    this.at = text.length;
    return null;
  }

  /** Goes to the next character that is no space, and returns it. */
  private skipSpaces(text: string): number {
    let code = text.charCodeAt(this.at);
    while (code <= SPACE) code = text.charCodeAt(++this.at);
    return code;
  }

  /** Comments and instructions, which say nothing, and CDATA, which is text as it stands. */
  private readOther(text: string, less: number, textStart: number): number {
    const opening = OTHERS.find(({ start }) => text.startsWith(start, less));
    if (!opening) {
      const mayFollow = OTHERS.some(({ start }) => start.startsWith(text.slice(less)));
      if (mayFollow) return -1;
      throw xmlError("a document type, or markup of no known kind");
    }
    const start = less + opening.start.length;
    const end = text.indexOf(opening.end, start);
    if (end < 0) return -1;
    this.readText(text.slice(textStart, less));
    if (opening.start === CDATA && this.openNames.length === 0)
      throw xmlError("text outside of the root element");
    if (opening.start === CDATA) this.reader.text(text.slice(start, end).replace(/\r\n?/g, "\n"));
    return end + opening.end.length;
  }
}

const CDATA = "<![CDATA[";
const OTHERS = [
  { start: "<!--", end: "-->" },
  { start: CDATA, end: "]]>" },
  { start: "<?", end: "?>" },
];
