import fc from "fast-check";

import { legalSheetName } from "../../src/sheet";

test.each([
  ["整改台账", "整改台账"],
  ["[附件1]:民权/睢县*?\\", "_附件1__民权_睢县___"],
  ["  整改\n台账 ", "整改_台账"],
  ["'甲'", "_甲_"],
  ["", "工作表"],
  ["history", "工作表"],
  ["商".repeat(40), "商".repeat(31)],
  [`${"商".repeat(30)}😀`, "商".repeat(30)],
])("%j is named %j", (text, name) => {
  expect(legalSheetName(text, new Set())).toBe(name);
});

test("names are told apart without regard to case, and stay short enough", () => {
  const taken = new Set<string>();
  const names = ["Sheet", "SHEET", "sheet", "商".repeat(31), "商".repeat(40)].map((text) =>
    legalSheetName(text, taken),
  );
  expect(names).toEqual(["Sheet", "SHEET (2)", "sheet (3)", "商".repeat(31), `${"商".repeat(27)} (2)`]);
});

test("whatever the texts, names are legal and differ", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      const taken = new Set<string>();
      const names = texts.map((text) => legalSheetName(text, taken));
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(texts.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\']/);
        expect(name.trim()).toBe(name);
      }
    }),
  );
});
