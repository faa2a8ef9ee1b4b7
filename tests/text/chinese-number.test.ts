import fc from "fast-check";

import { readChineseNumber } from "../../src/text";

/** The characters of one hand: of every day, and of accounts, where they cannot be altered. */
interface Hand {
  readonly digits: string;
  readonly ten: string;
  readonly hundred: string;
}
const EVERYDAY: Hand = { digits: "零一二三四五六七八九", ten: "十", hundred: "百" };
const ACCOUNTS: Hand = { digits: "零壹贰叁肆伍陆柒捌玖", ten: "拾", hundred: "佰" };

/** A number as it is spoken: 一百零三, 一百一十, 二十; from 10 to 19 without the leading 一. */
function spoken(value: number, { digits, ten, hundred }: Hand): string {
  const at = (digit: number): string => digits.charAt(digit);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (value < 10) return at(value);
  const last = ones === 0 ? "" : at(ones);
  if (hundreds === 0) return (tens === 1 ? "" : at(tens)) + ten + last;
  if (tens > 0) return at(hundreds) + hundred + at(tens) + ten + last;
  return at(hundreds) + hundred + (ones === 0 ? "" : at(0) + last);
}

/** A number digit by digit, as years are written: 一〇三. */
function spelled(value: number): string {
  return String(value).replace(/\d/g, (digit) => "〇一二三四五六七八九".charAt(Number(digit)));
}

const NUMBERS = Array.from({ length: 1000 }, (_, value) => value);

test.each([
  ["as spoken", (value: number) => spoken(value, EVERYDAY)],
  ["as in accounts", (value: number) => spoken(value, ACCOUNTS)],
  ["digit by digit", spelled],
])("every number from 0 to 999 is read, written %s", (_, write) => {
  expect(NUMBERS.map((value) => readChineseNumber(write(value)))).toEqual(NUMBERS);
});

test.each([
  ["一十九", 19],
  ["两", 2],
  ["两百零五", 205],
  ["一百十二", 112],
  ["一百〇三", 103],
  ["二〇一九", 2019],
  ["二零一九", 2019],
  ["二○一九", 2019],
  ["〇五", 5],
])("%s is %d", (text, value) => {
  expect(readChineseNumber(text)).toBe(value);
});

test.each([
  "",
  "3",
  "十a",
  "三 ",
  "第三",
  "十百",
  "百百",
  "一百百",
  "十十",
  "二十十",
  "三四十",
  "二十三四",
  // In speech 一百二 is 120; written with care it would be 一百零二 or 一百二十.
  "一百二",
  "零十",
  "千",
  "一万",
  "一百零十",
])("%j is no number that can be told", (text) => {
  expect(readChineseNumber(text)).toBeNull();
});

test("a row of digits too long to be exact is none", () => {
  expect(readChineseNumber("九".repeat(15))).toBe(999_999_999_999_999);
  expect(readChineseNumber("九".repeat(17))).toBeNull();
  expect(readChineseNumber("九".repeat(400))).toBeNull();
});

test("any text is a whole number or null", () => {
  const texts = fc.array(fc.constantFrom(...Array.from("〇零一二两三九十百拾佰年a ")), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (characters) => {
      const value = readChineseNumber(characters.join(""));
      expect(value === null || (Number.isSafeInteger(value) && value >= 0)).toBe(true);
    }),
  );
});
