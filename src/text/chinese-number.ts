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

const DIGIT = "[一壹二两贰三叁四肆五伍六陆七柒八捌九玖]";
const TENS = `(?:(?<tens>${DIGIT}?)[十拾](?<ones>${DIGIT}?))`;
/** Behind 百 a single digit takes a 零: 一百二 may mean 102 or 120. */
const HUNDREDS = `(?<hundreds>${DIGIT}?)[百佰](?:[零〇○](?<rest>${DIGIT})|${TENS})?`;
const BELOW_HUNDRED = new RegExp(`^${TENS}$`);
const FROM_HUNDRED = new RegExp(`^${HUNDREDS}$`);

/**
 * Reads a whole number written in Chinese characters: 三 → 3, 十九 → 19, 二十 → 20, 一百零三 → 103, up to 999, and digit by
 * digit as years are written: 二〇一九 → 2019. Anything else is null, and so is a row of digits too long to be exact.
 */
export function readChineseNumber(text: string): number | null {
  const characters = Array.from(text);
  if (characters.length > 0 && characters.every((character) => character in DIGITS)) {
    const value = Number(characters.map((character) => DIGITS[character]).join(""));
    return Number.isSafeInteger(value) ? value : null;
  }
  const below = BELOW_HUNDRED.exec(text)?.groups;
  if (below) return belowHundred(below);
  const spoken = FROM_HUNDRED.exec(text)?.groups;
  if (!spoken) return null;
  return (
    100 * digit(spoken["hundreds"], 1) +
    digit(spoken["rest"], 0) +
    (spoken["tens"] === undefined ? 0 : belowHundred(spoken))
  );
}

/** 十 alone is ten: the 一 before it may be left away. */
function belowHundred({ tens, ones }: Readonly<Record<string, string | undefined>>): number {
  return 10 * digit(tens, 1) + digit(ones, 0);
}

function digit(character: string | undefined, otherwise: number): number {
  return DIGITS[character ?? ""] ?? otherwise;
}
