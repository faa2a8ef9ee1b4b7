import { writableText } from "./cell-text";
import { asciiBytes, PartBytes } from "./part-bytes";

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
/** Blanks that a reader of XML might take for the writer's layout. */
const EDGE_BLANK = /^\s|\s$|\n/;
/** What is no blank at the edge of a text, nor left out of it. */
const SURE = /[\u0021-\u007E\u4E00-\u9FFF，。；：、）（》《”“]/;
const PLAIN = asciiBytes("<si><t>");
const PRESERVED = asciiBytes('<si><t xml:space="preserve">');
const CLOSE = asciiBytes("</t></si>");

/** The texts of a workbook, each kept once and known by its number (ECMA-376 part 1, 18.4). */
export class StringTable {
  private readonly numbers = new Map<string, number>();

  /** The number of a text. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The part that holds the texts, piece by piece. */
  *part(): Generator<Uint8Array> {
    const out = new PartBytes();
    out.markup(HEAD);
    for (const text of this.numbers.keys()) {
      out.copy(mayLoseBlanks(text) ? PRESERVED : PLAIN);
      out.text(text);
      out.copy(CLOSE);
      if (out.isFull) yield out.take();
    }
    out.markup("</sst>");
    yield out.take();
  }
}

function mayLoseBlanks(text: string): boolean {
  const isSure = SURE.test(text.charAt(0)) && SURE.test(text.charAt(text.length - 1)) && !text.includes("\n");
  return !(isSure && !text.includes("\r")) && EDGE_BLANK.test(writableText(text));
}
