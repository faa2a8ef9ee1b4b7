import { Inflate } from "fflate";

import type { Allowance } from "../allowance";
import { LIMITS } from "../limits";
import { WorkbookUnreadable } from "../workbook-unreadable";
import { crc32 } from "./crc32";
import { nodeZlib } from "./platform-zip";
import type { ZipEntry } from "./zip-archive";

/** Packed bytes unpacked at a time. Deflate makes at most 1032 of one, so a step never holds more than 16 MB. */
const STEP = 16 * 1024;
/** Larger parts are never held whole. */
const LARGEST_WHOLE = 128 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks an entry, a large one piece by piece, and checks length and checksum at the end.
 * @param allowance unpacked bytes the workbook may still have.
 * @throws WorkbookUnreadable `encrypted`, `too-large`, `unsupported-format` or `corrupt`.
 */
export function* unpackedChunks(entry: ZipEntry, allowance: Allowance): Generator<Uint8Array, void> {
  refuseUnsound(entry);
  let size = 0;
  let crc = 0;
  for (const chunk of rawChunks(entry)) {
    size += chunk.length;
    allowance.take(chunk.length);
    if (size > entry.size) throw new WorkbookUnreadable("corrupt", `${entry.name} is longer than declared`);
    crc = nodeZlib?.crc32?.(chunk, crc) ?? crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) {
    throw new WorkbookUnreadable("corrupt", `${entry.name} does not match its length or checksum`);
  }
}

function refuseUnsound(entry: ZipEntry): void {
  if (entry.encrypted) throw new WorkbookUnreadable("encrypted", `${entry.name} is packed with a password`);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new WorkbookUnreadable("unsupported-format", `${entry.name} is packed by method ${entry.method}`);
  }
  const suspicious =
    entry.size > LIMITS.ratioFreeBytes && entry.size > entry.packedSize * LIMITS.inflationRatio;
  if (suspicious || entry.size > LIMITS.inflatedBytes) {
    throw new WorkbookUnreadable(
      "too-large",
      `${entry.name} unpacks from ${entry.packedSize} to ${entry.size} bytes`,
    );
  }
}

function* rawChunks(entry: ZipEntry): Generator<Uint8Array, void> {
  const packed = entry.packed();
  if (entry.method === STORED) {
    yield packed;
    return;
  }
  if (nodeZlib && entry.size <= LARGEST_WHOLE) {
    yield wholeEntry(entry, nodeZlib);
    return;
  }
  let made: Uint8Array = new Uint8Array();
  const inflate = new Inflate((chunk) => {
    made = chunk;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      throw new WorkbookUnreadable("corrupt", `${entry.name} cannot be unpacked`, { cause: error });
    }
    if (made.length > 0) yield made;
  }
}

/** Unpacks all of an entry at once, but no more than it says that it holds. */
function wholeEntry(entry: ZipEntry, zlib: NonNullable<typeof nodeZlib>): Uint8Array {
  try {
    // One byte more than is said, so that a longer entry shows.
    const room = entry.size + 1;
    return zlib.inflateRawSync(entry.packed(), { maxOutputLength: room, chunkSize: Math.max(room, 64) });
  } catch (error) {
    throw new WorkbookUnreadable("corrupt", `${entry.name} cannot be unpacked`, { cause: error });
  }
}
