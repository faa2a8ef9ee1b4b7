import { readChineseNumber } from "../text";

/** Ways of numbering, from the outermost that offices use to the innermost; `named` is 问题一, 第3项. */
export const MARK_STYLES = ["named", "han", "hanBracket", "arabic", "arabicBracket", "circled"] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** The number that a line begins with. */
export interface Mark {
  readonly style: MarkStyle;
  readonly number: number;
}

/** A line's number, and the line without it. */
export interface MarkedText {
  readonly mark: Mark | null;
  readonly rest: string;
}

const HAN = "[一二三四五六七八九十百零〇]{1,5}";
const NUMBER = `(?<number>${HAN}|\\d{1,3})`;
/** 〔1〕 and 【1】 are brackets too. */
const OPEN = "[（(〔【\\[]";
const CLOSE = "[）)〕】\\]]";

const PATTERNS: readonly (readonly [MarkStyle, RegExp])[] = [
  [
    "named",
    new RegExp(
      `^${OPEN}?(?:(?:反馈|整改|督察|督查|巡察|巡视|审计|具体|主要)?(?:问题|任务|事项|清单)|序号|编号|问题编号|问题序号)[ \u3000]*${OPEN}?${NUMBER}(?:${CLOSE}+|(?=[:：、.．,，\\s]|$))[:：、.．,，\\s]*`,
      "u",
    ),
  ],
  [
    "named",
    new RegExp(
      `^${OPEN}?第${NUMBER}(?:项|条|个)(?:整改)?(?:问题|任务|事项)?(?:${CLOSE}|(?=[:：、.．,，\\s]|$))[:：、.．,，\\s]*`,
      "u",
    ),
  ],
  ["han", new RegExp(`^(?<number>${HAN})[ \u3000]*[、.．,，:：][ \u3000]*`, "u")],
  [
    "hanBracket",
    new RegExp(`^${OPEN}[ \u3000]*(?<number>${HAN})[ \u3000]*${CLOSE}[、.．,，:：]?[ \u3000]*`, "u"),
  ],
  [
    "arabic",
    /^(?<number>\d{1,3})(?:[ \u3000]*(?:[、．,，:：]|\.(?!\d)|\.(?=(?:19|20)\d{2}年))[ \u3000]*|[ \u3000\t]+(?=(?![年月日项个])\p{Script=Han}))/u,
  ],
  ["arabic", /^(?<number>\d{1,3})[ \u3000]*$/u],
  [
    "arabicBracket",
    new RegExp(
      `^(?:${OPEN}[ \u3000]*(?<number>\\d{1,3})[ \u3000]*${CLOSE}|(?<bare>\\d{1,3})[）)])[、.．,，:：]?[ \u3000]*`,
      "u",
    ),
  ],
];
/** Characters that are numbers by themselves: ①, ⑴, ⒈, ㈠, ❶. */
const SIGNS: readonly (readonly [style: MarkStyle, first: number, last: number])[] = [
  ["circled", 0x2460, 0x2473],
  ["arabicBracket", 0x2474, 0x2487],
  ["arabic", 0x2488, 0x249b],
  ["hanBracket", 0x3220, 0x3229],
  ["circled", 0x2776, 0x277f],
];
const BEHIND_SIGN = /^[、.．,，:：]?[ \u3000]*/u;
const WIDE_FIGURES = /^[０-９]{1,3}/u;

/** Takes the number off the beginning of a line: `十二、`, `（三）`, `1.`, `(2)`, `③`, `问题一：`, `第3项`. */
export function readMark(text: string): MarkedText {
  const line = text.replace(/^[\s\u3000]+/, "").replace(WIDE_FIGURES, (figures) => figures.normalize("NFKC"));
  for (const [style, pattern] of PATTERNS) {
    const found = pattern.exec(line);
    const written = found?.groups?.["number"] ?? found?.groups?.["bare"];
    if (!found || written === undefined) continue;
    const number = /^\d+$/.test(written) ? Number(written) : readChineseNumber(written);
    if (number !== null) return { mark: { style, number }, rest: line.slice(found[0].length) };
  }
  return markBySign(line) ?? { mark: null, rest: line };
}

function markBySign(line: string): MarkedText | null {
  const code = line.codePointAt(0) ?? 0;
  const sign = SIGNS.find(([, first, last]) => code >= first && code <= last);
  if (!sign) return null;
  const [style, first] = sign;
  return { mark: { style, number: code - first + 1 }, rest: line.slice(1).replace(BEHIND_SIGN, "") };
}

/** Whether a mark is that of the next line in a row of equally numbered lines. */
export function follows(mark: Mark | null, before: Mark | null): boolean {
  return mark !== null && before !== null && mark.style === before.style && mark.number === before.number + 1;
}
