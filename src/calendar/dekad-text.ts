import { type Token, tokenize } from "./calendar-text";
import { compareDekads, type Dekad } from "./dekad";
import { digitsAt, isYear, type Moment, numberAt, signAt } from "./moment";
import { readMoment } from "./moment-reading";

const PARTS: ReadonlyMap<string, Dekad["part"]> = new Map<string, Dekad["part"]>([
  ["上", 1],
  ["中", 2],
  ["下", 3],
  ["上旬", 1],
  ["中旬", 2],
  ["下旬", 3],
]);
const SEPARATORS = new Set(["-", "/", "."]);

/**
 * Reads a text that names one 旬 and nothing else: 2019-04-上 (as `dekadId` writes it), 2019-4-上旬, 2019/04/上, 2019年4月上旬,
 * 2019年4月上. `2019/04/1` is `null`: it may as well be the first of April.
 */
export function parseDekad(text: string): Dekad | null {
  const tokens = tokenize(text);
  const byId = readId(tokens);
  if (byId !== null) return byId;
  const moment = readMoment(tokens, 0);
  if (moment?.from === 0 && moment.to === tokens.length) return dekadOfMoment(moment, tokens);
  const cutShort = moment?.precision === "month" && !moment.closed && moment.to === tokens.length - 1;
  const part = cutShort ? PARTS.get(signAt(tokens, moment.to)) : undefined;
  return moment && part ? inMonth(moment, part) : null;
}

/** `2019-04-上`: year, month and part with the same separator between them. */
function readId(tokens: readonly Token[]): Dekad | null {
  const year = digitsAt(tokens, 0) ?? "";
  const month = numberAt(tokens, 2);
  const part = PARTS.get(signAt(tokens, 4));
  const separator = signAt(tokens, 1);
  const separated = SEPARATORS.has(separator) && signAt(tokens, 3) === separator;
  if (tokens.length !== 5 || !separated || !isYear(year) || month === null || part === undefined) return null;
  return isMonth(month) ? { year: Number(year), month, part } : null;
}

/**
 * Finds the 旬 that a title or a file name speaks of: `…工作进展情况旬报表（2019年4月上旬）`. `null` where none is named with its
 * year, where it cannot be told for certain, and where several are named that differ or of which one has no year.
 */
export function findDekad(text: string): Dekad | null {
  const tokens = tokenize(text);
  let found: Dekad | null = null;
  let yearless = false;
  for (let at = 0; at < tokens.length;) {
    const moment = readMoment(tokens, at);
    at = moment?.to ?? at + 1;
    if (moment?.precision !== "dekad") continue;
    const dekad = dekadOfMoment(moment, tokens);
    const differs = dekad && found && compareDekads(dekad, found) !== 0;
    if (differs || (dekad === null && moment.year !== null)) return null;
    if (dekad === null) yearless = true;
    found = dekad ?? found;
  }
  return found && yearless ? null : found;
}

function dekadOfMoment(moment: Moment, tokens: readonly Token[]): Dekad | null {
  if (moment.precision !== "dekad") return null;
  const part = PARTS.get(signAt(tokens, moment.to - 1));
  return part === undefined ? null : inMonth(moment, part);
}

function inMonth({ year, shortYear, repaired, days }: Moment, part: Dekad["part"]): Dekad | null {
  const [day] = days;
  const certain = typeof year === "number" && !shortYear && !repaired;
  return certain && day !== undefined && isMonth(day.month) ? { year, month: day.month, part } : null;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
