import { isoDate } from "../calendar";

/** A number in a text that belongs to a person. */
export interface PersonalNumber {
  readonly kind: "mobile" | "landline" | "identity";
  /** As it may be shown: the middle is covered. */
  readonly masked: string;
}

/** A text without so many digits holds no such number. */
const LONG_DIGITS = /\d[\d\s\-—()（）]{5,}[\dXx]/;
const MOBILE = /(?<![\dA-Za-z.])(?:(?:\+|00)86[\s-]?)?(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4})(?![\dA-Za-z]|\.\d)/g;
const IDENTITY = /(?<![\dA-Za-z])([1-9]\d{5}(?:19|20)\d{9}[\dXx])(?![\dA-Za-z])/g;
const LANDLINE = /(?<![\dA-Za-z-])([(（]?0\d{2,3}[)）]?[\s\-—]?[2-9]\d{6,7})(?![\dA-Za-z])/g;
/** Numbers that are published so that people may call them. */
const PUBLIC_LINE = /(?:举报|热线|服务|监督|投诉|值班|咨询|受理|报警)[^,，。;；\n]{0,8}$/;

/** Whether it is worth while to look for such a number; quick. */
export function mayHoldPersonalNumber(text: string): boolean {
  return LONG_DIGITS.test(text);
}

/** The numbers of persons in a text, those of one kind in their order. A number that only looks like an identity is left out. */
export function personalNumbersIn(text: string): PersonalNumber[] {
  return [
    ...numbers(text, IDENTITY, "identity").filter(({ digits }) => isIdentity(digits)),
    ...numbers(text, MOBILE, "mobile"),
    ...numbers(text, LANDLINE, "landline").filter(({ before }) => !PUBLIC_LINE.test(before)),
  ].map(({ kind, digits }) => ({ kind, masked: masked(digits) }));
}

/** The same text with words in the place of each such number, and how many there were. */
export function withoutPersonalNumbers(text: string, words: string): { text: string; removed: number } {
  if (!mayHoldPersonalNumber(text)) return { text, removed: 0 };
  let removed = 0;
  const replace =
    (pattern: RegExp, isPersonal: (digits: string, before: string) => boolean) => (from: string) =>
      from.replace(pattern, (whole: string, written: string, at: number) => {
        if (!isPersonal(written.replace(/[^\dXx]/g, ""), from.slice(Math.max(0, at - BEFORE), at)))
          return whole;
        removed += 1;
        return whole.replace(written, words);
      });
  const steps = [
    replace(IDENTITY, isIdentity),
    replace(MOBILE, () => true),
    replace(LANDLINE, (_, before) => !PUBLIC_LINE.test(before)),
  ];
  return { text: steps.reduce((rest, step) => step(rest), text), removed };
}

/** So much of the text before a number tells what the number is for; in characters. */
const BEFORE = 16;

function numbers(
  text: string,
  pattern: RegExp,
  kind: PersonalNumber["kind"],
): { kind: PersonalNumber["kind"]; digits: string; before: string }[] {
  return Array.from(text.matchAll(pattern), ({ 1: written = "", index }) => ({
    kind,
    digits: written.replace(/[^\dXx]/g, ""),
    before: text.slice(Math.max(0, index - BEFORE), index),
  }));
}

/** Weights and check characters of GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** An identity number holds a day of birth and ends in its check character. */
function isIdentity(digits: string): boolean {
  const born = isoDate(
    Number(digits.slice(6, 10)),
    Number(digits.slice(10, 12)),
    Number(digits.slice(12, 14)),
  );
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return born !== null && CHECKS[sum % 11] === digits.slice(-1).toUpperCase();
}

function masked(digits: string): string {
  return `${digits.slice(0, 3)}${"*".repeat(digits.length - 7)}${digits.slice(-4)}`;
}
