import { readChineseNumber } from "../text";
import { calendarWordAt, mayBeginCalendarWord } from "./calendar-words";

/** A place in the source text: `start` inclusive, `end` exclusive, both 0-based UTF-16 offsets. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** A number as written, in Arabic or Chinese numerals. */
export interface NumberToken extends SourceRange {
  readonly kind: "number";
  /** Arabic digits: 二〇一九 is `2019`, 十二 is `12`, 03 stays `03`. */
  readonly digits: string;
  /** Digits stood apart (`1 2月`) or a letter O stood for a zero: the number was put together. */
  readonly mended: boolean;
}

/** A word that means something to a calendar, or any other single character; in folded form. */
export interface SignToken extends SourceRange {
  readonly kind: "sign";
  readonly sign: string;
}

/** A piece of a text in which dates are looked for. Spaces, line breaks and invisible characters make no tokens. */
export type Token = NumberToken | SignToken;

/** True where one of the numbers was put together. */
export function holdsMended(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === "number" && token.mended);
}

interface Character extends SourceRange {
  readonly char: string;
}

const UNSEEN = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u;
/** ① ⑴ ⒈ ❶ number a list; folded, they would melt into the year behind them. */
const LIST_NUMBER = /[\u2460-\u24FF\u2776-\u2793]/u;
/** Needs no folding: most of what is written is of these. */
const FOLDED = /^[\u4E00-\u9FFF\da-z]$/;
const DIGIT = /^\d$/;
const CHINESE_NUMERAL = /^[〇零○一二三四五六七八九十百]$/;
/** What is typed for 〇 within a Chinese number; `o` is what a Latin or full-width O folds to, `о` is Cyrillic. */
const ZERO_LIKE = /^[0oо◯]$/;
const AFTER_NUMBER = /^[年月日号]$/;

/** Cuts a text into numbers, calendar words and single characters, each with its place in the source. */
export function tokenize(text: string): Token[] {
  const characters = foldCharacters(text);
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length;) {
    const { token, next } =
      arabicNumber(characters, at) ?? chineseNumber(characters, at) ?? sign(characters, at);
    tokens.push(token);
    at = next;
  }
  return joinSpacedDigits(tokens);
}

function foldCharacters(text: string): Character[] {
  const characters: Character[] = [];
  let start = 0;
  for (const point of text) {
    const end = start + point.length;
    if (FOLDED.test(point)) characters.push({ char: point, start, end });
    else if (LIST_NUMBER.test(point)) characters.push({ char: ";", start, end });
    else if (!UNSEEN.test(point)) {
      for (const char of point.normalize("NFKC").toLowerCase()) {
        if (!UNSEEN.test(char)) characters.push({ char, start, end });
      }
    }
    start = end;
  }
  return characters;
}

interface Cut {
  readonly token: Token;
  /** Index of the first character after the token. */
  readonly next: number;
}

function charAt(characters: readonly Character[], at: number): string {
  return characters[at]?.char ?? "";
}

function rangeOf(characters: readonly Character[], from: number, to: number): SourceRange {
  return { start: characters[from]?.start ?? 0, end: characters[to - 1]?.end ?? 0 };
}

/** Two characters between which the source has nothing. */
function touching(characters: readonly Character[], at: number): boolean {
  const [left, right] = [characters[at - 1], characters[at]];
  return left !== undefined && right !== undefined && right.start <= left.end;
}

function arabicNumber(characters: readonly Character[], from: number): Cut | null {
  if (!DIGIT.test(charAt(characters, from))) return null;
  let digits = charAt(characters, from);
  let mended = false;
  let at = from + 1;
  for (; touching(characters, at); at++) {
    const char = charAt(characters, at);
    const after = charAt(characters, at + 1);
    if (DIGIT.test(char)) digits += char;
    else if (ZERO_LIKE.test(char) && (DIGIT.test(after) || AFTER_NUMBER.test(after))) {
      digits += "0";
      mended = true;
    } else break;
  }
  return { token: { kind: "number", digits, mended, ...rangeOf(characters, from, at) }, next: at };
}

function chineseNumber(characters: readonly Character[], from: number): Cut | null {
  if (!CHINESE_NUMERAL.test(charAt(characters, from))) return null;
  const numerals: string[] = [];
  let at = from;
  for (; at === from || touching(characters, at); at++) {
    const char = charAt(characters, at);
    if (CHINESE_NUMERAL.test(char)) numerals.push(char);
    else if (ZERO_LIKE.test(char) && CHINESE_NUMERAL.test(charAt(characters, at + 1))) numerals.push("〇");
    else break;
  }
  const digits = digitsOf(numerals);
  const range = rangeOf(characters, from, at);
  const token: Token =
    digits === null
      ? { kind: "sign", sign: numerals.join(""), ...range }
      : { kind: "number", digits, mended: false, ...range };
  return { token, next: at };
}

/** Years are written digit by digit, months and days with 十; `null` for what is neither, such as 十三五. */
function digitsOf(numerals: readonly string[]): string | null {
  if (!numerals.some((numeral) => numeral === "十" || numeral === "百")) {
    return numerals.map((numeral) => String(readChineseNumber(numeral))).join("");
  }
  const value = readChineseNumber(numerals.join(""));
  return value === null ? null : String(value);
}

function sign(characters: readonly Character[], from: number): Cut {
  const char = charAt(characters, from);
  if (!mayBeginCalendarWord(char)) {
    return { token: { kind: "sign", sign: char, ...rangeOf(characters, from, from + 1) }, next: from + 1 };
  }
  const ahead = characters.slice(from, from + 4).map(({ char }) => char);
  const { sign, length } = calendarWordAt(ahead);
  return { token: { kind: "sign", sign, ...rangeOf(characters, from, from + length) }, next: from + length };
}

/**
 * Letter-spaced print puts digits apart: `2 0 1 9 年 1 2 月`. Single digits are put together only right before 年, 月 or 日,
 * so that `2019-3-5 8:00` keeps its hour.
 */
function joinSpacedDigits(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let run: NumberToken[] = [];
  for (const token of tokens) {
    if (token.kind === "number" && token.digits.length === 1) {
      run.push(token);
      continue;
    }
    const measured = token.kind === "sign" && AFTER_NUMBER.test(token.sign);
    for (const number of measured ? oneNumber(run) : run) joined.push(number);
    run = [];
    joined.push(token);
  }
  for (const number of run) joined.push(number);
  return joined;
}

function oneNumber(run: readonly NumberToken[]): readonly NumberToken[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length === 1) return run;
  const digits = run.map((number) => number.digits).join("");
  return [{ kind: "number", digits, mended: true, start: first.start, end: last.end }];
}
