/** What a number in a cell stands for, as its format shows it. */
export type NumberMeaning = "number" | "date" | "percent";

/**
 * Meanings of the formats that have a number and no text. 27–36 and 50–58 are dates in Chinese, Japanese and Korean Excel
 * only, and are written by no other (ECMA-376 part 1, 18.8.30). 46 is `[h]:mm:ss`, a length of time, and so a number.
 */
function builtinMeaning(id: number): NumberMeaning {
  if (id === 9 || id === 10) return "percent";
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  return isDate ? "date" : "number";
}

/** What a number stands for under a format. @param code the format's text, where the workbook gives one to this id. */
export function numberMeaning(id: number, code: string | undefined): NumberMeaning {
  return code === undefined ? builtinMeaning(id) : meaningOfFormat(code);
}

/** Quoted text, characters after a backslash, padding, and everything in brackets except lengths of time. */
const LITERAL = /"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
/** `[h]`, `[mm]`, `[ss]`: hours and minutes that do not start again at midnight. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** Names of the general format, and the exponent, which hold letters of dates. */
const NO_DATE = /General|G\/通用格式|E[+-]/gi;
/** Year, month, day, hour, second; `aaa` is the day of the week in Chinese Excel. */
const DATE_LETTER = /[ymdhs]|a{3}/i;

/** What a number stands for under a format given as text, such as `yyyy"年"m"月"` or `0.0%`. */
export function meaningOfFormat(code: string): NumberMeaning {
  const sections = code.replace(LITERAL, "").replace(NO_DATE, "").split(";");
  // The fourth section is for text.
  const ofNumbers = sections.slice(0, 3);
  if (ofNumbers.some((section) => ELAPSED.test(section))) return "number";
  if (ofNumbers.some((section) => DATE_LETTER.test(section))) return "date";
  return sections[0]?.includes("%") ? "percent" : "number";
}
