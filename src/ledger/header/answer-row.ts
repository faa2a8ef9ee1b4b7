import { cellText, isBlank, type Grid } from "../../sheet";
import type { MergeIndex } from "../body/merge-index";
import { foldHeader } from "./fold-header";
import { headerText, type HeaderRows } from "./header-columns";
import { asksForStatus, statusOfHeader } from "./tick-columns";

/** Fewer are no choice. */
const FEWEST_ANSWERS = 2;

/**
 * Whether the row below a header holds nothing but the statuses that one question of it offers (`整改状态` over 未启动, 整改中, 已完成): they
 * belong to the header, also where the headers beside them are not merged down to them.
 */
export function isAnswerRow(grid: Grid, merges: MergeIndex, { bottom }: HeaderRows): boolean {
  const row = bottom + 1;
  const answers = new Set<string>();
  const questions = new Set<string>();
  for (const [column, value] of (grid.rows[row] ?? []).entries()) {
    const area = merges.at(row, column);
    if (isBlank(value) || (area && (area.top < row || area.left < column))) continue;
    const question = questionOver(grid, merges, bottom, column);
    const answer = cellText(value);
    if (!asksForStatus(question) || statusOfHeader([question, answer]) === null) return false;
    questions.add(question);
    answers.add(foldHeader(answer));
  }
  return questions.size === 1 && answers.size >= FEWEST_ANSWERS;
}

/** The header over a column, or what is written over the first of several columns with nothing merged. */
function questionOver(grid: Grid, merges: MergeIndex, row: number, column: number): string {
  for (let left = column; left >= 0; left -= 1) {
    const area = merges.at(row, left);
    const text = foldHeader(headerText(grid, area?.top ?? row, area?.left ?? left));
    if (text !== "") return text;
  }
  return "";
}
