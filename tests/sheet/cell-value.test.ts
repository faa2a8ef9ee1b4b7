import fc from "fast-check";

import { cellText, isBlank, sameValue, type CellValue } from "../../src/sheet";
import { cellValues } from "./cell-values";

test.each<[CellValue, string]>([
  [null, ""],
  ["", ""],
  [" 市水利局\n", " 市水利局\n"],
  ["=1+1", "=1+1"],
  [3, "3"],
  [3.1, "3.1"],
  [0.1 + 0.2, "0.3"],
  [-0.5, "-0.5"],
  [20_190_331, "20190331"],
  [123_456_789_012_345, "123456789012345"],
  [true, "TRUE"],
  [false, "FALSE"],
  [{ kind: "date", iso: "2019-03-31" }, "2019-03-31"],
  [{ kind: "date", iso: "2019-03-31T08:30:00" }, "2019-03-31 08:30:00"],
  [{ kind: "percent", fraction: 0.85 }, "85%"],
  [{ kind: "percent", fraction: 0.07 }, "7%"],
  [{ kind: "percent", fraction: 0.615 }, "61.5%"],
  [{ kind: "error", code: "#REF!" }, "#REF!"],
])("%j reads %j", (value, text) => {
  expect(cellText(value)).toBe(text);
});

test.each<CellValue>([null, "", " ", "\u3000", "\n\t\u00A0"])("%j is blank", (value) => {
  expect(isBlank(value)).toBe(true);
});

test.each<CellValue>([0, false, "0", "-", "无", { kind: "error", code: "#N/A" }])(
  "%j is not blank",
  (value) => {
    expect(isBlank(value)).toBe(false);
  },
);

test.each<[CellValue, CellValue]>([
  [null, ""],
  ["", " "],
  [1, "1"],
  [1, true],
  ["TRUE", true],
  [0.85, { kind: "percent", fraction: 0.85 }],
  ["2019-03-31", { kind: "date", iso: "2019-03-31" }],
  ["#REF!", { kind: "error", code: "#REF!" }],
  [
    { kind: "date", iso: "2019-03-31" },
    { kind: "date", iso: "2019-03-31T08:30:00" },
  ],
  [
    { kind: "percent", fraction: 0.85 },
    { kind: "percent", fraction: 0.86 },
  ],
  [
    { kind: "error", code: "#REF!" },
    { kind: "error", code: "#N/A" },
  ],
  [
    { kind: "percent", fraction: 1 },
    { kind: "error", code: "#N/A" },
  ],
])("%j and %j are not the same", (first, second) => {
  expect(sameValue(first, second)).toBe(false);
  expect(sameValue(second, first)).toBe(false);
});

test("two cells hold the same exactly where they are equal as data", () => {
  fc.assert(
    fc.property(cellValues, cellValues, (first, second) => {
      expect(sameValue(first, second)).toBe(JSON.stringify(first) === JSON.stringify(second));
    }),
    { numRuns: 1000 },
  );
});

test("every value is the same as a copy of itself", () => {
  fc.assert(
    fc.property(cellValues, (value) => {
      expect(sameValue(value, structuredClone(value))).toBe(true);
    }),
  );
});
