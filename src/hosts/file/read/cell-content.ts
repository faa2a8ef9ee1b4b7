import { parseIsoDate } from "../../../calendar";
import type { CellValue } from "../../../sheet";
import { storedNumber, type StoredMeaning } from "../..";
import { unescapedText } from "./shared-strings";

/** What cells of a workbook refer to. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  /** By cell style. */
  readonly meanings: readonly StoredMeaning[];
  readonly date1904: boolean;
  /** What numbers were already found to be as dates. */
  readonly dates: Map<number, CellValue>;
}

/** A cell as its XML gives it. */
export interface CellContent {
  /** The attribute `t`, `n` where there is none. */
  readonly type: string;
  /** Number of its style. */
  readonly style: number;
  /** Text of `<v>`, or `null` where there is none. */
  readonly stored: string | null;
  /** Text of `<is>`, or `null` where there is none. */
  readonly inline: string | null;
  readonly isFormula: boolean;
}

/** Shown where a cell names a text that the file does not hold: the error Excel has for a reference to nothing. */
const LOST_TEXT: CellValue = { kind: "error", code: "#REF!" };

/**
 * The value of a cell. An empty text is an empty cell, unless a formula made it. What cannot be read as its type says is kept
 * as the text that stands there.
 */
export function cellContentValue(content: CellContent, context: WorkbookContext): CellValue {
  const { stored, inline } = content;
  if (content.type === "inlineStr" || (stored === null && inline !== null)) {
    return textOrNull(inline ?? stored ?? "", content);
  }
  if (stored === null) return null;
  switch (content.type) {
    case "s":
      return sharedText(stored, content, context);
    case "str":
      return textOrNull(stored, content);
    case "b":
      return stored.trim() === "1" || stored.trim().toLowerCase() === "true";
    case "e":
      return { kind: "error", code: stored.trim() };
    case "d":
      return isoDate(stored.trim());
    default:
      return numberValue(stored.trim(), content.style, context);
  }
}

function textOrNull(text: string, content: CellContent): string | null {
  return text === "" && !content.isFormula ? null : unescapedText(text);
}

function sharedText(stored: string, content: CellContent, context: WorkbookContext): CellValue {
  const text = sharedTextOf(Number(stored), context);
  return text === null && content.isFormula ? "" : text;
}

/** The text with a number in the workbook's table, as a cell that is no formula holds it. */
export function sharedTextOf(number: number, { strings }: WorkbookContext): CellValue {
  const text = strings[number];
  if (text === undefined) return LOST_TEXT;
  return text === "" ? null : text;
}

function numberValue(stored: string, style: number, context: WorkbookContext): CellValue {
  if (stored === "") return null;
  const number = Number(stored);
  return Number.isFinite(number) ? storedNumberValue(number, style, context) : stored;
}

/** What a number in a cell is, by the cell's style. */
export function storedNumberValue(number: number, style: number, context: WorkbookContext): CellValue {
  const meaning = context.meanings[style] ?? "number";
  return meaning === "date" ? dateValue(number, context) : storedNumber(number, meaning, context.date1904);
}

/** A ledger names few days in many cells, and working out one takes longer than reading ten cells. */
const MOST_DATES = 4096;

function dateValue(number: number, { dates, date1904 }: WorkbookContext): CellValue {
  const known = dates.get(number);
  if (known !== undefined) return known;
  const value = storedNumber(number, "date", date1904);
  if (dates.size >= MOST_DATES) dates.clear();
  dates.set(number, value);
  return value;
}

/** A date written as text of ISO 8601, which Strict files may hold; midnight is no time of day. */
function isoDate(stored: string): CellValue {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(stored) ?? [];
  if (date === undefined || parseIsoDate(date) === null) return stored === "" ? null : stored;
  return { kind: "date", iso: time === undefined || time === "00:00:00" ? date : `${date}T${time}` };
}
