const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  "○": 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100 };

/**
 * Reads a whole number written in Chinese characters: 三 → 3, 十九 → 19, 二十 → 20, 一百零三 → 103, and digit by digit as
 * years are written: 二〇一九 → 2019. Anything else is null.
 */
export function readChineseNumber(text: string): number | null {
  if (text === "") return null;
  const characters = Array.from(text);
  if (characters.every((character) => character in DIGITS)) {
    return Number(characters.map((character) => DIGITS[character]).join(""));
  }
  let total = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
      continue;
    }
    const value = DIGITS[character];
    if (value === undefined || (digit !== null && digit !== 0)) return null;
    digit = value;
  }
  return total + (digit ?? 0);
}
