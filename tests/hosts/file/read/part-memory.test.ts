import { strFromU8, zipSync } from "fflate";
import { allowanceOf } from "../../../../src/hosts/file/allowance";
import { PartMemory } from "../../../../src/hosts/file/read/part-memory";
import { zipEntries, type ZipEntry } from "../../../../src/hosts/file/read/zip-archive";
import { WorkbookUnreadable } from "../../../../src/hosts/file/workbook-unreadable";

function entryWith(text: string): ZipEntry {
  const [entry] = zipEntries(zipSync({ "xl/styles.xml": Buffer.from(text) }));
  if (!entry) throw new Error("an archive without an entry");
  return entry;
}

/** A memory that tells what it read, and which texts it had to read for that. */
function memoryOfTexts(): { memory: PartMemory<string>; read: string[] } {
  const read: string[] = [];
  const memory = new PartMemory((chunks) => {
    const text = [...chunks].map((chunk) => strFromU8(chunk)).join("");
    read.push(text);
    if (text.startsWith("坏")) throw new WorkbookUnreadable("corrupt", text);
    return text;
  });
  return { memory, read };
}

const MUCH = 1 << 20;

test("a part that comes again is not read again", () => {
  const { memory, read } = memoryOfTexts();
  const told = ["甲", "乙", "甲", "乙"].map((text) =>
    memory.resultOf(entryWith(text), allowanceOf(MUCH, "bytes")),
  );
  expect(told).toEqual(["甲", "乙", "甲", "乙"]);
  expect(read).toEqual(["甲", "乙"]);
});

test("of many parts the first are forgotten", () => {
  const { memory, read } = memoryOfTexts();
  const texts = Array.from({ length: 20 }, (_, place) => `样式${place}`);
  for (const text of [...texts, "样式0"]) memory.resultOf(entryWith(text), allowanceOf(MUCH, "bytes"));
  expect(read).toEqual([...texts, "样式0"]);
});

test("a part that cannot be read is not kept, and is told each time", () => {
  const { memory, read } = memoryOfTexts();
  for (const text of ["坏", "坏"]) {
    expect(() => memory.resultOf(entryWith(text), allowanceOf(MUCH, "bytes"))).toThrow("corrupt: 坏");
  }
  expect(read).toEqual(["坏", "坏"]);
});

test.each([{ crc: 1 }, { size: 2 }, { method: 0 }, { encrypted: true }])(
  "the same bytes with other data beside them (%j) are another part",
  (other) => {
    const { memory } = memoryOfTexts();
    const entry = entryWith("甲".repeat(100));
    memory.resultOf(entry, allowanceOf(MUCH, "bytes"));
    expect(() => memory.resultOf({ ...entry, ...other }, allowanceOf(MUCH, "bytes"))).toThrow(
      WorkbookUnreadable,
    );
  },
);

test("what is not read again counts against what a workbook may unpack to all the same", () => {
  const { memory } = memoryOfTexts();
  const entry = entryWith("甲".repeat(100));
  const allowance = allowanceOf(500, "bytes");
  memory.resultOf(entry, allowance);
  expect(() => memory.resultOf(entry, allowance)).toThrow("too-large");
});
