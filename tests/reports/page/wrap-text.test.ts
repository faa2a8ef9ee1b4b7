import fc from "fast-check";

import { countLines, isWithin, wrapText } from "../../../src/reports/page/wrap-text";
import { displayWidth } from "../../../src/text";
import { cellTexts } from "../items";

const linesOf = (text: string, room: number): string[] =>
  wrapText(text, room).map(({ start, end }) => text.slice(start, end));

describe("wrapText", () => {
  test.each([
    ["整改工作推进缓慢", 8, ["整改工作", "推进缓慢"]],
    ["整改工作，推进", 8, ["整改工", "作，推进"]],
    ["一、完成（1项）", 8, ["一、完成", "（1项）"]],
    ["完成率45.7%", 8, ["完成率", "45.7%"]],
    ["1.学习\n2.整改", 20, ["1.学习", "2.整改"]],
    ["", 8, [""]],
    ["\n", 8, ["", ""]],
    // Digits of another font are wider than a half.
    ["20190331201904302019", 8, ["201903", "312019", "043020", "19"]],
    ["，，，，，，", 4, ["，，", "，，", "，，"]],
  ])("%j in %i", (text, room, lines) => {
    expect(linesOf(text, room)).toEqual(lines);
  });

  test("loses nothing but line breaks, and no line is wider than its room", () => {
    fc.assert(
      fc.property(cellTexts, fc.integer({ min: 1, max: 80 }), (text, room) => {
        const lines = linesOf(text, room);
        expect(lines.join("")).toBe(text.replaceAll("\n", ""));
        for (const line of lines) {
          expect(displayWidth(line) <= room || Array.from(line).length === 1).toBe(true);
        }
      }),
    );
  });

  test("a character of two units stays whole", () => {
    expect(linesOf("𠮷𠮷𠮷", 4)).toEqual(["𠮷𠮷", "𠮷"]);
  });
});

test("a text is within so many lines where it takes no more", () => {
  const texts = fc.oneof(cellTexts, fc.stringMatching(/^[整改（，a-z0-9 \n]{0,200}$/));
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      (text, room, most) => {
        expect(isWithin(text, room, most)).toBe(countLines(text, room) <= most);
      },
    ),
  );
});
