import { strFromU8, strToU8, zipSync } from "fflate";

import { zipEntries } from "../../../../src/hosts/file/read/zip-archive";
import { WorkbookUnreadable } from "../../../../src/hosts/file";

const ARCHIVE = zipSync({ "甲.txt": strToU8("整改"), "b.txt": strToU8("台账") }, { level: 0 });

function contents(archive: Uint8Array): [name: string, text: string][] {
  return zipEntries(archive).map((entry) => [entry.name, strFromU8(entry.packed())]);
}

/**
 * The archive as a program writes it that always uses zip64 (APPNOTE.TXT 4.3.14–4.5.3): sizes and offsets stand in extra
 * fields, and the directory's place in a record of its own.
 */
function asZip64(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const end = archive.length - 22;
  const start = view.getUint32(end + 16, true);
  const records: Uint8Array[] = [];
  for (let at = start; at < end;) {
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    const record = new Uint8Array(next - at + 28);
    record.set(archive.subarray(at, next));
    const to = new DataView(record.buffer);
    to.setUint16(next - at, 1, true);
    to.setUint16(next - at + 2, 24, true);
    for (const [index, field] of [24, 20, 42].entries()) {
      to.setUint32(next - at + 4 + index * 8, view.getUint32(at + field, true), true);
      to.setUint32(field, 0xffffffff, true);
    }
    to.setUint16(30, view.getUint16(at + 30, true) + 28, true);
    records.push(record);
    at = next;
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const tail = new Uint8Array(56 + 20 + 22);
  const to = new DataView(tail.buffer);
  to.setUint32(0, 0x06064b50, true);
  to.setUint32(40, size, true);
  to.setUint32(48, start, true);
  to.setUint32(56, 0x07064b50, true);
  to.setUint32(64, start + size, true);
  to.setUint32(76, 0x06054b50, true);
  to.setUint32(88, 0xffffffff, true);
  to.setUint32(92, 0xffffffff, true);
  return new Uint8Array([
    ...archive.subarray(0, start),
    ...records.flatMap((record) => [...record]),
    ...tail,
  ]);
}

test("lists what an archive holds, in the order of its directory", () => {
  expect(contents(ARCHIVE)).toEqual([
    ["甲.txt", "整改"],
    ["b.txt", "台账"],
  ]);
});

test("also with zip64 sizes and offsets", () => {
  expect(contents(asZip64(ARCHIVE))).toEqual(contents(ARCHIVE));
});

test("also within a larger buffer, and with a comment at its end", () => {
  const held = new Uint8Array(ARCHIVE.length + 10);
  held.set(ARCHIVE, 3);
  const view = new DataView(held.buffer);
  view.setUint16(3 + ARCHIVE.length - 2, 7, true);
  expect(contents(held.subarray(3))).toEqual(contents(ARCHIVE));
});

test.each([
  ["no archive", strToU8("整改台账")],
  ["a directory outside of the file", ARCHIVE.slice(20)],
  ["zip64 pointing nowhere", asZip64(ARCHIVE).slice(60)],
])("%s is corrupt", (_, bytes) => {
  expect(() => contents(bytes)).toThrow(WorkbookUnreadable);
});
