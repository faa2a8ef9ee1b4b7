import { WorkbookUnreadable } from "../workbook-unreadable";

/** A part that is no well-formed XML. */
export function xmlError(what: string, options?: ErrorOptions): WorkbookUnreadable {
  return new WorkbookUnreadable("corrupt", `XML: ${what}`, options);
}

/** Characters that XML does not allow, however they are written. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const REFUSED = /[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/;

/** @throws WorkbookUnreadable `corrupt` where a text holds a character that XML does not allow. */
export function refuseControls(text: string): void {
  if (REFUSED.test(text)) throw xmlError("a character that is not allowed");
}

/** The entities that XML has of its own; others can only come from a document type, which is refused. */
const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text with its entities and character references replaced. @throws WorkbookUnreadable `corrupt` for any other. */
export function decodedXml(text: string): string {
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
