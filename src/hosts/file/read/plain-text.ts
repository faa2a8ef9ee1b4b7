import { WorkbookUnreadable } from "../workbook-unreadable";

/** The text of a file that says nothing of its encoding, or `null` where the bytes are no text at all. */
export function plainText(bytes: Uint8Array): string | null {
  const text = decodedText(bytes, null);
  return text !== null && isText(text) ? text : null;
}

/**
 * Decodes text by its byte order mark, else as UTF-8 if every byte fits, else as the file says of itself, else as GB18030
 * (which holds GBK and GB2312), if the result looks like Chinese. `null` where none of these fits.
 * @param declared name of the encoding that the file gives, or `null`. UTF-8 goes before it: text that fits it by chance
 * is rare, and files that name the wrong encoding are not.
 * @throws WorkbookUnreadable `corrupt` for UTF-8 that ends within a character.
 */
export function decodedText(bytes: Uint8Array, declared: string | null): string | null {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return decodedAs(marked, bytes);
  const utf8 = decodedUtf8(bytes);
  if (utf8 !== null) return utf8;
  const asDeclared = declared === null || isUtf8(declared) ? null : decodedAs(declared, bytes);
  return asDeclared ?? (isLikelyGbk(bytes) ? decodedAs("gb18030", bytes) : null);
}

function encodingOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** A label that the platform does not know counts as one that does not fit. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodedUtf8(bytes: Uint8Array): string | null {
  const whole = decodedAs("utf-8", bytes);
  if (whole !== null) return whole;
  const start = decodedStart(bytes);
  // One cut character at the end of ASCII may as well be a character of GBK.
  if (start === null || !/[^\p{ASCII}]/u.test(start)) return null;
  throw new WorkbookUnreadable("corrupt", "UTF-8 text that ends within a character");
}

/** As UTF-8 but for a character that is cut off at the end. */
function decodedStart(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function isUtf8(label: string): boolean {
  return /^utf-?8$/i.test(label);
}

/** As much as is looked at to tell an encoding. */
const SAMPLE = 64 * 1024;
/** So many rare characters are in any text: in names of people and places. */
const FEW = 3;
const LARGEST_SHARE = 0.2;

/**
 * GB18030 takes nearly any pair of bytes for a character. True Chinese is written with those of GB2312, whose two bytes
 * both lie above A0; of UTF-8 or Big5 read as GBK, every second or third pair lies elsewhere.
 */
function isLikelyGbk(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let pairs = 0;
  let rare = 0;
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = sample[++at] ?? 0xff;
    pairs++;
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1) rare++;
  }
  return rare <= FEW || rare <= pairs * LARGEST_SHARE;
}

/** Controls that stand in no text: all but tab, line ends, page break, and the end-of-file mark of old programs. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const CONTROL = /[\0-\x08\x0e-\x19\x1b-\x1f\x7f]/;

function isText(text: string): boolean {
  return !CONTROL.test(text.slice(0, SAMPLE));
}
