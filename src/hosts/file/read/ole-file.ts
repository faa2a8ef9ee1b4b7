/**
 * What an OLE2 compound file holds ([MS-CFB]), the container of .xls, .et, .doc and of encrypted .xlsx:
 * `encrypted`, a readable `table`, or something `other`.
 */
export type OleContent = "encrypted" | "table" | "other";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** True for a file that begins as an OLE2 compound file. */
export function isOleFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Tells from the names of its streams what an OLE2 file holds. Directory entries have 128 bytes and sectors a multiple of
 * that, so every entry is found by looking at each 128th byte, which also works in a file that was cut off.
 */
export function oleContent(bytes: Uint8Array): OleContent {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const smallStreams = rootEntry(view)?.start ?? 0;
  let content: OleContent = "other";
  for (const entry of directoryEntries(view)) {
    if (entry.kind !== "stream") continue;
    if (entry.name === "ENCRYPTEDPACKAGE") return "encrypted";
    if (!WORKBOOK_STREAMS.includes(entry.name)) continue;
    if (hasFilePass(view, streamOffset(view, entry, smallStreams))) return "encrypted";
    content = "table";
  }
  return content;
}

/** Where the stream with the workbook begins, and the root, which says where the small streams are kept. */
export function workbookEntry(bytes: Uint8Array): {
  readonly stream: DirectoryEntry | undefined;
  readonly root: DirectoryEntry | null;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = [...directoryEntries(view)];
  const streams = WORKBOOK_STREAMS.map((name) =>
    entries.find((entry) => entry.kind === "stream" && entry.name === name),
  );
  return { stream: streams.find(Boolean), root: rootEntry(view) };
}

/** The first entry of the directory. What looks like one elsewhere may be left over from an earlier state of the file. */
function rootEntry(view: DataView): DirectoryEntry | null {
  const at = (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true);
  return at + 128 <= view.byteLength ? entryAt(view, at) : null;
}

/** What Excel calls the stream with the workbook since version 97, and what it called it before; a file may hold both. */
const WORKBOOK_STREAMS = ["WORKBOOK", "BOOK"];

/** All that looks like a directory entry. */
function* directoryEntries(view: DataView): Generator<DirectoryEntry, void> {
  for (let at = 512; at + 128 <= view.byteLength; at += 128) {
    const entry = entryAt(view, at);
    if (entry) yield entry;
  }
}

/** A stream as the directory of the file lists it. */
export interface DirectoryEntry {
  readonly kind: "stream" | "root";
  /** In capital letters, as names are compared. */
  readonly name: string;
  /** The sector it starts in; for the root, where the small streams are kept. */
  readonly start: number;
  readonly size: number;
}

/** The directory entry at `at`, or null where there is none: [MS-CFB] 2.6.1. */
function entryAt(view: DataView, at: number): DirectoryEntry | null {
  const length = view.getUint16(at + 64, true);
  const type = view.getUint8(at + 66);
  if ((type !== 2 && type !== 5) || length < 4 || length > 64 || length % 2 !== 0) return null;
  const name = new TextDecoder("utf-16le").decode(
    new Uint8Array(view.buffer, view.byteOffset + at, length - 2),
  );
  return {
    kind: type === 5 ? "root" : "stream",
    name: name.toUpperCase(),
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  };
}

/** Streams below this size stand together in one, in sectors of 64 bytes: [MS-CFB] 2.2. */
const SMALL_STREAM = 4096;

/** Where a stream begins in the file; for a small one, where it does as long as small streams stand in one piece. */
function streamOffset(view: DataView, { start, size }: DirectoryEntry, smallStreams: number): number {
  const sectorSize = 2 ** view.getUint16(30, true);
  return size < SMALL_STREAM ? (smallStreams + 1) * sectorSize + start * 64 : (start + 1) * sectorSize;
}

/* Records at the start of a workbook stream, [MS-XLS] 2.1.4: FilePass stands at most behind BOF, WriteProtect and Template. */
const FILE_PASS = 0x002f;
const BEFORE_FILE_PASS = new Set([0x0009, 0x0209, 0x0409, 0x0809, 0x0086, 0x0060]);

function hasFilePass(view: DataView, start: number): boolean {
  let at = start;
  while (at + 4 <= view.byteLength) {
    const record = view.getUint16(at, true);
    if (record === FILE_PASS) return true;
    if (!BEFORE_FILE_PASS.has(record)) return false;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}
