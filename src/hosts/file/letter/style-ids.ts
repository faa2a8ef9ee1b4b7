import type { XmlElement } from "../write/xml-element";
import { wordNamesOf } from "./word-names";

/** The identities of a document's styles, by their names, from its part `styles`. */
export function styleIds(part: XmlElement): ReadonlyMap<string, string> {
  const names = wordNamesOf(part);
  const ids = new Map<string, string>();
  for (const style of part.children) {
    if (typeof style === "string") continue;
    const name = style.children.find((child) => names.is(child, "name"));
    const id = style.attributes[names.of("styleId")];
    if (typeof name !== "object" || id === undefined) continue;
    ids.set(String(name.attributes[names.of("val")]), String(id));
  }
  return ids;
}
