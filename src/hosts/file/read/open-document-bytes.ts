import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";
import type { DocumentText } from "./document-text";
import { isOleFile, oleContent } from "./ole-file";
import { plainText } from "./plain-text";
import { isOfOtherKind, isZip, refuseAtOnce } from "./refusal";

/** What a file of text holds: the paragraphs and tables of a .docx, or the text of a .txt, whose lines are not cut yet. */
export type OpenedDocument =
  | { readonly kind: "document"; readonly parts: DocumentText }
  | { readonly kind: "text"; readonly text: string };

/**
 * Reads a .docx, or a .txt in UTF-8, UTF-16 or GB18030. What it is is told from the bytes.
 * @param fileName name of the file, with or without its folder.
 * @throws WorkbookUnreadable with the reason: `unsupported-format` for a .doc, `encrypted`, `not-a-workbook` for anything
 * else than text, and those of any file.
 */
export async function openDocumentBytes(bytes: Uint8Array, fileName: string): Promise<OpenedDocument> {
  refuseAtOnce(bytes, fileName);
  if (isZip(bytes)) {
    // Loaded when first needed: most work is done without a document.
    const { readDocx } = await import("./docx-text");
    return { kind: "document", parts: await readDocx(bytes) };
  }
  if (isOleFile(bytes)) throw refusalOfOleDocument(bytes);
  if (isOfOtherKind(bytes)) throw new WorkbookUnreadable("not-a-workbook", "a PDF or the like");
  if (bytes.length > LIMITS.textBytes) throw new WorkbookUnreadable("too-large", `${bytes.length} bytes`);
  const text = plainText(bytes);
  if (text === null) throw new WorkbookUnreadable("unknown-encoding", "text in no known encoding");
  if (text.trim() === "") throw new WorkbookUnreadable("empty", "text without a word");
  return { kind: "text", text };
}

/** Says why a file in the container of Word 97 and of encrypted files is not read. */
export function refusalOfOleDocument(bytes: Uint8Array): WorkbookUnreadable {
  return oleContent(bytes) === "encrypted"
    ? new WorkbookUnreadable("encrypted", "an OLE2 file with a password")
    : new WorkbookUnreadable("unsupported-format", "a document of Word 97 (.doc), or a workbook");
}
