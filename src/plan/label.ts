import type { ColumnId } from "../ledger";
import { wordsAt, type FoundWord } from "./label-search";
import { LABEL_COLUMNS } from "./label-words";

/**
 * How a label is told from what follows it: by a colon, by brackets around it (【整改目标】), by standing alone on its line or
 * in its cell, by a space, or, where all of these are missing, by nothing.
 */
export type LabelSign = "colon" | "brackets" | "alone" | "space" | "nothing";

/** A label found in a line. */
export interface Label {
  /** As it stands in the vocabulary, without spaces. */
  readonly word: string;
  readonly column: ColumnId;
  readonly sign: LabelSign;
  /** As it stands in the plan, with its spaces: `责 任 人`. */
  readonly written: string;
}

/** A label with its place in a line. */
export interface PlacedLabel extends Label {
  readonly start: number;
  /** Where the value begins. */
  readonly end: number;
}

const GAP = "[ \\t\\u00A0\\u3000]{0,4}";
const COLON = "[:：﹕∶]";
/** What may stand before a label and leaves it what it is. */
const QUALIFIER =
  "(?:省级|市级|县级|区级|市直|县区|各级|我市|我县|我区|具体|主要|整改|牵头|本项|总体|阶段性?|直接|问题)";
/** 责任单位及联系人：, 责任单位（排名第一的为牵头单位）： */
const TAIL = "(?:(?:及|和|与|、|/)[^:：，。；\\s]{1,10})?";
const NOTE = "(?:[（(][^（()）]{0,30}[)）])?";

const BULLETS = "★☆●○■□◆◇▲△►▶·•*※—-";
const BEFORE = new RegExp(`^[\\s${BULLETS}]*(?<open>[【[〔「《（(])?`, "u");
const BULLET = /[★☆●○■□◆◇▲△►▶•※]/u;
const QUALIFIED = new RegExp(QUALIFIER, "uy");
const CLOSE = /[】\]〕」》）)]/uy;
const BEHIND = new RegExp(
  `(?<colon>${GAP}${NOTE}${GAP}${COLON})|(?<tail>${TAIL}${NOTE}${GAP}${COLON})|(?<space>[ \\t\\u00A0\\u3000]+)`,
  "uy",
);
const COLON_BEHIND = new RegExp(`${TAIL}${NOTE}${GAP}${COLON}`, "uy");
const OPEN = /[【[〔]/u;
const CLOSE_WITHIN = new RegExp(`[】\\]〕]${GAP}${COLON}?`, "uy");
const SHORTEST_WITHOUT_COLON = 3;

/** What matches at a place of a text. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The label that a text begins with, its number taken off before; `null` where it begins with none. */
export function labelAtStart(text: string): PlacedLabel | null {
  const before = BEFORE.exec(text);
  const begin = before?.[0].length ?? 0;
  const isOpen = before?.groups?.["open"] !== undefined;
  const found = wordFrom(text, begin);
  if (found === null) return null;
  const close = matchAt(CLOSE, text, found.end);
  if (isOpen && close === null) return null;
  const from = close === null ? found.end : found.end + 1;
  const behind = matchAt(BEHIND, text, from);
  const end = from + (behind?.[0].length ?? 0);
  const sign = isOpen ? "brackets" : signOf(behind, text, end);
  const column = LABEL_COLUMNS.get(found.word);
  if (column === undefined || (isShort(found.word) && !isSure(sign, text.slice(0, end)))) return null;
  const written = text.slice(found.start, found.end);
  return { word: found.word, column, sign, written, start: 0, end };
}

/** The longest label at a place, or behind a word that only qualifies it. */
function wordFrom(text: string, begin: number): (FoundWord & { readonly start: number }) | null {
  const [plain] = wordsAt(text, begin);
  if (plain) return { ...plain, start: begin };
  const head = matchAt(QUALIFIED, text, begin)?.[0] ?? "";
  const start = begin + head.length;
  const [found] = head === "" ? [] : wordsAt(text, start);
  if (!found) return null;
  return LABEL_COLUMNS.has(head + found.word)
    ? { word: head + found.word, end: found.end, start: begin }
    : { ...found, start };
}

function signOf(behind: RegExpExecArray | null, text: string, end: number): LabelSign {
  if ((behind?.groups?.["colon"] ?? behind?.groups?.["tail"]) !== undefined) return "colon";
  if (end >= text.trimEnd().length) return "alone";
  return behind === null ? "nothing" : "space";
}

function isShort(word: string): boolean {
  return word.length < SHORTEST_WITHOUT_COLON;
}

/** A word of two characters is a label only where a colon, brackets or a tab say so. */
function isSure(sign: LabelSign, text: string): boolean {
  return sign === "colon" || sign === "brackets" || (sign === "space" && text.includes("\t"));
}

/** The labels further on in a text that a colon or brackets set apart, from the left; those inside round brackets are left out. */
export function labelsWithin(text: string, from: number): PlacedLabel[] {
  return labelsIn(text).filter(({ start }) => start >= from && !isInBrackets(text, start));
}

const HAS_SIGN = /[:：﹕∶【[〔]|[ \t\u00A0\u3000]{2}/u;
const SPACE_BEHIND = /[ \t\u00A0\u3000]+(?=\S)/uy;

/** All labels of a text that a colon or brackets set apart, from the left. */
function labelsIn(text: string): PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  if (!HAS_SIGN.test(text)) return labels;
  for (let at = 0; at < text.length; at += 1) {
    const found = labelIn(text, at);
    if (found === null) continue;
    labels.push(found);
    at = found.end - 1;
  }
  return labels;
}

function labelIn(text: string, at: number): PlacedLabel | null {
  return labelSetApart(text, at) ?? labelBetweenSpaces(text, at);
}

/** `责任单位　市水利局　　整改时限　2021年底`: wide spaces before the label, and one behind it. */
function labelBetweenSpaces(text: string, at: number): PlacedLabel | null {
  if (at < 3 || /\S/.test(text.slice(at - 2, at))) return null;
  const [found] = wordsAt(text, at);
  const behind = found ? matchAt(SPACE_BEHIND, text, found.end) : null;
  const column = LABEL_COLUMNS.get(found?.word ?? "");
  if (!found || behind === null || column === undefined || isShort(found.word)) return null;
  const { word, end } = found;
  return {
    word,
    column,
    sign: "space",
    written: text.slice(at, end),
    start: at,
    end: end + behind[0].length,
  };
}

function labelSetApart(text: string, at: number): PlacedLabel | null {
  const isOpen = OPEN.test(text.charAt(at));
  const head = isOpen ? (matchAt(QUALIFIED, text, at + 1)?.[0].length ?? 0) : 0;
  const begins = isOpen ? [at + 1, ...(head > 0 ? [at + 1 + head] : [])] : [at];
  for (const begin of begins) {
    for (const { word, end } of wordsAt(text, begin)) {
      const behind = matchAt(isOpen ? CLOSE_WITHIN : COLON_BEHIND, text, end);
      const column = LABEL_COLUMNS.get(word);
      if (behind === null || column === undefined) continue;
      const sign = isOpen ? "brackets" : "colon";
      const start = BULLET.test(text.charAt(at - 1)) ? at - 1 : at;
      return { word, column, sign, written: text.slice(begin, end), start, end: end + behind[0].length };
    }
  }
  return null;
}

/** So far back an open bracket is looked for; one further off was left open by mistake. */
const LONGEST_NOTE = 80;

function isInBrackets(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_NOTE), index);
  return (
    Math.max(before.lastIndexOf("（"), before.lastIndexOf("(")) >
    Math.max(before.lastIndexOf("）"), before.lastIndexOf(")"))
  );
}

/** Labels anywhere in a text, inside brackets or not, each with its value up to the next semicolon, bracket or label. */
export function labelsInNotes(text: string): { readonly column: ColumnId; readonly value: string }[] {
  const found = labelsIn(text);
  return found.map(({ column, end }, at) => {
    const behind = text.slice(end, found[at + 1]?.start);
    const value = /^[^；;。\n（()）]*(?:[（(][^（()）\n]*[)）][^；;。\n（()）]*)*/u.exec(behind)?.[0] ?? "";
    return { column, value: value.replace(/[，,、\s（(【]+$/u, "").trim() };
  });
}
