/** Sizes and visibility of the rows, or of the columns, of a sheet. Sizes are in points. */
export class LineSizes {
  private readonly sizes = new Map<number, number>();
  private readonly hiddenLines = new Set<number>();
  private readonly fittedLines = new Set<number>();

  constructor(
    readonly standard: number,
    private readonly count: number,
  ) {}

  /** Hidden lines have no size. `null` where the lines differ. */
  common(first: number, count: number): number | null {
    const found = new Set<number>();
    let special = 0;
    for (const line of new Set([...this.sizes.keys(), ...this.hiddenLines])) {
      if (line < first || line >= first + count) continue;
      special += 1;
      found.add(this.sizeOf(line));
    }
    if (special < count) found.add(this.standard);
    const [only = null] = found;
    return found.size === 1 ? only : null;
  }

  sizeOf(line: number): number {
    return this.hiddenLines.has(line) ? 0 : (this.sizes.get(line) ?? this.standard);
  }

  /** The size from `first` on, of so many lines together. */
  extent(first: number, count: number): number {
    let total = count * this.standard;
    for (const line of new Set([...this.sizes.keys(), ...this.hiddenLines])) {
      if (line >= first && line < first + count) total += this.sizeOf(line) - this.standard;
    }
    return total;
  }

  /** Size 0 hides, as in Excel; another size shows again. */
  set(first: number, count: number, size: number): void {
    for (let line = first; line < first + count; line += 1) {
      if (size > 0) this.sizes.set(line, size);
    }
    this.hide(first, count, size === 0);
  }

  /** Gives the lines back to Excel's own choice by what they hold, which is not measured here. */
  fit(first: number, count: number): void {
    this.reset(first, count);
    for (let line = first; line < first + count; line += 1) this.fittedLines.add(line);
  }

  /** Whether no size was set; `null` where the lines differ. */
  areStandard(first: number, count: number): boolean | null {
    const sized = this.sized.filter(([line]) => line >= first && line < first + count).length;
    if (sized === 0) return true;
    return sized === count ? false : null;
  }

  /** Gives the lines the standard size. */
  reset(first: number, count: number): void {
    for (const line of [...this.sizes.keys()])
      if (line >= first && line < first + count) this.sizes.delete(line);
  }

  hide(first: number, count: number, hidden: boolean): void {
    for (let line = first; line < first + count; line += 1) {
      if (hidden) this.hiddenLines.add(line);
      else this.hiddenLines.delete(line);
    }
  }

  /** `null` where some lines are hidden and some are not. */
  areHidden(first: number, count: number): boolean | null {
    let hidden = 0;
    for (const line of this.hiddenLines) if (line >= first && line < first + count) hidden += 1;
    if (hidden === 0) return false;
    return hidden === Math.min(count, this.count) ? true : null;
  }

  /** Lines that were fitted to what they hold, in order. */
  get fitted(): number[] {
    return [...this.fittedLines].toSorted((first, second) => first - second);
  }

  /** Lines that are hidden, in order. */
  get hidden(): number[] {
    return [...this.hiddenLines].toSorted((first, second) => first - second);
  }

  /** Lines whose size was set, in order. */
  get sized(): [line: number, size: number][] {
    return [...this.sizes].toSorted(([first], [second]) => first - second);
  }
}
