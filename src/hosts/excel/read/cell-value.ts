import { storedMeaningOf, type StoredMeaning } from "../..";

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

const meanings = new Map<string, StoredMeaning>();

/** What a number under this format stands for. Kept, as a sheet has few formats and many cells. */
export function meaningUnder(format: string): StoredMeaning {
  const meaning = meanings.get(format) ?? storedMeaningOf(format);
  meanings.set(format, meaning);
  return meaning;
}
