/** The longest text that Excel keeps in a cell; a longer one makes it call the whole file damaged. */
const LONGEST_TEXT = 32_767;
/** A pattern that every reader of the format takes for an escaped character (ECMA-376 part 1, 22.9.2.19). */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Controls other than tab and line break, halves of a surrogate pair, and the two non-characters: XML 1.0, production 2. */
const NOT_IN_XML = /(?![\t\n])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/**
 * A text as it may stand in a workbook part: line breaks all `\n`, what XML cannot hold left out, what looks like an
 * escape kept as it is, and no longer than `longest` (a cut text ends in `…`).
 */
export function writableText(text: string, longest = LONGEST_TEXT): string {
  const legal = text.replace(/\r\n?/g, "\n").replace(NOT_IN_XML, "");
  const short =
    legal.length <= longest ? legal : `${legal.slice(0, longest - 1).replace(/\p{Surrogate}$/u, "")}…`;
  return short.replace(LOOKS_ESCAPED, "_x005F_");
}

/** The same for an attribute, in which a bare line break would be read as a space. */
export function writableAttribute(text: string, longest: number): string {
  return writableText(text, longest).replaceAll("\n", "_x000A_");
}
