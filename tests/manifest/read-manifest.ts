import { SaxesParser } from "saxes";

/** An element as read, with the attributes as they are written. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadElement[];
  text: string;
}

/** Reads a document; throws where it is not well-formed or uses a prefix that nothing declares. */
export function readXml(text: string): ReadElement {
  const top: ReadElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: ReadElement = { name, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => {
    const element = open.at(-1);
    if (element) element.text += words;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  const [root] = top.children;
  if (!root) throw new Error("no root");
  return root;
}

/** An element and all below it, in document order. */
export function everyElement(element: ReadElement): ReadElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** All elements of a name. */
export function elementsNamed(root: ReadElement, name: string): ReadElement[] {
  return everyElement(root).filter((element) => element.name === name);
}
