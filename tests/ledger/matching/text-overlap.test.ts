import fc from "fast-check";

import { overlap, sharedOfBoth, textPairs } from "../../../src/ledger/matching/text-overlap";
import { foldText } from "../../../src/text";

/** The same by its definition: each pair as the text it is. */
function pairsOf(text: string): Set<string> {
  const characters = Array.from(foldText(text)).filter((one) => !/[\p{P}\p{S}]/u.test(one));
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((one, at) => (characters[at] ?? "") + one));
}

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom("水", "气", "𠮷", "𠮶", "鿿", "，", "a", "A", "（", "🏭", " ", "1") }),
  fc.string({ unit: "binary" }),
);

test("as much is shared as by the pairs themselves", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [pairsOf(one), pairsOf(other)];
      const common = [...a].filter((pair) => b.has(pair)).length;
      const [own, others] = [textPairs(one), textPairs(other)];
      expect([own.size, others.size]).toEqual([a.size, b.size]);
      const least = Math.min(a.size, b.size);
      expect(overlap(own, others)).toBe(least === 0 ? 0 : common / least);
      expect(sharedOfBoth(own, others)).toBe(a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["督察组反馈的问题", "督察组反馈的问题，", 1],
  ["扬尘", "扬尘污染", 1],
  ["噪声", "扬尘污染", 0],
  ["", "扬尘污染", 0],
])("%s and %s share %d of the shorter one", (one, other, share) => {
  expect(overlap(textPairs(one), textPairs(other))).toBe(share);
});
