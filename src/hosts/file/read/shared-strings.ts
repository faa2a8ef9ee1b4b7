import { allowanceOf } from "../allowance";
import { LIMITS } from "../limits";
import { scanXml } from "./xml-scan";

/**
 * The workbook's table of texts, which cells refer to by number. Rich text loses its formats.
 */
export function readSharedStrings(chunks: Iterable<Uint8Array>): string[] {
  const strings: string[] = [];
  const count = allowanceOf(LIMITS.strings, "strings");
  const characters = allowanceOf(LIMITS.stringCharacters, "characters of strings");
  let text = "";
  let capturing = false;
  scanXml(chunks, {
    open(name) {
      if (name === "si") text = "";
      capturing = name === "t";
    },
    text(piece) {
      if (!capturing) return;
      characters.take(piece.length);
      text += piece;
    },
    close(name) {
      capturing = false;
      if (name !== "si") return;
      count.take(1);
      strings.push(unescapedText(text));
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written `_x0007_`, and an underscore before such a pattern `_x005F_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
