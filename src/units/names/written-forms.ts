import data from "./written-forms.json";

/**
 * Other forms of one character, each with the form in use: traditional characters of office names (縣 for 县), and the radicals that copying out
 * of a PDF leaves in the place of characters (⺠ for 民). Source: the general table of simplified characters of 1986; Unicode's CJK
 * Radicals Supplement.
 */
const FORMS: ReadonlyMap<string, string> = new Map(
  data.forms.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const ANY = new RegExp(`[${[...FORMS.keys()].join("")}]`, "g");

/** A text with each character in the form in use. */
export function inUsualForms(text: string): string {
  return text.replace(ANY, (character) => FORMS.get(character) ?? character);
}
