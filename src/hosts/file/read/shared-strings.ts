import { allowanceOf } from "../allowance";
import { LIMITS } from "../limits";
import { standsAt } from "./stands-at";
import { xmlCharacters } from "./xml-characters";
import { scanXml } from "./xml-scan";
import type { XmlReader } from "./xml-scan";

/**
 * The workbook's table of texts, which cells refer to by number. Rich text loses its formats.
 */
export function readSharedStrings(chunks: Iterable<Uint8Array>): string[] {
  const reader = new StringsReader();
  scanXml(chunks, reader);
  return reader.strings;
}

class StringsReader implements XmlReader {
  readonly strings: string[] = [];
  private readonly count = allowanceOf(LIMITS.strings, "strings");
  private readonly characters = allowanceOf(LIMITS.stringCharacters, "characters of strings");
  private pieces = "";
  private isWithinText = false;
  private isBetweenStrings = false;

  open(name: string): void {
    this.isBetweenStrings = name === "sst";
    if (name === "si") this.pieces = "";
    this.isWithinText = name === "t";
  }

  text(piece: string): void {
    if (!this.isWithinText) return;
    this.characters.take(piece.length);
    this.pieces += piece;
  }

  close(name: string): void {
    this.isWithinText = false;
    this.isBetweenStrings = name === "si";
    if (this.isBetweenStrings) this.add(this.pieces);
  }

  /** Texts of one format, which are most, are read at sight. */
  goOn(bytes: Uint8Array, from: number): number {
    let at = from;
    while (this.isBetweenStrings) {
      const opening = standsAt(bytes, at, PLAIN) ? PLAIN : SPACED;
      if (!standsAt(bytes, at, opening)) break;
      const start = at + opening.length;
      const end = bytes.indexOf(LESS, start);
      if (end < 0 || !standsAt(bytes, end, ENDING)) break;
      const text = xmlCharacters(bytes, start, end);
      this.characters.take(text.length);
      this.add(text);
      at = end + ENDING.length;
    }
    return at;
  }

  private add(text: string): void {
    this.count.take(1);
    this.strings.push(unescapedText(text));
  }
}

const LESS = 0x3c;
const ASCII = new TextEncoder();
const PLAIN = ASCII.encode("<si><t>");
const SPACED = ASCII.encode('<si><t xml:space="preserve">');
const ENDING = ASCII.encode("</t></si>");

/** Characters that XML cannot hold are written `_x0007_`, and an underscore before such a pattern `_x005F_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
