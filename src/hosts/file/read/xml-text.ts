import { WorkbookUnreadable } from "../workbook-unreadable";

/** Enough bytes to hold the XML declaration with its encoding. */
const DECLARATION_BYTES = 256;

/**
 * Decodes an XML part piece by piece: by its byte order mark, else by the pattern of its first bytes, else as its
 * declaration says, else as UTF-8 (XML 1.0, appendix F).
 * @throws WorkbookUnreadable `unknown-encoding`, or `corrupt` where bytes are none of that encoding's characters.
 */
export function* xmlText(chunks: Iterable<Uint8Array>): Generator<string, void> {
  let decoder: TextDecoder | null = null;
  let start: Uint8Array = new Uint8Array();
  for (const chunk of chunks) {
    if (decoder) {
      yield decoded(decoder, chunk);
      continue;
    }
    start = joined(start, chunk);
    if (start.length < DECLARATION_BYTES) continue;
    decoder = decoderFor(start);
    yield decoded(decoder, start);
  }
  if (!decoder) {
    decoder = decoderFor(start);
    yield decoded(decoder, start);
  }
  yield decoded(decoder, null);
}

/** Decodes one more piece; `null` ends the text. */
function decoded(decoder: TextDecoder, chunk: Uint8Array | null): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    throw new WorkbookUnreadable("corrupt", `a part is not ${decoder.encoding} text`, { cause: error });
  }
}

function decoderFor(start: Uint8Array): TextDecoder {
  const encoding = encodingOf(start);
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (error) {
    throw new WorkbookUnreadable("unknown-encoding", `a part is encoded as ${encoding}`, { cause: error });
  }
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const text = new TextDecoder("latin1").decode(start.subarray(0, DECLARATION_BYTES));
  const [, declared = "utf-8"] = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(text) ?? [];
  // Some writers declare UTF-16 and write UTF-8; true UTF-16 was recognised above.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
