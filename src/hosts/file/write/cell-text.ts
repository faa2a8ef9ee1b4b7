import { LONGEST_CELL_TEXT, storableText } from "../../../sheet";

/** A pattern that every reader of the format takes for an escaped character (ECMA-376 part 1, 22.9.2.19). */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as it may stand in a workbook part: storable, and what looks like an escape kept as it is. */
export function writableText(text: string, longest = LONGEST_CELL_TEXT): string {
  return storableText(text, longest).replace(LOOKS_ESCAPED, "_x005F_");
}

/** The same for an attribute, in which a bare line break would be read as a space. */
export function writableAttribute(text: string, longest: number): string {
  return writableText(text, longest).replaceAll("\n", "_x000A_");
}
