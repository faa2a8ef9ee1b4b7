/** Code points that take two columns: CJK, kana, Hangul, full-width forms and the punctuation set with them. */
const WIDE =
  /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u2190-\u21FF\u2460-\u24FF\u25A0-\u26FF\u2713\u2714\u2717\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

/** How many half-width columns a text takes in a Chinese font: a Chinese character takes two, a Latin letter one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
