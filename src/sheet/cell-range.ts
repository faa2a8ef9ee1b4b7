import { parseAddress, cellAddress } from "./address";

/** A rectangle of cells; all four numbers are 0-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `B2:D9` or `B2`; `null` where the text is no range of cells. */
export function parseRange(text: string): CellRange | null {
  const [first = "", last = first, ...more] = text.split(":");
  const start = parseAddress(first);
  const end = parseAddress(last);
  if (!start || !end || more.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A range's name as the user sees it: `B2:D9`, or `B2` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const start = cellAddress(range.top, range.left);
  const end = cellAddress(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}
