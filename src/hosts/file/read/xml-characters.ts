import { WorkbookUnreadable } from "../workbook-unreadable";

/** A part that is no well-formed XML. */
export function xmlError(what: string, options?: ErrorOptions): WorkbookUnreadable {
  return new WorkbookUnreadable("corrupt", `XML: ${what}`, options);
}

/** No text, no attribute and no tag is as long as this, in bytes: a cell holds 32,767 characters. */
export const LONGEST_TOKEN = 8 * 1024 * 1024;

/**
 * The characters between two places of a part in UTF-8: entities replaced, line ends all `\n`.
 * @throws WorkbookUnreadable `corrupt` for what XML does not allow, `too-large` for an endless text.
 */
export function xmlCharacters(bytes: Uint8Array, from: number, to: number): string {
  const length = decodePlain(bytes, from, to);
  return length < 0 ? decodedXml(unifiedLines(decodedStrictly(bytes, from, to))) : textOfUnits(length);
}

/** The same for the value of an attribute, in which line ends and tabs count as spaces. */
export function xmlAttributeCharacters(bytes: Uint8Array, from: number, to: number): string {
  return decodedXml(decodedStrictly(bytes, from, to).replace(/\r\n|[\r\n\t]/g, " "));
}

/** The same for CDATA, in which `&` is a character as any other. */
export function xmlRawCharacters(bytes: Uint8Array, from: number, to: number): string {
  return unifiedLines(decodedStrictly(bytes, from, to));
}

/** Code units of the text that is decoded just now. */
let units = new Uint16Array(4096);

/**
 * Decodes UTF-8 into {@link units} and returns how many there are; -1 where something has to be replaced or is not allowed.
 * The platform's decoder takes several times as long: it is made for long texts, and these are short.
 */
function decodePlain(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > units.length) units = new Uint16Array(roomFor(to - from));
  const made = units;
  let length = 0;
  let at = from;
  while (at < to) {
    const byte = bytes[at++] ?? 0;
    if (byte < 0x80) {
      if (byte === AMPERSAND || (byte < 0x20 && byte !== TAB && byte !== LINE_FEED)) return -1;
      made[length++] = byte;
    } else if (byte >= 0xe0 && byte < 0xf0) {
      const second = (bytes[at] ?? 0) ^ 0x80;
      const third = (bytes[at + 1] ?? 0) ^ 0x80;
      const unit = ((byte & 0xf) << 12) | (second << 6) | third;
      if ((second | third) > 0x3f || unit < 0x800 || isRefusedUnit(unit)) return -1;
      made[length++] = unit;
      at += 2;
    } else if (byte >= 0xc2 && byte < 0xe0) {
      const second = (bytes[at++] ?? 0) ^ 0x80;
      if (second > 0x3f) return -1;
      made[length++] = ((byte & 0x1f) << 6) | second;
    } else return -1; // of two halves, which are rare, or no character
  }
  return at === to ? length : -1;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const AMPERSAND = 0x26;

/** Halves of surrogate pairs, and U+FFFE and U+FFFF, which are no characters. */
function isRefusedUnit(unit: number): boolean {
  return unit >= 0xd800 && (unit <= 0xdfff || unit >= 0xfffe);
}

function roomFor(length: number): number {
  if (length > LONGEST_TOKEN) throw new WorkbookUnreadable("too-large", "an endless piece of XML");
  return 2 ** Math.ceil(Math.log2(length));
}

/** A function takes only so many arguments. */
const MOST_ARGUMENTS = 8192;

function textOfUnits(length: number): string {
  let text = "";
  for (let from = 0; from < length; from += MOST_ARGUMENTS) {
    const piece = units.subarray(from, Math.min(length, from + MOST_ARGUMENTS));
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodedStrictly(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > LONGEST_TOKEN) throw new WorkbookUnreadable("too-large", "an endless piece of XML");
  let text: string;
  try {
    text = UTF8.decode(bytes.subarray(from, to));
  } catch (error) {
    throw xmlError("bytes that are no UTF-8", { cause: error });
  }
  if (REFUSED.test(text)) throw xmlError("a character that is not allowed");
  return text;
}

function unifiedLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Characters that XML does not allow, however they are written. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const REFUSED = /[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/;

/** The entities that XML has of its own; others can only come from a document type, which is refused. */
const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text with its entities and character references replaced. @throws WorkbookUnreadable `corrupt` for any other. */
function decodedXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:([#\w]{1,10});)?/g, (_, name: string | undefined) => {
    const character = name === undefined ? undefined : (ENTITIES[name] ?? referenced(name));
    if (character === undefined) throw xmlError(`an entity that is not XML's: ${name ?? "&"}`);
    return character;
  });
}

function referenced(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name) ?? [];
  const code = hex === undefined ? parseInt(decimal ?? "", 10) : parseInt(hex, 16);
  if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return REFUSED.test(character) ? undefined : character;
}
