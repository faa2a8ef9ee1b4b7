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
import { packageBytes, type PartContent } from "../write/package-bytes";
import { xmlPart } from "../write/xml-element";
import { filledPart } from "./filled-part";
import type { Filling } from "./filling";
import { wordNames } from "./word-names";

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

/**
 * Fills the places `【名称】` of a Word document, in its text, tables, text boxes, headers and footers, also where Word cut a place
 * into several runs. A field's text takes the formatting of the place and is text alone, whatever it looks like; its lines become
 * paragraphs. A paragraph that holds nothing but a table's place becomes the table. All else stays as the clerk made it. The same
 * template and letter give the same bytes.
 * @param template a .docx (or .dotx), the built-in one or a clerk's own.
 * @throws WorkbookUnreadable `unsupported-format` for a .doc or a document with macros, `encrypted`, `empty`, `not-a-workbook` for
 * anything else than a document, `corrupt`, or `too-large`.
 */
export function filledTemplate(template: Uint8Array, letter: LetterSpec): FilledTemplate {
  const file = openTemplate(template);
  const texts = textParts(file);
  const allowance = allowanceOf(LIMITS.templateTextBytes, "bytes of text in a template");
  const filled = new Set<string>();
  const unknown = new Set<string>();
  const parts: [string, PartContent][] = file.paths().map((path) => {
    const chunks = file.part(path) ?? [];
    if (path === CONTENT_TYPES) return [path, [documentTypes(xmlText(bounded(chunks, allowance)))]];
    if (!texts.has(path.toLowerCase())) return [path, joined(chunks)];
    return [path, [filledText(bounded(chunks, allowance), { letter, filled, unknown })]];
  });
  const wanted = [...Object.keys(letter.fields), ...Object.keys(letter.tables)];
  return {
    bytes: packageBytes(parts),
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

/** The paths of the parts to fill, in lower case: paths that differ in it are the same. */
function textParts(file: WorkbookPackage): ReadonlySet<string> {
  const main = file.relationshipsOf("").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw new WorkbookUnreadable("not-a-workbook", "an archive without a document");
  if (!file.has(main)) throw new WorkbookUnreadable("corrupt", `part ${main} is missing`);
  const others = file.relationshipsOf(main).filter(({ type }) => TEXT_PARTS.has(type));
  return new Set([main, ...others.map(({ target }) => target)].map((path) => path.toLowerCase()));
}

/** Left out where a part is written anew: it may name another encoding than ours. */
const DECLARATION = /^\s*<\?xml[^>]*\?>/;

/** The types of the parts, those of a template (.dotx) made those of a document: Word refuses a .docx that says otherwise. */
function documentTypes(xml: string): string {
  if (/macroEnabled/i.test(xml)) throw new WorkbookUnreadable("unsupported-format", "a document with macros");
  return xml
    .replace(DECLARATION, "")
    .replaceAll("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
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
  const colon = root.name.indexOf(":") + 1;
  if (!ROOTS.has(root.name.slice(colon))) {
    throw new WorkbookUnreadable("not-a-workbook", `a part is a ${root.name}`);
  }
  return xmlPart(filledPart(root, { ...filling, names: wordNames(root.name.slice(0, colon)) }));
}

function joined(chunks: Iterable<Uint8Array>): Uint8Array {
  const pieces = [...chunks];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
