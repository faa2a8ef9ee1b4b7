import fc from "fast-check";

import { foldText, tidyText } from "../../src/text";

/** Text as cells hold it: Chinese with both widths of marks, all sorts of spaces, invisible and combining characters. */
const cellTexts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from("责任人（整改）、，。Ａ１Ⅱ①㎡℃ﬁİΣaeK✔"),
        ...Array.from(" \u3000\u00A0\t\n\r\v\f\u2028\u2029"),
        ...Array.from("\u200B\u200D\uFEFF\u00AD\u2060\uFE0F\u0301\u0308´¨👩🏽🔥❤"),
      ),
      { maxLength: 12 },
    )
    .map((characters) => characters.join("")),
);

describe("foldText", () => {
  test.each([
    ["责 任\n人", "责任人"],
    ["责\u3000任\u00A0人", "责任人"],
    ["序\u200B号\uFEFF", "序号"],
    ["ＰＭ２．５（微克）", "pm2.5(微克)"],
    ["No．１", "no.1"],
    ["整改\r\n时限", "整改时限"],
    ["①②", "12"],
    ["✔\uFE0F", "✔"],
    ["", ""],
    [" \u3000\n", ""],
  ])("%j folds to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("keeps different words different", () => {
    expect(foldText("未完成")).not.toBe(foldText("完成"));
    expect(foldText("附件1")).not.toBe(foldText("附件11"));
  });

  test("folding what is folded changes nothing", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });

  test("is what its definition says, however the text is put together", () => {
    const byDefinition = (text: string): string =>
      text
        .normalize("NFKC")
        .replace(
          /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Variation_Selector}/gu,
          "",
        )
        .replace(/\s+/g, "")
        .toLowerCase()
        .normalize("NFKC");
    fc.assert(
      fc.property(cellTexts, (text) => {
        expect(foldText(text)).toBe(byDefinition(text));
      }),
    );
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const texts = units.flatMap((unit) => [unit, `责${unit}任`]);
    expect(texts.filter((text) => foldText(text) !== byDefinition(text))).toEqual([]);
  });

  test("an accent behind a space or an invisible character joins its letter at once", () => {
    expect(foldText("a \u0301")).toBe("á");
    expect(foldText("e\u200B\u0301")).toBe("é");
    expect(foldText("a´")).toBe("á");
  });

  test("spaces and width make no difference, wherever they are", () => {
    const words = fc.array(fc.constantFrom(...Array.from("整改时限责任单位")), {
      minLength: 1,
      maxLength: 8,
    });
    const spaces = fc.constantFrom("", " ", "\u3000", "\n", "\u200B", "\u00A0");
    fc.assert(
      fc.property(words, spaces, (characters, space) => {
        expect(foldText(characters.join(space))).toBe(characters.join(""));
      }),
    );
  });
});

describe("tidyText", () => {
  test.each([
    ["  市水利局 ", "市水利局"],
    ["1.排查　　整治", "1.排查 整治"],
    ["1.排查\r\n2.整治\r3.验收", "1.排查\n2.整治\n3.验收"],
    ["一\u2028二\u2029三", "一\n二\n三"],
    ["一\n\n \n二\n", "一\n二"],
    ["责\u200B任\u00AD人", "责任人"],
    ["一家👨\u200D👩\u200D👧，❤\uFE0F\u200D🔥", "一家👨\u200D👩\u200D👧，❤\u200D🔥"],
    ["责\u200D任👍\u200D", "责任👍"],
    ["各县（市、区）人民政府，", "各县（市、区）人民政府，"],
    ["PM２.5", "PM２.5"],
    ["\u3000\n", ""],
  ])("%j is tidied to %j", (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  test("tidying what is tidy changes nothing", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        const tidy = tidyText(text);
        expect(tidyText(tidy)).toBe(tidy);
      }),
    );
  });

  test("says the same as before: both fold to one text", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        expect(foldText(tidyText(text))).toBe(foldText(text));
      }),
    );
  });
});
