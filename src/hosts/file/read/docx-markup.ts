import { Parser } from "htmlparser2";
import { WorkbookUnreadable } from "../workbook-unreadable";

/** The attributes of an element, by name, prefix included. */
export type MarkupAttributes = Readonly<Record<string, string>>;

/** What a reader of a document's part does with its elements; names come with their prefix. */
export interface MarkupReader {
  onopentag?(name: string, attributes: MarkupAttributes): void;
  /** @param end index in the text behind the closing tag. */
  onclosetag?(name: string, end: number): void;
}

/**
 * Runs through the XML of a document's part and says where in the text its elements end. Whether it is well-formed is for
 * mammoth to say.
 * @throws WorkbookUnreadable `corrupt` for a part with a document type: no writer makes one, and entities declared in it are
 * a way to attack a reader.
 */
export function scanMarkup(xml: string, reader: MarkupReader): void {
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => reader.onopentag?.(name, attributes),
      onclosetag: (name) => reader.onclosetag?.(name, parser.endIndex + 1),
      onprocessinginstruction: (name) => {
        if (name.toLowerCase() === "!doctype")
          throw new WorkbookUnreadable("corrupt", "a part has a document type");
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An attribute whatever its prefix: `w:val`. */
export function attributeOf(attributes: MarkupAttributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}
