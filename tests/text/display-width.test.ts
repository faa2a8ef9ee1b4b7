import fc from "fast-check";

import { displayWidth } from "../../src/text";

test.each([
  ["", 0],
  ["abc 123", 7],
  ["整改", 4],
  ["各县（市、区）", 14],
  ["“回头看”", 10],
  ["——", 4],
  ["……", 4],
  ["ＰＭ２", 6],
  ["PM2.5", 5],
  ["①√●", 6],
  ["附件1", 5],
  ["\u{20BB7}", 2],
  ["ｱ", 1],
])("%j takes %d columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

// GB/T 2312 has these among its characters, and Chinese fonts draw all of those in a full square.
test.each(Array.from("×÷±°℃‰≥≤≠Ⅲⅲ№§·′″αμ"))("%s is drawn as wide as a Chinese character", (character) => {
  expect(displayWidth(character)).toBe(2);
});

test("a text is as wide as its parts", () => {
  const texts = fc.array(fc.constantFrom("整", "a", "。", "1", "\u{20BB7}", "×"), { maxLength: 10 });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [first, second] = [a.join(""), b.join("")];
      expect(displayWidth(first + second)).toBe(displayWidth(first) + displayWidth(second));
    }),
  );
});
