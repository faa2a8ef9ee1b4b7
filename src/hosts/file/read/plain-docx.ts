import { strToU8, zipSync } from "fflate";
import { WorkbookUnreadable } from "../workbook-unreadable";
import { numberedStylesIn, withNumbersWritten } from "./docx-numbered-text";
import { DocxNumbering } from "./docx-numbering";
import { WorkbookPackage } from "./workbook-package";
import { xmlText } from "./xml-text";

/** Parts that mammoth looks for besides the text itself; pictures and numbering are left out. */
const KEPT = new Set(["styles", "footnotes", "endnotes", "comments"]);
const CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A .docx with its text and styles alone, under the names that every writer uses, and with Word's automatic numbers in the
 * text. It is unpacked within the limits of any file, which mammoth does not know.
 * @throws WorkbookUnreadable `not-a-workbook`, `corrupt` or `too-large`.
 */
export function plainDocx(bytes: Uint8Array): Uint8Array {
  const file = new WorkbookPackage(bytes);
  const main = file.relationshipsOf("").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined || !isWordText(file, main)) {
    throw new WorkbookUnreadable("not-a-workbook", "an archive without a document of Word");
  }
  const links = file.relationshipsOf(main);
  const textOf = (wanted: string): string => {
    const target = links.find(({ type }) => type === wanted)?.target;
    return target !== undefined && file.has(target) ? partText(file, target) : "";
  };
  const numbering = new DocxNumbering(textOf("numbering"));
  const text = withNumbersWritten(partText(file, main), numbering, numberedStylesIn(textOf("styles")));
  const kept = [...KEPT].filter((type) => textOf(type) !== "");
  return zipSync({
    "[Content_Types].xml": strToU8(CONTENT_TYPES),
    "_rels/.rels": strToU8(linksXml([{ type: "officeDocument", target: "word/document.xml" }])),
    "word/_rels/document.xml.rels": strToU8(linksXml(kept.map((type) => ({ type, target: `${type}.xml` })))),
    "word/document.xml": strToU8(text),
    ...Object.fromEntries(kept.map((type) => [`word/${type}.xml`, strToU8(textOf(type))])),
  });
}

const START = 4096;

function isWordText(file: WorkbookPackage, path: string): boolean {
  return /<(?:\w+:)?document[\s/>]/.test(partText(file, path).slice(0, START));
}

/** Without its declaration: the text may have been in another encoding than it is now. */
function partText(file: WorkbookPackage, path: string): string {
  const part = file.part(path);
  if (!part) throw new WorkbookUnreadable("corrupt", `part ${path} is missing`);
  return xmlText(part).replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, "");
}

function linksXml(links: readonly { readonly type: string; readonly target: string }[]): string {
  const all = links.map(
    ({ type, target }, at) => `<Relationship Id="n${at}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${all.join("")}</Relationships>`;
}
