import { cellText, isBlank, valueAt, type CellValue, type Grid } from "../../sheet";
import { foldText } from "../../text";
import type { ColumnId } from "../column-id";
import { isSignature } from "../body/row-patterns";
import { readStatus } from "../item/status";

/** So many filled cells tell what a column holds. */
const SAMPLE = 60;
const SEARCHED_ROWS = 400;
/** With so many cells seen, a blank row may be the end of the table: below it another may begin. */
const ENOUGH = 3;

function isBlankRow(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).every(isBlank);
}

/** Up to 60 filled cells of a column, from the row (0-based) below the header; signatures at the foot are left out. */
export function sampleColumn(grid: Grid, firstRow: number, column: number): CellValue[] {
  const sample: CellValue[] = [];
  const end = Math.min(grid.rows.length, firstRow + SEARCHED_ROWS);
  for (let row = firstRow; row < end && sample.length < SAMPLE; row += 1) {
    if (sample.length >= ENOUGH && isBlankRow(grid, row)) break;
    const value = valueAt(grid, row, column);
    if (!isBlank(value) && !isSignature(cellText(value))) sample.push(value);
  }
  return sample;
}

/** Words of a limit that lies ahead; a day on which something was done never has them. */
const LIMIT_WORDS = /底|前|立行立改|立即|即知即改|持续|长期|年内/;

/**
 * Whether what stands in a column contradicts what its header seems to say: a narrative under 完成情况, status words under
 * 整改情况 or 整改措施及完成情况, limits under 完成时间. An empty column contradicts nothing.
 */
export function contradicts(id: ColumnId, sample: readonly CellValue[]): boolean {
  if (sample.length === 0) return false;
  const share = (test: (value: CellValue) => boolean): number => sample.filter(test).length / sample.length;
  switch (id) {
    case "status":
      return share((value) => readStatus(value) !== null) < 0.3 && share(isNarrative) > 0.5;
    case "progress":
    case "measures":
      return share((value) => readStatus(value) !== null) >= 0.7;
    case "percent":
      return (
        share(isPercent) < 0.3 &&
        share((value) => !isPercent(value) && (readStatus(value) !== null || isNarrative(value))) > 0.5
      );
    case "completedOn":
      return share((value) => typeof value === "string" && LIMIT_WORDS.test(value)) >= 0.5;
    case "batch":
      return share((value) => cellText(value).length > 60) > 0.5;
    default:
      return false;
  }
}

/** Words of what was done: long ones, or short ones with a figure (`已停窑2家`), which no word for a status has. */
function isNarrative(value: CellValue): boolean {
  const text = cellText(value);
  return text.length > 12 || WORDS_WITH_FIGURE.test(text);
}

const WORDS_WITH_FIGURE = /\p{Script=Han}.*\d+\p{Script=Han}|\d+\p{Script=Han}+.*\p{Script=Han}{2}/u;

/** What is handed in to prove that something was done, and how much of it. */
const EVIDENCE =
  /(?:照片|图片|影像|视频|截图|报告|材料|资料|文件|证明|记录|合同|协议|票据|发票)(?:\(?[\d一二三四五六七八九十]+[张份个页件组]\)?)?$|\.(?:jpe?g|png|pdf|docx?|zip|rar)$/;

/** Whether a column names what proves that something was done. */
export function namesEvidence(sample: readonly CellValue[]): boolean {
  const named = sample.filter((value) => EVIDENCE.test(foldText(cellText(value))));
  return named.length * 2 > sample.length;
}

function isPercent(value: CellValue): boolean {
  if (typeof value === "number") return true;
  if (typeof value === "object") return value?.kind === "percent";
  return /^\d{1,3}(\.\d+)?%?$/.test(foldText(cellText(value)));
}

/** Whether a column without a header counts the items: whole numbers, each one more than the one before, or starting again at 1. */
export function countsItems(sample: readonly CellValue[]): boolean {
  const numbers = sample.map((value) => (typeof value === "number" ? value : Number(cellText(value).trim())));
  if (numbers.length < 3 || numbers[0] !== 1) return false;
  return numbers.every(
    (number, index) => index === 0 || number === 1 || number === (numbers[index - 1] ?? 0) + 1,
  );
}
