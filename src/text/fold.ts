/**
 * Characters that take no room on the page and reach a cell by copying from web pages, PDF and telephones, which put a
 * variation selector behind ✔.
 */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Variation_Selector}/gu;

/** Most texts of a ledger hold nothing that folding changes, or tidying; to see that costs a tenth of doing it. */
const FOLDED = /^[\u4E00-\u9FA5a-z0-9、。]*$/;
const UNTIDY =
  /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\r]|\p{Variation_Selector}|^\s|\s$|[^\S\n ]|\s\s/u;

/**
 * The form in which two texts are compared: full and half width made one (NFKC), every kind of space, line break and
 * invisible character removed, Latin letters in lower case. `责 任\n人` and `责任人` fold to the same text. Folding what is
 * folded changes nothing: where a space or an invisible character goes, an accent behind it joins its letter.
 */
export function foldText(text: string): string {
  if (FOLDED.test(text)) return text;
  const bare = text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, "").toLowerCase();
  return bare.normalize("NFKC");
}

/**
 * The text as a person would retype it: invisible characters gone, spaces at both ends and at the ends of lines gone,
 * runs of spaces made one, line breaks all `\n`, empty lines dropped. Full-width punctuation stays as it is.
 */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
