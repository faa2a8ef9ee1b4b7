import fc from "fast-check";

import { jsonBytes, textBytes } from "../../../src/hosts/excel/json-bytes";

test("texts are counted as in UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(textBytes(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

test("rows of cells are counted as JSON, or a little more", () => {
  const rows = [
    ["市生态环境局", "", 12.5],
    [true, null, "散煤"],
  ];
  const exact = new TextEncoder().encode(JSON.stringify(rows)).length;
  expect(jsonBytes(rows)).toBeGreaterThanOrEqual(exact);
  expect(jsonBytes(rows)).toBeLessThanOrEqual(exact + 4);
});
