import { type DateReading, readDate, readDeadline, type Deadline } from "../../calendar";
import { cellText, type CellValue } from "../../sheet";
import { foldText } from "../../text";

/** Reads a cell of a date column; a real date is itself, a text is read as people write days. */
export function readDateCell(value: CellValue, planYear: number | null): DateReading {
  return readDate(dateText(value), context(planYear));
}

/** Reads the deadlines of one item's cells, each by itself, as one deadline: an item of several rows has several. */
export function readDeadlineCells(values: readonly CellValue[], planYear: number | null): Deadline {
  const texts = values.map(dateText);
  const [first = readDeadline(""), ...others] = texts.map((text) => readDeadline(text, context(planYear)));
  if (others.length === 0) return first;
  const all = [first, ...others];
  const problems = new Set(all.map(({ problem }) => problem));
  return {
    text: [...new Set(texts)].join("\n"),
    immediate: all.some(({ immediate }) => immediate),
    ongoing: all.some(({ ongoing }) => ongoing),
    event: all.find(({ event }) => event !== null)?.event ?? null,
    stages: all.flatMap(({ stages }) => stages),
    problem: problems.has("invalid") ? "invalid" : problems.has("unreadable") ? "unreadable" : null,
  };
}

/** What a date cell says: a real date as `YYYY-MM-DD`, anything else as it shows. */
export function dateText(value: CellValue): string {
  if (typeof value === "object" && value?.kind === "date") return value.iso.slice(0, 10);
  return cellText(value).trim();
}

function context(planYear: number | null): { planYear?: number } {
  return planYear === null ? {} : { planYear };
}

/** Reads 完成比例 as 0 to 100: 85%, 85, 0.85; `null` for anything else. */
export function readPercent(value: CellValue): number | null {
  if (typeof value === "object" && value?.kind === "percent") return inRange(value.fraction * 100);
  if (typeof value === "number") return inRange(value > 0 && value < 1 ? value * 100 : value);
  const digits = /^(?:约)?(\d{1,3}(?:\.\d+)?)%?$/.exec(foldText(cellText(value)))?.[1];
  if (digits === undefined) return null;
  const written = Number(digits);
  return inRange(written > 0 && written < 1 ? written * 100 : written);
}

/** Whether the numbers of a column of percentages are parts of one: some lie between 0 and 1, and none above 1. */
export function areSharesOfOne(values: readonly CellValue[]): boolean {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.some((value) => value > 0 && value < 1) && numbers.every((value) => value <= 1);
}

function inRange(percent: number): number | null {
  return percent >= 0 && percent <= 100 ? Math.round(percent * 100) / 100 : null;
}

const YES = /^(是|√|✓|✔|☑|yes|y|true|1|已销号|销号|完成销号|已完成销号|完成交账销号|已交账销号)$/;
const NO = /^(否|×|✗|✘|x|no|n|false|0|未销号|没有|无|尚未销号|未完成销号|待销号|不予销号)$/;

/** Reads 是 or 否, however it is written; `null` where it is neither. */
export function readYesNo(value: CellValue): boolean | null {
  const folded = foldText(cellText(value)).replace(/[。.]$/, "");
  if (YES.test(folded)) return true;
  return NO.test(folded) ? false : null;
}
