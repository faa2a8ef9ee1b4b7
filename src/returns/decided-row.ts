import { foldText } from "../text";
import type { DecidedRow } from "./merge-decision";

/** The place of a returned row, as one text. */
export function placeKey({ file, sheet, row }: Pick<DecidedRow, "file" | "sheet" | "row">): string {
  return JSON.stringify([file, sheet, row]);
}

/** Whether a row says what was decided on; spaces and widths make no difference. */
export function saysTheSame(
  one: Pick<DecidedRow, "number" | "problem">,
  other: Pick<DecidedRow, "number" | "problem">,
): boolean {
  return foldText(one.number) === foldText(other.number) && foldText(one.problem) === foldText(other.problem);
}
