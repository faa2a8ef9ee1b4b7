import type { LetterSpec, TemplateSpec } from "../../../document";
import type { FilledTemplate } from "./filled-template";

export type { FilledTemplate } from "./filled-template";

/**
 * A template as a Word document (.docx) set as GB/T 9704—2012 has it, its places `【名称】` in its text, for an office to edit. The
 * same template always gives the same bytes. What makes it is loaded with the first one: the library is large.
 */
export async function templateBytes(spec: TemplateSpec): Promise<Uint8Array> {
  const { templateDocument } = await import("./template-document");
  return templateDocument(spec);
}

/**
 * Fills the places `【名称】` of a Word document, in its text, tables, text boxes, headers and footers, also where Word cut a place
 * into several runs. A field's text takes the formatting of the place and is text alone, whatever it looks like; its lines become
 * paragraphs. A paragraph that holds nothing but a table's place becomes the table. All else stays as the clerk made it. The same
 * template and letter give the same bytes.
 * @param template a .docx (or .dotx), the built-in one or a clerk's own.
 * @throws WorkbookUnreadable `unsupported-format` for a .doc or a document with macros, `encrypted`, `empty`, `not-a-workbook` for
 * anything else than a document, `corrupt`, or `too-large`; the sentence for it is `templateFailureSentence(code)`.
 */
export async function fillTemplate(template: Uint8Array, letter: LetterSpec): Promise<FilledTemplate> {
  const { filledTemplate } = await import("./filled-template");
  return filledTemplate(template, letter);
}
