import fc from "fast-check";

import { LikeTexts } from "../../../src/ledger/matching/like-texts";
import { overlap, textPairs } from "../../../src/ledger/matching/text-overlap";

const text = fc
  .array(fc.constantFrom("水", "气", "土", "渣", "声", "尘"), { maxLength: 14 })
  .map((parts) => parts.join(""));

test("no text that shares enough is left out, however long or short it is", () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 12 }),
      text,
      fc.constantFrom(0.5, 0.7, 1),
      (texts, asked, share) => {
        const all = texts.map((one) => ({ pairs: textPairs(one) }));
        const pairs = textPairs(asked);
        const candidates = new Set(new LikeTexts(all, share).candidates(pairs));
        const alike = all.filter(
          (one) => one.pairs.size > 0 && pairs.size > 0 && overlap(pairs, one.pairs) >= share,
        );
        expect(alike.filter((one) => !candidates.has(one))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test("of many texts only a few are compared", () => {
  const texts = Array.from({ length: 2000 }, (_, at) => ({
    pairs: textPairs(`第${at * 7919}号企业治污设施运行不正常，群众反映强烈`),
  }));
  const candidates = new LikeTexts(texts, 0.7).candidates(textPairs("机动车尾气检测机构监管缺失，数据造假"));
  expect(candidates.length).toBeLessThan(10);
});
