import { cellText, type CellValue } from "../../sheet";
import { foldText, readChineseNumber, remember } from "../../text";

/**
 * Spaces are kept: `附件2 2019年4月` is not 附件22. An annex may have parts, `附件1-2`, `附件1.2`, `附件1之二`; a date or a count behind it is none:
 * `附件1-4月上旬`, `附件1.3项`.
 */
const ANNEX =
  /附\s*件\s*(\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3})(?:\s*[-—–.]\s*(\d{1,2}(?![\d年月日旬项个件条家]|\.\d))|\s*之\s*(\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3}))?/;
/** Ledgers name a few batches over and over. */
const MOST_BATCHES = 1_000;
const BATCH = /(?:第|^)([一二三四五六七八九十\d]{1,3})批/;

/** What tells apart batches of one number. A year with its month is the 旬 reported on. */
const YEAR = /(\d{4}|[二一][〇○零一二三四五六七八九]{3})年度?(?!\d{1,2}月)/;
/** The highest comes first: `商丘市中央环保督察第一批` is of the 中央. A city by its name alone is no level: `城市建设第一批`. */
const LEVELS = [
  /中央/,
  ...["省", "市"].map((level) => new RegExp(`(?<!城)${level}(?=级|委|环|生态|督察|政府|[(第\\d]|$)`)),
];
const ROUND = /第([一二三四五六七八九十\d]{1,2})轮/;

/**
 * The batch (附件 or 督察批次) that a section row, a title or a sheet's name speaks of, in one spelling: `附件 2：大气…` and
 * `附件二` are `附件2`, `第1批` is `第一批`, `2019年省环保督察第2轮第一批` is `2019年省第二轮第一批`. `null` where none is named.
 */
export function findBatch(text: string): string | null {
  const [annex, number = "", dashed, worded] = ANNEX.exec(text.normalize("NFKC")) ?? [];
  if (annex !== undefined) {
    const part = dashed ?? worded;
    return `附件${numberIn(number)}${part === undefined ? "" : `-${numberIn(part)}`}`;
  }
  const folded = foldText(text);
  const batch = BATCH.exec(folded);
  return batch && `${originOf(folded.slice(0, batch.index))}第${inChinese(batch[1] ?? "")}批`;
}

/** Which inspection a batch is of, as far as the words before it say: its year, its level and its round. */
function originOf(words: string): string {
  const year = YEAR.exec(words)?.[1];
  const level = levelOf(words) ?? "";
  const round = ROUND.exec(words)?.[1];
  return [
    year === undefined ? "" : `${numberIn(year)}年`,
    level,
    round === undefined ? "" : `第${inChinese(round)}轮`,
  ].join("");
}

/** Whose inspection folded words speak of: `中央`, `省` or `市`; `null` where they speak of none. */
export function levelOf(words: string): string | null {
  return LEVELS.map((one) => one.exec(words)?.[0]).find((one) => one !== undefined) ?? null;
}

function numberIn(written: string): number {
  return readChineseNumber(written) ?? Number(written);
}

const ONES = "〇一二三四五六七八九";

/** `十二` for 12; from a hundred on in digits. */
function inChinese(written: string): string {
  const number = numberIn(written);
  if (!(number >= 1 && number < 100)) return Number.isNaN(number) ? written : String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens > 1 ? `${ONES.charAt(tens)}十` : "十".repeat(tens);
  return ten + (ones === 0 ? "" : ONES.charAt(ones));
}

/**
 * The key under which two spellings of a batch are the same: `附件一` and `附件1`, with or without the list's title. A batch
 * of another sort is its own folded text.
 */
export const batchKey: (batch: string) => string = remember(
  (batch) => findBatch(batch) ?? foldText(batch),
  MOST_BATCHES,
);

/** Whether a cell only says that it is the same as the one above: `〃`, `同上`. */
export function isDitto(text: string): boolean {
  return /^(?:[〃″〞"“”々]|''|同上|同前)$/.test(text.trim());
}

/** How nearly all numbers are written, and their keys. */
const WHOLE = /^[1-9]\d{0,8}$/;

/** The key under which two spellings of an item's number are the same: `1`, `1.`, `（1）`, `01`, `一、` and `第1项`; `1—2` is `1-2`. */
export function numberKey(number: string): string {
  if (WHOLE.test(number)) return number;
  const bare = foldText(number)
    .replace(/^(no\.?|第)/, "")
    .replace(/[条项号]$/, "")
    .replace(/(?<=\d)[‐‒–—―−](?=\d)/g, "-")
    .replace(/^[([]|[)\]]?[、.,]?$/g, "")
    .replace(/\)$/, "");
  const value = /^\d+(\.0+)?$/.test(bare) ? Number(bare) : readChineseNumber(bare);
  return value === null ? bare : String(value);
}

/** {@link numberKey} of what a cell holds; nearly all hold a whole number. */
export function numberKeyOf(value: CellValue): string {
  const isWhole = typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1e15;
  return isWhole ? String(value) : numberKey(cellText(value));
}

/** An item's identity within a plan, as one text: batch and number, each in one spelling. Numbering restarts in each batch. */
export function itemKey({ batch, number }: { readonly batch: string; readonly number: string }): string {
  return JSON.stringify([batchKey(batch), numberKey(number)]);
}

/** Batch and number of the item with an {@link itemKey}, each in its one spelling; `null` where a text is no such key. */
export function placeOfKey(key: string): { readonly batch: string; readonly number: string } | null {
  const parts = partsOfKey(key);
  if (!Array.isArray(parts) || parts.length !== 2) return null;
  const [batch, number] = parts as readonly unknown[];
  return typeof batch === "string" && typeof number === "string" ? { batch, number } : null;
}

function partsOfKey(key: string): unknown {
  try {
    return JSON.parse(key);
  } catch {
    return null;
  }
}
