import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseRange, rangeAddress } from "../../sheet";
import type { CellRange } from "../../sheet";

/**
 * The longest list of addresses given to Excel at once. Excel takes 8192 characters; less keeps a single call from
 * taking long.
 */
const LONGEST_ADDRESS_LIST = 4_000;

/** The range of Excel for ours. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** How many cells a range has. */
export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Each area's part after its sheet's name, which may be in quotation marks and hold commas. */
const AREA = /(?:(?:'(?:[^']|'')*'|[^',!]*)!)?([$A-Za-z0-9:]+)(?:,\s*|$)/g;

/** The areas of an address as Excel gives it: `整改台账!D5,'旧 台账'!F1:F3`; whole rows and columns count as well. */
export function areasOf(address: string): CellRange[] {
  return [...address.matchAll(AREA)].flatMap(([, area = ""]) => {
    const plain = area.replaceAll("$", "");
    return parseRange(plain) ?? wholeLines(plain) ?? [];
  });
}

/** Whole columns (`A:C`) or rows (`2:4`). */
function wholeLines(area: string): CellRange | null {
  const [first = "", last = first] = area.split(":");
  const [left, right] = [columnIndex(first), columnIndex(last)];
  if (left !== null && right !== null) return { top: 0, left, bottom: MAX_ROWS - 1, right };
  const [top, bottom] = [Number(first) - 1, Number(last) - 1];
  return top >= 0 && bottom < MAX_ROWS ? { top, left: 0, bottom, right: MAX_COLUMNS - 1 } : null;
}

/** Lists of addresses, each short enough for one call to `getRanges`, that together name all the ranges. */
export function addressLists(ranges: readonly CellRange[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const range of ranges) {
    const address = rangeAddress(range);
    if (list !== "" && list.length + address.length >= LONGEST_ADDRESS_LIST) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  if (list !== "") lists.push(list);
  return lists;
}
