import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A sheet of a workbook made by hand: its name and what stands inside `<worksheet>`. */
export interface HandmadeSheet {
  readonly name?: string;
  readonly state?: string;
  /** Inside `<worksheet>`, whole. */
  readonly body?: string;
  /** Inside `<sheetData>`; the rest of the worksheet is then empty. */
  readonly rows?: string;
  /** The part itself, where even its root element matters. */
  readonly xml?: string | Uint8Array;
}

/** A workbook made by hand, part by part. What is left out is left out of the file too. */
export interface HandmadeWorkbook {
  readonly sheets: readonly HandmadeSheet[];
  /** Inside `<sst>`. */
  readonly strings?: string;
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  /** Parts to add, or to put in the place of others; `null` takes one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** Styles whose cell formats 0, 1, 2… have these number formats: an id, or the text of a custom one. */
export function stylesWith(...formats: readonly (number | string)[]): string {
  const ids = formats.map((format, index) => (typeof format === "number" ? format : 164 + index));
  const custom = formats.map((format, index) =>
    typeof format === "number" ? "" : `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`,
  );
  return `<numFmts>${custom.join("")}</numFmts><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;
}

/** The parts of the workbook as files of an archive. */
export function handmadeParts(workbook: HandmadeWorkbook): Record<string, Uint8Array> {
  const parts: Record<string, string | Uint8Array | null> = {
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(workbook),
    "xl/_rels/workbook.xml.rels": relationships([
      ...workbook.sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ...(workbook.strings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"] as const]),
      ...(workbook.styles === undefined ? [] : [["styles", "styles.xml"] as const]),
    ]),
    ...(workbook.strings === undefined ? {} : { "xl/sharedStrings.xml": part("sst", workbook.strings) }),
    ...(workbook.styles === undefined ? {} : { "xl/styles.xml": part("styleSheet", workbook.styles) }),
  };
  for (const [index, sheet] of workbook.sheets.entries()) {
    const body = sheet.body ?? `<sheetData>${sheet.rows ?? ""}</sheetData>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml ?? part("worksheet", body);
  }
  const bytes: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries({ ...parts, ...workbook.parts })) {
    if (content !== null) bytes[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return bytes;
}

/** The bytes of a workbook made by hand. */
export function handmadeWorkbook(workbook: HandmadeWorkbook): Uint8Array {
  const parts: Zippable = handmadeParts(workbook);
  return zipSync(parts);
}

/** A workbook with one sheet whose rows are given. */
export function workbookOfRows(rows: string, rest: Omit<HandmadeWorkbook, "sheets"> = {}): Uint8Array {
  return handmadeWorkbook({ ...rest, sheets: [{ rows }] });
}

/** A relationships part with the ids rId1, rId2…; a type is a whole address or the last word of Transitional's. */
export function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const elements = links.map(([type, target], index) => {
    const address = type.includes(":") ? type : `${LINKS}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${address}" Target="${target}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}">${elements.join("")}</Relationships>`;
}

function workbookPart({ sheets, properties = "" }: HandmadeWorkbook): string {
  const entries = sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  return part("workbook", `<workbookPr ${properties}/><sheets>${entries.join("")}</sheets>`);
}

function part(root: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="${MAIN}" xmlns:r="${LINKS}">${body}</${root}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
