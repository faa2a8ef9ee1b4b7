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
  let content: OleContent = "other";
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const name = entryName(view, at);
    if (name === "EncryptedPackage") return "encrypted";
    if (name !== "Workbook" && name !== "Book") continue;
    if (hasFilePass(view, at)) return "encrypted";
    content = "table";
  }
  return content;
}

/** The name of the directory entry at `at`, or null where there is none: [MS-CFB] 2.6.1. */
function entryName(view: DataView, at: number): string | null {
  const length = view.getUint16(at + 64, true);
  const isStream = view.getUint8(at + 66) === 2;
  if (!isStream || length < 4 || length > 64 || length % 2 !== 0) return null;
  let name = "";
  for (let offset = 0; offset < length - 2; offset += 2) {
    name += String.fromCharCode(view.getUint16(at + offset, true));
  }
  return name;
}

/* Records at the start of a workbook stream, [MS-XLS] 2.1.4: FilePass stands at most behind BOF, WriteProtect and Template. */
const FILE_PASS = 0x002f;
const BEFORE_FILE_PASS = new Set([0x0009, 0x0209, 0x0409, 0x0809, 0x0086, 0x0060]);

function hasFilePass(view: DataView, entry: number): boolean {
  const sectorSize = 2 ** view.getUint16(30, true);
  let at = (view.getUint32(entry + 116, true) + 1) * sectorSize;
  while (at + 4 <= view.byteLength) {
    const record = view.getUint16(at, true);
    if (record === FILE_PASS) return true;
    if (!BEFORE_FILE_PASS.has(record)) return false;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}
