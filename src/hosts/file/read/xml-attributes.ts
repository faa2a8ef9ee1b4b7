import { decodedXml, xmlError } from "./xml-characters";
import type { XmlName } from "./xml-names";

/** The attributes of the element just opened; they last until the next one. */
export interface XmlAttributes {
  /** The value of an attribute, by its name as written, prefix included. */
  get(name: string): string | undefined;
  /** All names and values. */
  entries(): Iterable<readonly [name: string, value: string]>;
}

/** Attributes by their places in the text: few of them are ever asked for, and only those are cut out. */
export class AttributeList implements XmlAttributes {
  private text = "";
  private readonly names: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly plain: boolean[] = [];
  private count = 0;

  clear(text: string): void {
    this.text = text;
    this.count = 0;
  }

  /**
   * @param isPlain the value has no entity, tab or line end.
   * @throws WorkbookUnreadable `corrupt` for a name that is there already.
   */
  add({ whole }: XmlName, start: number, end: number, isPlain: boolean): void {
    for (let index = 0; index < this.count; index++) {
      if (this.names[index] === whole) throw xmlError(`attribute ${whole} twice`);
    }
    this.names[this.count] = whole;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.plain[this.count] = isPlain;
    this.count++;
  }

  get(name: string): string | undefined {
    for (let index = 0; index < this.count; index++)
      if (this.names[index] === name) return this.valueAt(index);
    return undefined;
  }

  *entries(): Generator<readonly [name: string, value: string], void> {
    for (let index = 0; index < this.count; index++) yield [this.names[index] ?? "", this.valueAt(index)];
  }

  /** Line ends and tabs within a value count as spaces. */
  private valueAt(index: number): string {
    const value = this.text.slice(this.starts[index], this.ends[index]);
    return this.plain[index] === true ? value : decodedXml(value.replace(/\r\n|[\r\n\t]/g, " "));
  }
}
