import { element, type XmlElement, type XmlNode } from "../write/xml-element";

/** The names of WordprocessingML with the prefix that a part writes them with, `w:` nearly everywhere. */
export interface WordNames {
  /** `p` as this part writes it: `w:p`. */
  of(local: string): string;
  /** Makes an element; attributes get the prefix too. */
  make(
    local: string,
    attributes?: Readonly<Record<string, string | number>>,
    ...children: XmlElement["children"]
  ): XmlElement;
  /** Whether a child is the element of this name. */
  is(child: XmlNode | undefined, local: string): boolean;
}

/** The names as a part writes them, told from its root. */
export function wordNamesOf(root: XmlElement): WordNames {
  const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
  const of = (local: string): string => prefix + local;
  return {
    of,
    make: (local, attributes = {}, ...children) => {
      const own = Object.entries(attributes).map(([name, value]) => [of(name), value] as const);
      return element(of(local), Object.fromEntries(own), ...children);
    },
    is: (child, local) => typeof child === "object" && child.name === of(local),
  };
}

/** Whether an element, or one within it, has one of these names. */
export function holdsAny(child: XmlNode, names: ReadonlySet<string>): boolean {
  if (typeof child === "string") return false;
  return names.has(child.name) || child.children.some((inner) => holdsAny(inner, names));
}
