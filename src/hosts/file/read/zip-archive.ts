import { WorkbookUnreadable } from "../workbook-unreadable";

/** One file within a zip archive, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The packed bytes themselves. */
  packed(): Uint8Array;
}

/* Records of a zip file, with the names and offsets of PKWARE's APPNOTE.TXT, section 4.3. */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands in a 32-bit field whose true value is in the zip64 extra field. */
const IN_ZIP64 = 0xffffffff;
const NAMES = new TextDecoder();

/**
 * Lists what a zip archive holds, from the directory at its end. Nothing is unpacked.
 * @throws WorkbookUnreadable `corrupt` where the end is missing or points outside the file.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    const entries: ZipEntry[] = [];
    let at = directory.start;
    while (at < directory.end) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new RangeError("no directory entry");
      const next =
        at +
        46 +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
      entries.push(entryAt(bytes, view, at, directory.shift));
      at = next;
    }
    return entries;
  } catch (error) {
    // A DataView throws a RangeError for each place outside the file, which is just what a cut-off file points to.
    if (error instanceof RangeError) {
      throw new WorkbookUnreadable("corrupt", `zip directory: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

interface Directory {
  readonly start: number;
  readonly end: number;
  /** What to add to the offsets in it: other than 0 where something was put before the archive. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
    directoryEnd = readUint64(view, end - 12);
    if (view.getUint32(directoryEnd, true) !== ZIP64_END) throw new RangeError("no zip64 end");
    size = readUint64(view, directoryEnd + 40);
    offset = readUint64(view, directoryEnd + 48);
  }
  const start = directoryEnd - size;
  if (start < offset) throw new RangeError("the directory starts outside the file");
  return { start, end: directoryEnd, shift: start - offset };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError("no end of directory");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extra = { start: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
  const { size, packedSize, offset } = sizesOf(view, at, extra);
  return {
    name: nameIn(bytes.subarray(at + 46, at + 46 + nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    packed: () => packedBytes(bytes, view, offset + shift, packedSize),
  };
}

/** A name in ASCII is made without the decoder, which takes longer for it than all the rest. */
function nameIn(bytes: Uint8Array): string {
  return bytes.every((byte) => byte < 0x80) ? String.fromCharCode(...bytes) : NAMES.decode(bytes);
}

/** Sizes and offset of an entry: 32-bit fields, each replaced in turn by the zip64 extra field (id 1) where it is full. */
function sizesOf(view: DataView, at: number, extra: { start: number; length: number }) {
  const fields = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  for (let field = extra.start; field + 4 <= extra.start + extra.length;) {
    if (view.getUint16(field, true) === 1) {
      let from = field + 4;
      for (const [index, value] of fields.entries()) {
        if (value !== IN_ZIP64) continue;
        fields[index] = readUint64(view, from);
        from += 8;
      }
    }
    field += 4 + view.getUint16(field + 2, true);
  }
  const [size = 0, packedSize = 0, offset = 0] = fields;
  return { size, packedSize, offset };
}

function packedBytes(bytes: Uint8Array, view: DataView, header: number, packedSize: number): Uint8Array {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER) {
    throw new WorkbookUnreadable("corrupt", "zip entry without a local header");
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > bytes.length) throw new WorkbookUnreadable("corrupt", "zip entry is cut off");
  return bytes.subarray(start, start + packedSize);
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
