/**
 * How strictly spaces are looked at. `word`: a name, a number, a date, with line breaks between several. `bare`: one word, nothing
 * within it. `people`: names of people, which offices pad to one width with a space (李　明). `prose`: sentences, with paragraphs that
 * may be indented.
 */
export type SpaceStyle = "word" | "bare" | "people" | "prose";

/** Take no room on the page; they come with texts copied from web pages, PDF and telephones. A selector behind ✔ is no harm. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g;
const SUSPECT = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** Paragraphs have line breaks, and nothing else in most. */
const UNTIDY_PROSE =
  /[\u00AD\u00A0\u1680\u2000-\u200F\u202A-\u202F\u205F-\u2064\u2066-\u2069\uFEFF\t\v\f]|^\s|\s$|[^\S\r\n]{2}/;
/** Spaces that look like the common one and are another. */
const FOREIGN = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\t\v\f]/g;
/** How a paragraph is indented: by two characters. */
const INDENT = /^(?:\u3000{2}| {4})(?=\S)/;
const WITHIN_WORD = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** Whether it is worth while to look at the text's spaces; quick, and most texts have none. */
export function mayBeUntidy(text: string): boolean {
  return SUSPECT.test(text);
}

/** The text with its spaces as they should be; the same text where they are. Done twice it changes nothing more. */
export function tidySpaces(text: string, style: SpaceStyle): string {
  if (!SUSPECT.test(text) || (style === "prose" && !UNTIDY_PROSE.test(text))) return text;
  const plain = text.replace(INVISIBLE, "").replace(FOREIGN, " ");
  switch (style) {
    case "prose":
      return withoutRuns(plain, (INDENT.exec(plain)?.[0] ?? "").length);
    case "people":
      return withoutRuns(plain, 0);
    case "word":
      return tidyLines(plain);
    case "bare":
      return tidyLines(plain).replace(WITHIN_WORD, "");
  }
}

/** Nothing but a clean start and end, and single spaces between words; what stands at the ends of inner lines is left. */
function withoutRuns(text: string, indent: number): string {
  const body = text.slice(indent).trim();
  return text.slice(0, indent) + body.replace(/(?<=\S)[^\S\r\n]{2,}(?=\S)/g, " ");
}

function tidyLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/[^\S\r]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
