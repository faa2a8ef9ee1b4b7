/** The longest text that Excel keeps in a cell, in UTF-16 units; a longer one makes it call the whole file damaged. */
export const LONGEST_CELL_TEXT = 32_767;

/** Controls other than tab and line break, halves of a surrogate pair, and the two non-characters: XML 1.0, production 2. */
const NOT_IN_XML = /(?![\t\n])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** What a text has to be looked at more closely for, unit by unit, which is many times faster than by whole characters. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const SUSPECT = /[\0-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * A text as a workbook can hold it: line breaks all `\n`, what XML cannot hold left out, and no longer than `longest` (a
 * cut text ends in `…`).
 */
export function storableText(text: string, longest = LONGEST_CELL_TEXT): string {
  const legal = SUSPECT.test(text) ? text.replace(/\r\n?/g, "\n").replace(NOT_IN_XML, "") : text;
  return legal.length <= longest ? legal : `${legal.slice(0, longest - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
