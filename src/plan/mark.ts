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
      `^${OPEN}?(?:(?:反馈|整改|督察|督查|具体|主要)?(?:问题|任务|事项)|序号|编号|问题编号|问题序号)[ \u3000]*${OPEN}?${NUMBER}(?:${CLOSE}+|(?=[:：、.．,，\\s]|$))[:：、.．,，\\s]*`,
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
const CIRCLED = /^([①-⑳])[、.．,，]?[ \u3000]*/u;

/** Takes the number off the beginning of a line: `十二、`, `（三）`, `1.`, `(2)`, `③`, `问题一：`, `第3项`. */
export function readMark(text: string): MarkedText {
  const line = text.replace(/^[\s\u3000]+/, "");
  for (const [style, pattern] of PATTERNS) {
    const found = pattern.exec(line);
    const written = found?.groups?.["number"] ?? found?.groups?.["bare"];
    if (!found || written === undefined) continue;
    const number = /^\d+$/.test(written) ? Number(written) : readChineseNumber(written);
    if (number !== null) return { mark: { style, number }, rest: line.slice(found[0].length) };
  }
  const circled = CIRCLED.exec(line);
  if (!circled) return { mark: null, rest: line };
  const number = (circled[1]?.codePointAt(0) ?? 0) - 0x245f;
  return { mark: { style: "circled", number }, rest: line.slice(circled[0].length) };
}

/** Whether a mark is that of the next line in a row of equally numbered lines. */
export function follows(mark: Mark | null, before: Mark | null): boolean {
  return mark !== null && before !== null && mark.style === before.style && mark.number === before.number + 1;
}
