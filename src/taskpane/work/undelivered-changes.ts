import { cellKey, sameValue, type CellEdit, type CellKey, type CellValue } from "../../sheet";

/** Cells that hold something else than in what the user has on disk: the file itself, or the workbook downloaded last. */
export class UndeliveredChanges {
  private readonly delivered = new Map<string, Map<CellKey, CellValue>>();
  private changed = 0;

  /** Edits that were made. A cell that holds again what was delivered no longer counts. */
  note(edits: readonly CellEdit[]): void {
    for (const { sheet, row, column, before, after } of edits) {
      const cells = this.delivered.get(sheet) ?? new Map<CellKey, CellValue>();
      this.delivered.set(sheet, cells);
      const key = cellKey(row, column);
      const known = cells.get(key);
      const original = known === undefined ? before : known;
      if (known !== undefined) this.changed -= 1;
      if (sameValue(original, after)) cells.delete(key);
      else {
        cells.set(key, original);
        this.changed += 1;
      }
    }
  }

  /** All changes so far were handed to the user. */
  deliver(): void {
    this.delivered.clear();
    this.changed = 0;
  }

  get count(): number {
    return this.changed;
  }
}
