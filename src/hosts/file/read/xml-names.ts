import { standsAt } from "./stands-at";
import { xmlCharacters } from "./xml-characters";

/** A name as it stands in XML, and its two halves. */
export interface XmlName {
  readonly whole: string;
  readonly prefix: string;
  readonly local: string;
  /** The whole name in UTF-8. */
  readonly bytes: Uint8Array;
}

/** Gives equal names as one and the same object: a worksheet repeats a dozen names millions of times. */
export class XmlNames {
  private readonly slots: (XmlName | undefined)[] = new Array<XmlName | undefined>(SLOTS);

  /** The name between two places of a part. @param hash any number made of its bytes. */
  at(bytes: Uint8Array, start: number, end: number, hash: number): XmlName {
    const slot = hash & (SLOTS - 1);
    const known = this.slots[slot];
    if (known?.bytes.length === end - start && standsAt(bytes, start, known.bytes)) return known;
    const name = nameOf(bytes, start, end);
    this.slots[slot] = name;
    return name;
  }
}

/** A power of two. */
const SLOTS = 256;

function nameOf(bytes: Uint8Array, start: number, end: number): XmlName {
  const whole = xmlCharacters(bytes, start, end);
  const colon = whole.indexOf(":");
  return {
    whole,
    prefix: whole.slice(0, Math.max(0, colon)),
    local: whole.slice(colon + 1),
    bytes: bytes.slice(start, end),
  };
}
