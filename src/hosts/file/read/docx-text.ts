import { Parser } from "htmlparser2";
import mammoth from "mammoth";
import { WorkbookUnreadable } from "../workbook-unreadable";
import type { DocumentText } from "./document-text";
import { DocxPage } from "./docx-page";
import { plainDocx } from "./plain-docx";

/**
 * Reads the paragraphs and tables of a .docx, with the numbers that Word counts by itself.
 * @throws WorkbookUnreadable `not-a-workbook` for an archive that is no document of Word, `corrupt` or `too-large`.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  const page = new DocxPage();
  new Parser(page).end(await htmlOf(plainDocx(bytes)));
  return page.text();
}

/** Headings and lists are paragraphs here: what they mean is told from their text. */
async function htmlOf(packed: Uint8Array): Promise<string> {
  // In Node mammoth takes `buffer`, in a browser `arrayBuffer`; what reads the archive takes either as bytes.
  const input = { arrayBuffer: packed.slice().buffer, buffer: packed };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    });
    return value;
  } catch (error) {
    throw new WorkbookUnreadable("corrupt", "a document that mammoth cannot read", { cause: error });
  }
}
