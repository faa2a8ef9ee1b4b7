import { isoToSerial, timeToSerial } from "../../calendar";
import { storableText } from "../../sheet";
import type { CellValue } from "../../sheet";
import { meaningUnder } from "./read/cell-value";

/** What is given to Excel for a cell: the same as a person would type. */
export type CellInput = string | number | boolean;

/** An input and the number format with which Excel takes it for what it is. */
export interface FormattedInput {
  readonly input: CellInput;
  readonly format: string;
}

/** The number format of a cell that nobody gave one. */
export const GENERAL = "General";
/** The number format under which everything typed is text. */
const TEXT = "@";
/** How a date shows whose cell had no date's format. */
export const PLAIN_DATE = "yyyy-mm-dd";
const PLAIN_MOMENT = "yyyy-mm-dd hh:mm:ss";

/**
 * What to type so that a cell holds this value. The cell keeps its number format where the value shows under it; otherwise
 * it gets a plain one. A date before Excel's first becomes text.
 */
export function inputOf(value: CellValue, format: string, date1904: boolean): FormattedInput {
  if (value === null) return { input: "", format };
  if (typeof value === "string")
    return { input: timeInput(value, format) ?? textInput(value, format), format };
  if (typeof value === "boolean") return { input: value, format: unlessText(format) };
  if (typeof value === "number") return { input: value, format: suiting(format, "number", GENERAL) };
  switch (value.kind) {
    case "date": {
      const serial = isoToSerial(value.iso, date1904);
      if (serial === null) return { input: textInput(value.iso, format), format };
      const plain = value.iso.includes("T") ? PLAIN_MOMENT : PLAIN_DATE;
      return { input: serial, format: suiting(format, "date", plain) };
    }
    case "percent": {
      const plain = Number.isInteger(Math.round(value.fraction * 1e6) / 1e4) ? "0%" : "0.00%";
      return { input: value.fraction, format: suiting(format, "percent", plain) };
    }
    case "error":
      return { input: value.code, format: unlessText(format) };
  }
}

/** A time of day is read as the text that shows it: under a time's format it is the time again. */
function timeInput(text: string, format: string): number | null {
  return meaningUnder(format) === "time" ? timeToSerial(text) : null;
}

function unlessText(format: string): string {
  return format === TEXT ? GENERAL : format;
}

function suiting(format: string, meaning: ReturnType<typeof meaningUnder>, plain: string): string {
  return format !== TEXT && meaningUnder(format) === meaning ? format : plain;
}

/** Words that Excel takes for a value of truth. */
const TRUTH = /^(?:true|false)$/i;
/** Chinese words that may begin a date, a time or a number. */
const BEGINS_NUMBER = /^[上下午公元民国年月日时分秒星周〇零一二三四五六七八九十百千万亿两负正点]/;

/**
 * What to type so that a text stays a text, whatever it looks like. An apostrophe before it, which Excel does not show, leaves the
 * cell's number format alone; the format for texts would change what the clerk types there next. Texts that nothing in
 * Excel could take for anything else go without: those of letters alone, and those that begin like no number or date.
 */
export function textInput(text: string, format: string): string {
  const stored = storableText(text);
  if (stored.startsWith("'")) return `'${stored}`;
  return format === TEXT || stored === "" || isPlainText(stored) ? stored : `'${stored}`;
}

function isPlainText(text: string): boolean {
  if (/^\p{Script=Han}/u.test(text)) return !BEGINS_NUMBER.test(text);
  return /^\p{L}/u.test(text) && !/\p{N}/u.test(text) && !TRUTH.test(text.trim());
}
