import { serialToIso, serialToTime } from "../calendar";
import { meaningOfFormat, numberMeaning, type CellValue, type NumberMeaning } from "../sheet";

/** What a number in a cell stands for, as its format shows it: of days also whether the time alone is shown. */
export type StoredMeaning = NumberMeaning | "time";

/** Formats with a number and no text that show a time of day alone (ECMA-376 part 1, 18.8.30). */
const TIMES: ReadonlySet<number> = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]);
/** Quoted text, characters after a backslash, everything in brackets. */
const LITERAL = /"[^"]*"?|\\.|\[[^\]]*\]/g;

/** What a number stands for under a format with this id. @param code the format's text, where the workbook gives one to this id. */
export function storedMeaning(id: number, code: string | undefined): StoredMeaning {
  if (code !== undefined) return storedMeaningOf(code);
  return TIMES.has(id) ? "time" : numberMeaning(id, code);
}

/** What a number stands for under a format given as text. */
export function storedMeaningOf(code: string): StoredMeaning {
  const meaning = meaningOfFormat(code);
  return meaning === "date" && showsTimeAlone(code.replace(LITERAL, "")) ? "time" : meaning;
}

function showsTimeAlone(code: string): boolean {
  return /[hs]/i.test(code) && !/[yd]|a{3}/i.test(code);
}

/** What a number in a cell is, by the meaning of its format; one that is no date and no time stays a number. */
export function storedNumber(number: number, meaning: StoredMeaning, date1904: boolean): CellValue {
  if (meaning === "number") return number;
  if (meaning === "percent") return { kind: "percent", fraction: number };
  const time = meaning === "time" ? serialToTime(number) : null;
  if (time !== null) return time;
  const iso = serialToIso(number, date1904);
  return iso === null ? number : { kind: "date", iso };
}
