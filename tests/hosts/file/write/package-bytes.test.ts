import { unzipSync } from "fflate";
import { crc32 } from "../../../../src/hosts/file/read/crc32";
import { packageBytes } from "../../../../src/hosts/file/write/package-bytes";

/** How an entry of the central directory begins (APPNOTE 4.3.12), and where the check sum and the name stand in it. */
const ENTRY = "PK\u0001\u0002";
const [SUM_AT, NAME_LENGTH_AT, NAME_AT] = [16, 28, 46];

/** The check sums that a zip file tells, by path. */
function sumsIn(zip: Uint8Array): Record<string, number> {
  const bytes = Buffer.from(zip);
  const sums: Record<string, number> = {};
  for (let at = bytes.indexOf(ENTRY, 0, "latin1"); at !== -1; at = bytes.indexOf(ENTRY, at + 1, "latin1")) {
    const name = bytes.toString("utf8", at + NAME_AT, at + NAME_AT + bytes.readUInt16LE(at + NAME_LENGTH_AT));
    sums[name] = bytes.readUInt32LE(at + SUM_AT);
  }
  return sums;
}

test("a part is what its pieces are together, and its check sum says so", async () => {
  const text = Buffer.from("整改台账".repeat(30_000));
  const pieces = [text.subarray(0, 100_000), text.subarray(100_000, 100_001), text.subarray(100_001)];
  const zip = await packageBytes([
    ["whole.xml", text],
    ["pieces.xml", pieces],
    ["nothing.xml", []],
  ]);
  const parts = unzipSync(zip);
  expect(Buffer.from(parts["whole.xml"] ?? []).equals(text)).toBe(true);
  expect(Buffer.from(parts["pieces.xml"] ?? []).equals(text)).toBe(true);
  expect(parts["nothing.xml"]).toHaveLength(0);
  expect(sumsIn(zip)).toEqual({ "whole.xml": crc32(text), "pieces.xml": crc32(text), "nothing.xml": 0 });
});

test("pieces keep their order, however many wait to be packed", async () => {
  const pieces = Array.from({ length: 100 }, (_, place) => Buffer.from(`${place}项`.repeat(5_000)));
  const parts = unzipSync(
    await packageBytes([
      ["first.xml", pieces],
      ["second.xml", pieces],
    ]),
  );
  expect(Buffer.from(parts["first.xml"] ?? []).equals(Buffer.concat(pieces))).toBe(true);
  expect(Buffer.from(parts["second.xml"] ?? []).equals(Buffer.concat(pieces))).toBe(true);
});

test("the same parts give the same bytes", async () => {
  const parts = (): [string, Uint8Array[]][] => [["a.xml", [Buffer.from("甲"), Buffer.from("乙")]]];
  expect(await packageBytes(parts())).toEqual(await packageBytes(parts()));
});
