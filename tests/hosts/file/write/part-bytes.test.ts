import fc from "fast-check";
import { writableText } from "../../../../src/hosts/file/write/cell-text";
import { escapedText } from "../../../../src/hosts/file/write/escaped-text";
import { asciiBytes, PartBytes } from "../../../../src/hosts/file/write/part-bytes";

function written(write: (out: PartBytes) => void): string {
  const out = new PartBytes();
  write(out);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(out.take());
}

/** What cells hold, with all that a workbook cannot hold or takes for something else. */
const cellTexts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(..."整改_x000A_&<>\"'·×é€😀\u0000\u0007\u0085\uFFFE\ud83d\r\n\t ".split("")), {
      maxLength: 12,
    })
    .map((units) => units.join("")),
);

test("a text is written as it may stand in a workbook, whichever way it is found", () => {
  fc.assert(
    fc.property(cellTexts, (text) => {
      expect(
        written((out) => {
          out.text(text);
        }),
      ).toBe(escapedText(writableText(text)));
    }),
  );
});

test("a text longer than a cell holds is cut", () => {
  const text = "整".repeat(40_000);
  expect(
    written((out) => {
      out.text(text);
    }),
  ).toBe(`${"整".repeat(32_766)}…`);
});

test("numbers are written as JavaScript writes them", () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeNat(),
    fc.integer(),
  );
  fc.assert(
    fc.property(numbers, (number) => {
      expect(
        written((out) => {
          out.number(number);
        }),
      ).toBe(String(number));
    }),
  );
  for (const number of [0, 9, 10, 99, 100, 999_999, 1_000_000, Number.MAX_SAFE_INTEGER]) {
    expect(
      written((out) => {
        out.number(number);
      }),
    ).toBe(String(number));
  }
});

test("what is taken back is not written, and a piece does not come back", () => {
  const out = new PartBytes();
  out.markup("<row>");
  const before = out.length;
  out.copy(asciiBytes("<c/>"));
  out.backTo(before);
  expect(new TextDecoder().decode(out.take())).toBe("<row>");
  out.markup("</row>");
  expect(new TextDecoder().decode(out.take())).toBe("</row>");
  expect(out.length).toBe(0);
});

test("pieces are about as long as they should be, and together are all that was written", () => {
  const out = new PartBytes();
  const pieces: Uint8Array[] = [];
  const row = "第一个问题".repeat(100);
  for (let count = 0; count < 1_000; count++) {
    out.text(row);
    if (out.isFull) pieces.push(out.take());
  }
  pieces.push(out.take());
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1 << 18);
  expect(Buffer.concat(pieces).toString()).toBe(row.repeat(1_000));
});
