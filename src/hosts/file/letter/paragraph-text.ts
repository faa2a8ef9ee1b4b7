import type { XmlElement } from "../write/xml-element";
import type { WordNames } from "./word-names";

/** The text of a paragraph, put together from its runs: Word cuts a text into runs where it likes. */
export interface ParagraphText {
  /** Line breaks and tabs are `\n`: no place goes across them. */
  readonly text: string;
  /** For each character of it, the text element (`w:t`) it stands in; `null` for a line break or tab. */
  readonly owners: readonly (XmlElement | null)[];
}

const BREAKS = ["br", "cr", "tab", "ptab"];

/** A paragraph's own text; that of text boxes anchored in it is theirs, and what was deleted is no text. */
export function paragraphText(paragraph: XmlElement, names: WordNames): ParagraphText {
  const breaks = new Set(BREAKS.map((local) => names.of(local)));
  const pieces: string[] = [];
  const owners: (XmlElement | null)[] = [];
  const add = (text: string, owner: XmlElement | null): void => {
    pieces.push(text);
    for (const end = owners.length + text.length; owners.length < end;) owners.push(owner);
  };
  const collect = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === "string" || isSkipped(child, names)) continue;
      if (names.is(child, "t")) add(textIn(child).replaceAll("\n", " "), child);
      else if (breaks.has(child.name)) add("\n", null);
      else collect(child);
    }
  };
  collect(paragraph);
  return { text: pieces.join(""), owners };
}

/** Properties have tabs that are no text; a paragraph within is that of a text box. */
function isSkipped(child: XmlElement, names: WordNames): boolean {
  return names.is(child, "pPr") || names.is(child, "rPr") || names.is(child, "p");
}

function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === "string").join("");
}

/** The elements of a run that show a text: what XML cannot hold is left out, tabs and line breaks are Word's own. */
export function textElements(text: string, names: WordNames): XmlElement[] {
  return text
    .split(/([\t\n])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\t") return names.make("tab");
      if (piece === "\n") return names.make("br");
      const made = names.make("t", {}, piece);
      return { ...made, attributes: { "xml:space": "preserve" } };
    });
}
