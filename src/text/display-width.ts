/** Code points that Unicode calls wide: CJK, kana, Hangul, full-width forms, pictures. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Signs, Greek and Cyrillic letters that stand in GB/T 2312: Chinese fonts draw them in a full square, as they do 中. */
const FULL_SQUARE =
  /[\u00A4\u00A7\u00A8\u00B0\u00B1\u00B7\u00D7\u00F7\u0391-\u03A9\u03B1-\u03C9\u0401\u0410-\u0451\u2014-\u2016\u2018-\u201D\u2026\u2030\u2032\u2033\u203B\u2103\u2116\u2160-\u217B\u2190-\u22FF\u2312\u2460-\u257F\u25A0-\u26FF\u2713\u2714\u2717]/;

/** Widths found once, by code point; 0 where none was asked for yet. Only the first plane: nearly all that ledgers hold. */
const FOUND = new Uint8Array(0x10000);

/** How many half-width columns a character takes in a Chinese font, from its code point. */
export function characterWidth(code: number): number {
  const found = FOUND[code];
  if (found !== undefined && found !== 0) return found;
  const character = String.fromCodePoint(code);
  const width = WIDE.test(character) || FULL_SQUARE.test(character) ? 2 : 1;
  if (code < FOUND.length) FOUND[code] = width;
  return width;
}

/** How many half-width columns a text takes in a Chinese font: a Chinese character takes two, a Latin letter one. */
export function displayWidth(text: string): number {
  const { length } = text;
  let width = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    width += characterWidth(code);
  }
  return width;
}
