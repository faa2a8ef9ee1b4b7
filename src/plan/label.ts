import type { ColumnId } from "../ledger";
import { foldText } from "../text";
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
  /** Spaces stand between its characters: `责 任 人`. */
  readonly spaced: boolean;
}

/** A label with its place in a line. */
export interface PlacedLabel extends Label {
  readonly start: number;
  /** Where the value begins. */
  readonly end: number;
}

const GAP = "[ \\t\\u00A0\\u3000]{0,4}";
const COLON = "[:：﹕∶]";
const WORDS = [...LABEL_COLUMNS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => Array.from(word).join(GAP))
  .join("|");
/** What may stand before a label and leaves it what it is. */
const QUALIFIER =
  "(?:省级|市级|县级|区级|市直|县区|各级|我市|我县|我区|具体|主要|整改|牵头|本项|总体|阶段性?|直接|问题)??";
/** 责任单位及联系人：, 责任单位（排名第一的为牵头单位）： */
const TAIL = "(?:(?:及|和|与|、|/)[^:：，。；\\s]{1,10})?";
const NOTE = "(?:[（(][^（()）]{0,30}[)）])?";

const AT_START = new RegExp(
  `^[\\s★☆●■◆▲·•*—-]*(?<open>[【\\[〔「《（(])?(?<head>${QUALIFIER})(?<word>${WORDS})(?<close>[】\\]〕」》）)])?(?:(?<colon>${GAP}${NOTE}${GAP}${COLON})|(?<tail>${TAIL}${NOTE}${GAP}${COLON})|(?<space>[ \\t\\u00A0\\u3000]+))?`,
  "u",
);
const WITHIN = new RegExp(
  `(?:(?<open>[【\\[〔])${QUALIFIER}(?<wrapped>${WORDS})[】\\]〕]${GAP}${COLON}?|(?<word>${WORDS})${TAIL}${NOTE}${GAP}${COLON})`,
  "gu",
);
const SHORTEST_WITHOUT_COLON = 3;

/** The label that a text begins with, its number taken off before; `null` where it begins with none. */
export function labelAtStart(text: string): PlacedLabel | null {
  const found = AT_START.exec(text);
  const { open, close, head = "", word: written = "" } = found?.groups ?? {};
  if (!found || written === "" || (open !== undefined && close === undefined)) return null;
  const sign = signOf(found, text);
  const word = wordOf(foldText(head), foldText(written));
  const column = LABEL_COLUMNS.get(word);
  if (column === undefined || (isShort(word) && !isSure(sign, found[0]))) return null;
  return { word, column, sign, spaced: /\s/.test(written), start: 0, end: found[0].length };
}

function signOf({ 0: { length }, groups = {} }: RegExpExecArray, text: string): LabelSign {
  if (groups["open"] !== undefined) return "brackets";
  if ((groups["colon"] ?? groups["tail"]) !== undefined) return "colon";
  if (length === text.trimEnd().length || length === text.length) return "alone";
  return groups["space"] === undefined ? "nothing" : "space";
}

function wordOf(head: string, word: string): string {
  return LABEL_COLUMNS.has(head + word) ? head + word : word;
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
  const labels: PlacedLabel[] = [];
  for (const found of text.matchAll(WITHIN)) {
    const written = found.groups?.["wrapped"] ?? found.groups?.["word"] ?? "";
    const word = foldText(written);
    const column = LABEL_COLUMNS.get(word);
    if (found.index < from || column === undefined || isInBrackets(text, found.index)) continue;
    const sign = found.groups?.["wrapped"] === undefined ? "colon" : "brackets";
    labels.push({
      word,
      column,
      sign,
      spaced: /\s/.test(written),
      start: found.index,
      end: found.index + found[0].length,
    });
  }
  return labels;
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
  const found = [...text.matchAll(WITHIN)];
  return found.flatMap((one, at) => {
    const column = LABEL_COLUMNS.get(foldText(one.groups?.["wrapped"] ?? one.groups?.["word"] ?? ""));
    if (column === undefined) return [];
    const behind = text.slice(one.index + one[0].length, found[at + 1]?.index);
    const value = /^[^；;。\n（()）]*(?:[（(][^（()）\n]*[)）][^；;。\n（()）]*)*/u.exec(behind)?.[0] ?? "";
    return [{ column, value: value.replace(/[，,、\s（(【]+$/u, "").trim() }];
  });
}
