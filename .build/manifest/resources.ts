import { element, leaf, type XmlElement } from "./xml";

type Kind = "bt:Images" | "bt:Urls" | "bt:ShortStrings" | "bt:LongStrings";
const ITEM: Readonly<Record<Kind, string>> = {
  "bt:Images": "bt:Image",
  "bt:Urls": "bt:Url",
  "bt:ShortStrings": "bt:String",
  "bt:LongStrings": "bt:String",
};

/** The pictures, addresses and texts that a manifest refers to by id: each is listed once, because it is used. */
export class Resources {
  private readonly values: Readonly<Record<Kind, Map<string, string>>> = {
    "bt:Images": new Map(),
    "bt:Urls": new Map(),
    "bt:ShortStrings": new Map(),
    "bt:LongStrings": new Map(),
  };

  constructor(private readonly site: string) {}

  /** An element that shows a text of at most 125 characters. */
  short(name: string, id: string, text: string): XmlElement {
    return leaf(name, { resid: this.listed("bt:ShortStrings", id, text) });
  }

  /** An element that shows a text of at most 250 characters. */
  long(name: string, id: string, text: string): XmlElement {
    return leaf(name, { resid: this.listed("bt:LongStrings", id, text) });
  }

  /** An element that leads to a page of the site. */
  url(name: string, id: string, page: string): XmlElement {
    return leaf(name, { resid: this.listed("bt:Urls", id, `${this.site}/${page}`) });
  }

  /** A picture of a size in pixels. */
  image(size: number, id: string, file: string): XmlElement {
    return leaf("bt:Image", {
      size: String(size),
      resid: this.listed("bt:Images", id, `${this.site}/${file}`),
    });
  }

  /** All that was referred to. */
  element(): XmlElement {
    const kinds = Object.keys(ITEM) as Kind[];
    return element(
      "Resources",
      kinds.map((kind) =>
        element(
          kind,
          [...this.values[kind]].map(([id, value]) => leaf(ITEM[kind], { id, DefaultValue: value })),
        ),
      ),
    );
  }

  private listed(kind: Kind, id: string, value: string): string {
    const known = this.values[kind].get(id);
    if (known !== undefined && known !== value) throw new Error(`Two resources are named ${id}`);
    this.values[kind].set(id, value);
    return id;
  }
}
