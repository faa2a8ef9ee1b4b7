import { cellKey, sameValue } from "../../../sheet";
import type { CellEdit, CellKey, CellValue } from "../../../sheet";
import { inputOf } from "../cell-input";
import type { FormattedInput } from "../cell-input";
import type { FormatMemory } from "./format-memory";
import type { Place, PresentCell } from "./present-cells";

/** A cell that is to be written, and how to bring back what it holds now. */
export interface CellChange extends Place {
  readonly before: FormattedInput;
  readonly after: FormattedInput;
  readonly ownFormat: string;
}

/** Tries edits of one sheet, one after the other, on what its cells hold; nothing is written yet. */
export class SheetEdits {
  private readonly values = new Map<CellKey, CellValue>();

  /** @param present the cells of all edits that will be tried. */
  constructor(
    readonly sheet: string,
    private readonly present: ReadonlyMap<CellKey, PresentCell>,
    private readonly date1904: boolean,
  ) {}

  /** Whether the edit may be made: its cell holds what it should by then, and no formula. */
  make({ row, column, before, after }: CellEdit): boolean {
    const key = cellKey(row, column);
    const cell = this.present.get(key);
    if (!cell || cell.isFormula) return false;
    const value = this.values.has(key) ? (this.values.get(key) ?? null) : cell.value;
    if (!sameValue(value, before)) return false;
    this.values.set(key, after);
    return true;
  }

  /** What is to be written, row by row. Cells that end as they began are left alone. */
  changes(places: readonly Place[], formats: FormatMemory): CellChange[] {
    const changes = new Map<CellKey, CellChange>();
    for (const { row, column } of places) {
      const key = cellKey(row, column);
      const cell = this.present.get(key);
      const value = this.values.get(key);
      if (!cell || value === undefined || sameValue(value, cell.value)) continue;
      const ownFormat = formats.ownFormat(this.sheet, key, cell.format);
      changes.set(key, {
        row,
        column,
        ownFormat,
        before: { input: inputOf(cell.value, cell.format, this.date1904).input, format: cell.format },
        after: inputOf(value, ownFormat, this.date1904),
      });
    }
    return [...changes.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }
}
