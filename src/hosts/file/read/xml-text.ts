import { xmlBytes } from "./xml-bytes";
import { xmlError } from "./xml-characters";

/** An XML part as one text, for readers that want it whole. @throws WorkbookUnreadable as {@link xmlBytes} does. */
export function xmlText(chunks: Iterable<Uint8Array>): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  try {
    for (const piece of xmlBytes(chunks)) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? xmlError("bytes that are no UTF-8", { cause: error }) : error;
  }
}
