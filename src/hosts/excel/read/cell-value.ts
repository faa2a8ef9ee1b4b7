import { serialToIso } from "../../../calendar";
import { meaningOfFormat } from "../../../sheet";
import type { CellValue, NumberMeaning } from "../../../sheet";

/** A text that may be one of Excel's errors; whether it is, only the cell's type of value tells. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9_/]+[!?]?$/;

/** Whether what Excel gives for a cell is a text that may also be an error. */
export function looksLikeError(raw: unknown): boolean {
  return typeof raw === "string" && LOOKS_LIKE_ERROR.test(raw);
}

/** What Excel gives for a cell, before its number format and type are known: an empty cell comes as an empty text. */
export function plainValue(raw: unknown): string | number | boolean | null {
  if (typeof raw === "string") return raw === "" ? null : raw;
  return typeof raw === "number" || typeof raw === "boolean" ? raw : null;
}

const meanings = new Map<string, NumberMeaning>();

/** What a number under this format stands for. Kept, as a sheet has few formats and many cells. */
export function meaningUnder(format: string): NumberMeaning {
  const meaning = meanings.get(format) ?? meaningOfFormat(format);
  meanings.set(format, meaning);
  return meaning;
}

/** A number as the cell's format shows it: a date, a percentage, or the number. */
export function numberUnder(meaning: NumberMeaning, number: number, date1904: boolean): CellValue {
  if (meaning === "percent") return { kind: "percent", fraction: number };
  const iso = meaning === "date" ? serialToIso(number, date1904) : null;
  return iso === null ? number : { kind: "date", iso };
}
