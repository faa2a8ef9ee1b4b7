import { formatChineseDate } from "../../calendar";
import type { SheetHead } from "../page/table-sheet";
import type { SummaryInput } from "./summary-input";

/** Every sheet of a summary has the same title; under it stands which part it is, and the day it was judged on. */
export function summaryHead(
  { title, options }: Pick<SummaryInput, "title" | "options">,
  part: string,
): SheetHead {
  return { title, subtitle: `（${part}，截至${formatChineseDate(options.asOf)}）` };
}

/** The same on a sheet whose figures all follow the as-of date when it is changed. @param asOf its cell; `null` where there is none */
export function liveHead(
  input: Pick<SummaryInput, "title" | "options">,
  part: string,
  asOf: string | null,
): SheetHead {
  const head = summaryHead(input, part);
  if (asOf === null) return head;
  const day = `YEAR(${asOf})&"年"&MONTH(${asOf})&"月"&DAY(${asOf})&"日"`;
  return { ...head, subtitleFormula: `"（${part}，截至"&${day}&"）"` };
}
