import { strToU8, zipSync } from "fflate";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A document made by hand, part by part. */
export interface HandmadeDocx {
  /** Inside `<w:body>`. */
  readonly body: string;
  /** Inside `<w:numbering>`. */
  readonly numbering?: string;
  /** Inside `<w:styles>`. */
  readonly styles?: string;
  /** Parts to add, or to put in the place of others; `null` takes one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** The bytes of a .docx. */
export function docx({ body, numbering, styles, parts = {} }: HandmadeDocx): Uint8Array {
  const own = [
    ...(numbering === undefined ? [] : [["numbering", numbering] as const]),
    ...(styles === undefined ? [] : [["styles", styles] as const]),
  ];
  const links = own.map(
    ([name], at) => `<Relationship Id="r${at}" Type="${LINKS}/${name}" Target="${name}.xml"/>`,
  );
  const all: Record<string, string | null> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${LINKS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}">${links.join("")}</Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      own.map(([name, xml]) => [`word/${name}.xml`, `<w:${name} xmlns:w="${WORD}">${xml}</w:${name}>`]),
    ),
    ...parts,
  };
  const kept = Object.entries(all).flatMap(([name, xml]) =>
    xml === null ? [] : [[name, strToU8(xml)] as const],
  );
  return zipSync(Object.fromEntries(kept));
}

/** A paragraph; `properties` stand inside `<w:pPr>`. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A numbered paragraph. */
export function numbered(text: string, list: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A cell: its paragraphs, the columns it spans, and whether it begins (`restart`) or goes on with a merge downwards. */
export interface HandmadeCell {
  readonly text: string;
  readonly columns?: number;
  readonly down?: "restart" | "continue";
}

/** A table; a cell that is a text alone has one paragraph a line. */
export function table(...rows: readonly (readonly (string | HandmadeCell)[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cellXml).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function cellXml(cell: string | HandmadeCell): string {
  const { text, columns, down }: HandmadeCell = typeof cell === "string" ? { text: cell } : cell;
  const span = columns === undefined ? "" : `<w:gridSpan w:val="${columns}"/>`;
  const merge = down === undefined ? "" : `<w:vMerge${down === "restart" ? ' w:val="restart"' : ""}/>`;
  const lines = text.split("\n").map((line) => paragraph(line));
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${lines.join("")}</w:tc>`;
}
