import { WorkbookUnreadable } from "../workbook-unreadable";
import { standsAt } from "./stands-at";

/** Enough bytes to hold the XML declaration with its encoding. */
const DECLARATION_BYTES = 256;

/**
 * The bytes of an XML part as UTF-8, without a byte order mark. What is UTF-8 already, as nearly every part is, goes through
 * as it is, and is judged where it is decoded. The encoding is told by the byte order mark, else by the pattern of the first
 * bytes, else by the declaration, else it is UTF-8 (XML 1.0, appendix F).
 * @throws WorkbookUnreadable `unknown-encoding`, or `corrupt` where bytes of another encoding are none of its characters.
 */
export function* xmlBytes(chunks: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  let start: Uint8Array = new Uint8Array();
  let recode: Recoding | null = null;
  for (const chunk of chunks) {
    if (recode) {
      yield recode(chunk);
      continue;
    }
    start = joined(start, chunk);
    if (start.length < DECLARATION_BYTES) continue;
    recode = recodingFor(start);
    yield recode(withoutMark(start));
  }
  if (!recode) {
    recode = recodingFor(start);
    yield recode(withoutMark(start));
  }
  yield recode(null);
}

/** Makes UTF-8 of one more piece; `null` ends the text. */
type Recoding = (chunk: Uint8Array | null) => Uint8Array;

const NOTHING = new Uint8Array();

const asItIs: Recoding = (chunk) => chunk ?? NOTHING;

function recodingFor(start: Uint8Array): Recoding {
  if (standsAt(start, 0, USUAL)) return asItIs;
  const decoder = decoderFor(start);
  if (decoder.encoding === "utf-8") return asItIs;
  const encoder = new TextEncoder();
  return (chunk) => {
    try {
      return encoder.encode(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
    } catch (error) {
      throw new WorkbookUnreadable("corrupt", `a part is not ${decoder.encoding} text`, { cause: error });
    }
  };
}

function decoderFor(start: Uint8Array): TextDecoder {
  const encoding = encodingOf(start);
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (error) {
    throw new WorkbookUnreadable("unknown-encoding", `a part is encoded as ${encoding}`, { cause: error });
  }
}

/** How nearly every part begins; to ask for its encoding in the general way takes longer than to read a small one. */
const USUAL = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"');
const LATIN = new TextDecoder("latin1");
const DECLARED = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/;

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const text = LATIN.decode(withoutMark(start).subarray(0, DECLARATION_BYTES));
  const [, declared = "utf-8"] = DECLARED.exec(text) ?? [];
  // Some writers declare UTF-16 and write UTF-8; true UTF-16 was recognised above.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

/** Without the mark of UTF-8; a decoder takes that of UTF-16 away itself. */
function withoutMark(start: Uint8Array): Uint8Array {
  const isMarked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  return isMarked ? start.subarray(3) : start;
}

/** Two pieces as one. An empty one costs no copy. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
