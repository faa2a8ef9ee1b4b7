import { xmlAttributeCharacters, xmlCharacters, xmlError } from "./xml-characters";
import type { XmlName } from "./xml-names";

/** The attributes of the element just opened; they last until the next one. */
export interface XmlAttributes {
  /** The value of an attribute, by its name as written, prefix included. */
  get(name: string): string | undefined;
  /** All names and values. */
  entries(): Iterable<readonly [name: string, value: string]>;
}

/** Attributes by their places in the part: few of them are ever asked for, and only those are decoded. */
export class AttributeList implements XmlAttributes {
  private bytes = new Uint8Array();
  private readonly names: XmlName[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly plain: boolean[] = [];
  private count = 0;

  clear(bytes: Uint8Array): void {
    this.bytes = bytes as Uint8Array<ArrayBuffer>;
    this.count = 0;
  }

  /**
   * @param isPlain the value has no entity, tab or line end.
   * @throws WorkbookUnreadable `corrupt` for a name that is there already.
   */
  add(name: XmlName, start: number, end: number, isPlain: boolean): void {
    for (let index = 0; index < this.count; index++) {
      if (this.names[index]?.whole === name.whole) throw xmlError(`attribute ${name.whole} twice`);
    }
    this.names[this.count] = name;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.plain[this.count] = isPlain;
    this.count++;
  }

  get(name: string): string | undefined {
    for (let index = 0; index < this.count; index++)
      if (this.names[index]?.whole === name) return this.valueAt(index);
    return undefined;
  }

  *entries(): Generator<readonly [name: string, value: string], void> {
    for (let index = 0; index < this.count; index++)
      yield [this.names[index]?.whole ?? "", this.valueAt(index)];
  }

  private valueAt(index: number): string {
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    const decode = this.plain[index] === true ? xmlCharacters : xmlAttributeCharacters;
    return decode(this.bytes, start, end);
  }
}
