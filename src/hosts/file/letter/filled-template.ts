import { strToU8 } from "fflate";
import type { LetterSpec } from "../../../document";
import { allowanceOf, type Allowance } from "../allowance";
import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";
import { refusalOfOleDocument } from "../read/open-document-bytes";
import { isOleFile } from "../read/ole-file";
import { isZip, refuseAtOnce } from "../read/refusal";
import { WorkbookPackage } from "../read/workbook-package";
import { xmlText } from "../read/xml-text";
import { xmlTree } from "../read/xml-tree";
import { joined, packageBytes, type PartContent } from "../write/package-bytes";
import { xmlPart } from "../write/xml-element";
import { filledPart } from "./filled-part";
import type { Filling } from "./filling";
import { styleIds } from "./style-ids";
import { wordNamesOf } from "./word-names";

/** A template filled. */
export interface FilledTemplate {
  /** The letter as a .docx. */
  readonly bytes: Uint8Array;
  /**
   * Names of places that were left as they are: the letter has nothing for them, or it has a table, and the place does not stand
   * alone in its paragraph. Each once, in the order of the document.
   */
  readonly unknownPlaces: readonly string[];
  /** Names of the letter's fields and tables for which the template has no place, in the letter's order. */
  readonly missingPlaces: readonly string[];
}

/** @see fillTemplate */
export async function filledTemplate(template: Uint8Array, letter: LetterSpec): Promise<FilledTemplate> {
  const file = openTemplate(template);
  const main = mainPart(file);
  const texts = textParts(file, main);
  const allowance = allowanceOf(LIMITS.templateTextBytes, "bytes of text in a template");
  const styles = stylesOf(file, main, allowance);
  const room = allowanceOf(LIMITS.letterTexts, "texts in a letter");
  const filled = new Set<string>();
  const unknown = new Set<string>();
  const parts: [string, PartContent][] = file.paths().map((path) => {
    const chunks = file.part(path) ?? [];
    if (path === CONTENT_TYPES) return [path, strToU8(documentTypes(xmlText(bounded(chunks, allowance))))];
    if (!texts.has(path.toLowerCase())) return [path, joined([...chunks])];
    const text = filledText(bounded(chunks, allowance), { letter, styles, room, filled, unknown });
    return [path, strToU8(text)];
  });
  const wanted = [...Object.keys(letter.fields), ...Object.keys(letter.tables)];
  return {
    bytes: await packageBytes(parts),
    unknownPlaces: [...unknown],
    missingPlaces: wanted.filter((name) => !filled.has(name)),
  };
}

const CONTENT_TYPES = "[Content_Types].xml";
/** Besides the document itself: what its relationships call the parts that have text of the letter in them. */
const TEXT_PARTS = new Set(["header", "footer", "footnotes", "endnotes"]);

function openTemplate(bytes: Uint8Array): WorkbookPackage {
  refuseAtOnce(bytes, "");
  if (isOleFile(bytes)) throw refusalOfOleDocument(bytes);
  if (!isZip(bytes)) throw new WorkbookUnreadable("not-a-workbook", "no archive by its first bytes");
  if (bytes.length > LIMITS.templateBytes) throw new WorkbookUnreadable("too-large", `${bytes.length} bytes`);
  return new WorkbookPackage(bytes, LIMITS.templateInflatedBytes);
}

function mainPart(file: WorkbookPackage): string {
  const main = file.relationshipsOf("").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw new WorkbookUnreadable("not-a-workbook", "an archive without a document");
  if (!file.has(main)) throw new WorkbookUnreadable("corrupt", `part ${main} is missing`);
  return main;
}

/** The paths of the parts to fill, in lower case: paths that differ in it are the same. */
function textParts(file: WorkbookPackage, main: string): ReadonlySet<string> {
  const others = file.relationshipsOf(main).filter(({ type }) => TEXT_PARTS.has(type));
  return new Set([main, ...others.map(({ target }) => target)].map((path) => path.toLowerCase()));
}

/** Left out where a part is written anew: it may name another encoding than ours. */
const DECLARATION = /^\s*<\?xml[^>]*\?>/;

/** The types of the parts, those of a template (.dotx) made those of a document: Word refuses a .docx that says otherwise. */
function documentTypes(xml: string): string {
  if (/vnd\.ms-word\.\w+\.macroEnabled/i.test(xml))
    throw new WorkbookUnreadable("unsupported-format", "a document with macros");
  return xml
    .replace(DECLARATION, "")
    .replaceAll("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
}

function stylesOf(file: WorkbookPackage, main: string, allowance: Allowance): ReadonlyMap<string, string> {
  const path = file.relationshipsOf(main).find(({ type }) => type === "styles")?.target;
  const chunks = path === undefined ? null : file.part(path);
  return chunks ? styleIds(xmlTree(bounded(chunks, allowance))) : new Map<string, string>();
}

function* bounded(chunks: Iterable<Uint8Array>, allowance: Allowance): Generator<Uint8Array, void> {
  for (const chunk of chunks) {
    allowance.take(chunk.length);
    yield chunk;
  }
}

/** What the root of each part is called that can be filled. */
const ROOTS = new Set(["document", "hdr", "ftr", "footnotes", "endnotes"]);

function filledText(chunks: Iterable<Uint8Array>, filling: Omit<Filling, "names">): string {
  const root = xmlTree(chunks);
  if (!ROOTS.has(root.name.slice(root.name.indexOf(":") + 1))) {
    throw new WorkbookUnreadable("not-a-workbook", `a part is a ${root.name}`);
  }
  return xmlPart(filledPart(root, { ...filling, names: wordNamesOf(root) }));
}
