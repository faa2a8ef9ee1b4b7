import { type Token, tokenize } from "./calendar-text";
import { compareDekads, type Dekad } from "./dekad";
import { digitsAt, isYear, numberAt, signAt } from "./moment";

const IN_A_MONTH = 3;
const IN_A_YEAR = 36;

/**
 * The 旬 that a text counts from the beginning of a year: `2019年第9旬` is the last of March. `null` where it names none or several; `4月第一旬` is
 * counted otherwise.
 * @param year of one that names none; `null` where nothing tells it.
 */
export function dekadOfYear(text: string, year: number | null): Dekad | null {
  const tokens = tokenize(text);
  let near = year;
  let isWithinMonth = false;
  let found: Dekad | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const named = yearAt(tokens, at);
    near = named ?? near;
    isWithinMonth = named === null && (isWithinMonth || signAt(tokens, at) === "月");
    const count = countAt(tokens, at);
    if (count === null || isWithinMonth || near === null) continue;
    const dekad = counted(near, count);
    if (found && compareDekads(dekad, found) !== 0) return null;
    found = dekad;
  }
  return found;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const digits = digitsAt(tokens, at) ?? "";
  return isYear(digits) && signAt(tokens, at + 1) === "年" ? Number(digits) : null;
}

/** `第9旬`: its number; `null` where none stands here that a year has. */
function countAt(tokens: readonly Token[], at: number): number | null {
  if (signAt(tokens, at) !== "第" || signAt(tokens, at + 2) !== "旬") return null;
  const count = numberAt(tokens, at + 1);
  return count !== null && count >= 1 && count <= IN_A_YEAR ? count : null;
}

function counted(year: number, count: number): Dekad {
  const part = ((count - 1) % IN_A_MONTH) + 1;
  return { year, month: Math.ceil(count / IN_A_MONTH), part: part === 1 ? 1 : part === 2 ? 2 : 3 };
}
