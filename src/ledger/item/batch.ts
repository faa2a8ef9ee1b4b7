import { cellText, type CellValue } from "../../sheet";
import { foldText, readChineseNumber } from "../../text";
import { remember } from "../remember";

/** Spaces are kept: `附件2 2019年4月` is not 附件22. */
const ANNEX = /附\s*件\s*(\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3})/;
/** Ledgers name a few batches over and over. */
const MOST_BATCHES = 1_000;
const ROUND = /(?:第|^)([一二三四五六七八九十\d]{1,3})批/;

/**
 * The batch (附件 or 督察批次) that a section row, a title or a sheet's name speaks of, in one spelling: `附件 2：大气…` and
 * `附件二` are `附件2`, `第一批` stays `第一批`. `null` where none is named.
 */
export function findBatch(text: string): string | null {
  const folded = foldText(text);
  const annex = ANNEX.exec(text.normalize("NFKC"))?.[1];
  if (annex !== undefined) return `附件${readChineseNumber(annex) ?? Number(annex)}`;
  const round = ROUND.exec(folded)?.[1];
  return round === undefined ? null : `第${round}批`;
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

/** The key under which two spellings of an item's number are the same: `1`, `1.`, `（1）`, `01`, `一、` and `第1项`. */
export function numberKey(number: string): string {
  if (WHOLE.test(number)) return number;
  const bare = foldText(number)
    .replace(/^(no\.?|第)/, "")
    .replace(/[条项号]$/, "")
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
