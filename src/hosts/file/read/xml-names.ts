/** A name as it stands in XML, and its two halves. */
export interface XmlName {
  readonly whole: string;
  readonly prefix: string;
  readonly local: string;
}

/** Gives equal names as one and the same object: a worksheet repeats a dozen names millions of times. */
export class XmlNames {
  private readonly slots: (XmlName | undefined)[] = new Array<XmlName | undefined>(SLOTS);

  /** The name between two places of a text. @param hash any number made of its characters. */
  at(text: string, start: number, end: number, hash: number): XmlName {
    const slot = hash & (SLOTS - 1);
    const known = this.slots[slot];
    if (known?.whole.length === end - start && text.startsWith(known.whole, start)) return known;
    const name = nameOf(text.slice(start, end));
    this.slots[slot] = name;
    return name;
  }
}

/** A power of two. */
const SLOTS = 256;

function nameOf(whole: string): XmlName {
  const colon = whole.indexOf(":");
  return { whole, prefix: whole.slice(0, Math.max(0, colon)), local: whole.slice(colon + 1) };
}
