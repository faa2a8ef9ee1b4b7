/** Rows that belong together, 0-based and inclusive. */
export interface RowGroup {
  readonly from: number;
  readonly to: number;
}

/** What a page holds, in points. */
export interface PageRoom {
  readonly height: number;
  /** Of the rows that are printed again on top of each page after the first that shows them. */
  readonly header: number;
}

/** Excel keeps no more of them. */
const MOST_BREAKS = 1_000;

/**
 * The rows that begin a new page, so that no group of rows is torn apart which fits on one page. Of groups within each other the
 * outermost that fits counts. Without groups there is nothing to say: the program that prints ends a page where it is full.
 * With groups all pages are told, since programs differ by a line in what they take for full, and a line more on one page moves
 * all later ones.
 * @param heights of all rows, in points
 */
export function pageBreaks(
  heights: readonly number[],
  groups: readonly RowGroup[],
  room: PageRoom,
): number[] {
  if (groups.length === 0) return [];
  const breaks: number[] = [];
  let used = 0;
  for (const [row, height] of heights.entries()) {
    const wanted = Math.max(height, wholeGroup(heights, groups, row, room.height - room.header));
    if (row > 0 && used + wanted > room.height) {
      breaks.push(row);
      used = room.header;
    }
    used += height;
  }
  return breaks.length <= MOST_BREAKS ? breaks : [];
}

/** The height of the greatest group beginning with a row that is not above `most`; 0 where there is none. */
function wholeGroup(
  heights: readonly number[],
  groups: readonly RowGroup[],
  row: number,
  most: number,
): number {
  const wholes = groups
    .filter(({ from }) => from === row)
    .map(({ from, to }) => sum(heights.slice(from, to + 1)))
    .filter((whole) => whole <= most);
  return Math.max(0, ...wholes);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
