/** The rows or the columns of a sheet that are seen, in their order; hidden ones are left out as Excel leaves them out. */
export interface Axis {
  /** How many are seen. */
  readonly count: number;
  /** The 0-based row or column at a place among those seen. */
  readonly at: (place: number) => number;
  /** Its height or width in pixels. */
  readonly size: (place: number) => number;
  /** The place of a row or column; where it is hidden, that of the next one seen, or of the last. */
  readonly placeOf: (index: number) => number;
  /** Where a place begins, in pixels from the first; the count itself gives the end of the last. */
  readonly start: (place: number) => number;
  /** How many hidden ones follow directly. */
  readonly hiddenAfter: (place: number) => number;
}

/** An axis of rows or columns whose sizes are given in pixels; 0 for a hidden one. */
export function axisOf(sizes: ArrayLike<number>): Axis {
  const seen: number[] = [];
  for (let index = 0; index < sizes.length; index += 1) if ((sizes[index] ?? 0) > 0) seen.push(index);
  const starts = new Float64Array(seen.length + 1);
  for (const [place, index] of seen.entries()) starts[place + 1] = (starts[place] ?? 0) + (sizes[index] ?? 0);
  const at = (place: number): number => seen[place] ?? 0;
  return {
    count: seen.length,
    at,
    size: (place) => sizes[at(place)] ?? 0,
    placeOf: (index) => Math.min(firstAtLeast(seen, index), Math.max(seen.length - 1, 0)),
    start: (place) => starts[place] ?? 0,
    hiddenAfter: (place) => (seen[place + 1] ?? sizes.length) - at(place) - 1,
  };
}

/** The place of the first number that is not smaller. */
function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
