import type { CellRange } from "../../sheet";

/** A cell and what makes it alike with others. */
export interface KeyedCell<Key> {
  readonly row: number;
  readonly column: number;
  readonly key: Key;
}

/** A rectangle of cells with equal keys. */
export interface KeyedRange<Key> {
  readonly range: CellRange;
  readonly key: Key;
}

/**
 * Covers cells by few rectangles of equal keys: runs along each row, and equal runs of rows below one another together.
 * A range is far cheaper for Excel than its cells one by one.
 * @param cells each once, row by row and from left to right.
 */
export function rectanglesOf<Key>(cells: Iterable<KeyedCell<Key>>): KeyedRange<Key>[] {
  const cover = new Cover<Key>();
  let run = null as KeyedRange<Key> | null;
  for (const { row, column, key } of cells) {
    const continues = run?.key === key && run.range.top === row && run.range.right === column - 1;
    if (run && !continues) cover.add(run);
    const left = run && continues ? run.range.left : column;
    run = { key, range: { top: row, left, bottom: row, right: column } };
  }
  if (run) cover.add(run);
  return cover.rectangles();
}

/** The ranges that {@link rectanglesOf} finds, those of equal keys together. */
export function rangesByKey<Key>(cells: Iterable<KeyedCell<Key>>): Map<Key, CellRange[]> {
  const ranges = new Map<Key, CellRange[]>();
  for (const { range, key } of rectanglesOf(cells)) {
    const alike = ranges.get(key);
    if (alike) alike.push(range);
    else ranges.set(key, [range]);
  }
  return ranges;
}

/** Takes runs row by row and joins those that stand exactly below one another. */
class Cover<Key> {
  private readonly complete: KeyedRange<Key>[] = [];
  /** Rectangles that end in the row before, by their first column. */
  private above = new Map<number, KeyedRange<Key>>();
  /** Rectangles that end in the row of the last run. */
  private current = new Map<number, KeyedRange<Key>>();
  private row = -1;

  add(run: KeyedRange<Key>): void {
    const { bottom, left, right } = run.range;
    if (bottom !== this.row) this.beginRow(bottom);
    const upper = this.above.get(left);
    if (upper?.key === run.key && upper.range.right === right) {
      this.above.delete(left);
      this.current.set(left, { key: run.key, range: { ...upper.range, bottom } });
    } else {
      this.current.set(left, run);
    }
  }

  rectangles(): KeyedRange<Key>[] {
    return [...this.complete, ...this.above.values(), ...this.current.values()];
  }

  private beginRow(row: number): void {
    this.complete.push(...this.above.values());
    const follows = row === this.row + 1;
    if (!follows) this.complete.push(...this.current.values());
    this.above = follows ? this.current : new Map<number, KeyedRange<Key>>();
    this.current = new Map();
    this.row = row;
  }
}
