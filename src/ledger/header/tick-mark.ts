import { cellText, type CellValue } from "../../sheet";
import { foldText } from "../../text";
import { saysNothing } from "../item/progress-mark";
import { foldHeader } from "./fold-header";

/**
 * What a cell says in a column that stands for an answer: `tick` that it is the one, `nothing` that it is not, `open` an empty circle, which beside a
 * tick says nothing and alone may say anything, `count` how many there are, `words` anything else.
 */
export type TickMark = "tick" | "nothing" | "open" | "count" | "words";

const TICK = /^[√✓✔☑●■▲v1]$/;
const YES = /^(?:是|已|对|y|yes)$/;
const NO = /^(?:否|未|不是|×|✗|✘|x|n|no|0)$/;
const OPEN = /^[○◯〇]$/;
const COUNT = /^\d+[项个件条]?$/;

/** @param answer the lowest header over the cell: written once more below it, it is a tick. */
export function tickMark(value: CellValue, answer: string): TickMark {
  if (typeof value === "boolean") return value ? "tick" : "nothing";
  const folded = foldText(cellText(value));
  if (TICK.test(folded) || foldHeader(folded) === foldHeader(answer)) return "tick";
  // Below 否 only 否 itself is an answer.
  if (YES.test(folded)) return NO.test(foldHeader(answer)) ? "words" : "tick";
  if (OPEN.test(folded)) return "open";
  if (NO.test(folded) || saysNothing(folded)) return "nothing";
  return COUNT.test(folded) ? "count" : "words";
}
