import type { CellValue } from "../../../sheet";

/** A number as a program writes it: no zeros in front or at the end, no exponent, no more digits than Excel keeps. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?$/;

/**
 * What a text of a file without types stands for: a number where writing that number gives the same text again, else the text
 * itself. So `007`, `1-2`, `1.50`, `2019-04-10` and the digits of an identity card stay as the clerk wrote them.
 */
export function textValue(text: string): CellValue {
  if (text === "") return null;
  if (text.length > 17 || !NUMBER.test(text)) return text;
  const number = Number(text);
  return String(number) === text ? number : text;
}
