import { writableText } from "./cell-text";

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** Blanks that a reader of XML might take for the writer's layout. */
const EDGE_BLANK = /^\s|\s$|\n/;

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
  *part(): Generator<string> {
    yield HEAD;
    for (const text of this.numbers.keys()) {
      const stored = writableText(text);
      yield `<si><t${EDGE_BLANK.test(stored) ? ' xml:space="preserve"' : ""}>${escapedText(stored)}</t></si>`;
    }
    yield "</sst>";
  }
}

/** A text as it stands between tags. */
export function escapedText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}
