import { cellKey, sameValue, valueAt } from "../../sheet";
import type { CellEdit, CellValue, Grid } from "../../sheet";

/** A grid that is being changed. The grid it starts from stays as it is; only rows with a change are copied. */
export class GridDraft {
  private readonly changed = new Map<number, CellValue[]>();

  constructor(private readonly original: Grid) {}

  /**
   * Makes one edit. It is refused (`false`) where the cell holds something other than `before`, or the result of a
   * formula: a value put in its place would end the formula, and no later edit could bring it back.
   */
  make({ row, column, before, after }: CellEdit): boolean {
    const cells = this.changed.get(row);
    const current = cells ? (cells[column] ?? null) : valueAt(this.original, row, column);
    if (!sameValue(current, before) || this.original.formulas.has(cellKey(row, column))) return false;
    this.put(row, column, after);
    return true;
  }

  /** The grid with all edits made so far, its rows without anything empty at their ends. */
  grid(): Grid {
    let length = this.original.rows.length;
    for (const row of this.changed.keys()) length = Math.max(length, row + 1);
    const rows = Array.from({ length }, (_, row) => this.changed.get(row) ?? this.original.rows[row] ?? []);
    while (rows.at(-1)?.length === 0) rows.pop();
    return { ...this.original, rows };
  }

  private put(row: number, column: number, value: CellValue): void {
    const cells = this.changed.get(row) ?? [...(this.original.rows[row] ?? [])];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    this.changed.set(row, cells);
  }
}
