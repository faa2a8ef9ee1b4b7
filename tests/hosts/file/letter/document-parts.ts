import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { openDocumentBytes } from "../../../../src/hosts/file";

/** The parts of a document that are XML, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return Object.fromEntries(parts.map(([path, content]) => [path, strFromU8(content)]));
}

/** The main part of a document; another strict parser has found it well-formed. */
export function mainPartOf(bytes: Uint8Array): string {
  const text = partsOf(bytes)["word/document.xml"] ?? "";
  new SaxesParser({ xmlns: true }).write(text).close();
  return text;
}

/** Paragraphs and cells of a document as another reader (mammoth) finds them: a table is a list of rows. */
export async function readBack(bytes: Uint8Array): Promise<(string | readonly (string | null)[])[]> {
  const opened = await openDocumentBytes(bytes, "函.docx");
  if (opened.kind !== "document") throw new Error("no document");
  return opened.parts.flatMap((part) => (part.kind === "paragraph" ? [part.text] : part.rows));
}
