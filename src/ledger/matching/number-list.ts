import { foldText } from "../../text";
import { numberKey } from "../item/batch";

const APART = /[、,;和及\n]+/;
const RANGE = /^(\d{1,4})[-—–~至到](\d{1,4})$/;
const DASHED = /^\d{1,4}[-—–]\d{1,4}$/;
/** A longer range is no list of items that one row reports on. */
const MOST_NUMBERS = 20;

/**
 * The numbers that a number cell names together: `3、4`, `3和4`, `3至5`; empty where it names one or none. `3-5` may as well be one
 * number of its own; who asks must know.
 */
export function numbersTogether(number: string): string[] {
  const parts = number.split(/[\n]+/).flatMap((line) => foldText(line).split(APART));
  const numbers = parts.map(numberKey).filter((part) => part !== "");
  if (numbers.length >= 2) return numbers.every((part) => /^\d+$/.test(part)) ? [...new Set(numbers)] : [];
  const [, from, to] = RANGE.exec(foldText(number)) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(last > first) || last - first >= MOST_NUMBERS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The number of the item of which `5.1` or `5-1` numbers a part, and `省5-1`; `null` of any other number. */
export function numberOfWhole(number: string): string | null {
  return /^((?:\p{Script=Han}{1,20}[-第]?)?\d{1,4})[-.]\d{1,3}$/u.exec(numberKey(number))?.[1] ?? null;
}

/** Whether numbers that stand together may as well be one, of a part of an item: `2-3` may be the third row of item 2. */
export function mayBeSubNumber(number: string): boolean {
  return DASHED.test(foldText(number));
}
