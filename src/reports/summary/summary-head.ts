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
