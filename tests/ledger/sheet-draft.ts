import { gridOf, type CellRange, type CellValue, type Grid } from "../../src/sheet";

/** A sheet in the making: cells are put anywhere, counted from the corner where the table begins. */
export class SheetDraft {
  private readonly cells: CellValue[][] = [];
  private readonly merges: CellRange[] = [];
  private readonly hidden = new Set<number>();

  /** @param corner the sheet's 0-based row and column that stand for row 0 and column 0 of the draft. */
  constructor(readonly corner: { readonly row: number; readonly column: number }) {}

  put(row: number, column: number, value: CellValue): void {
    if (value === null) return;
    const line = (this.cells[row + this.corner.row] ??= []);
    line[column + this.corner.column] = value;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    const { row, column } = this.corner;
    this.merges.push({ top: top + row, left: left + column, bottom: bottom + row, right: right + column });
  }

  hide(row: number): void {
    this.hidden.add(row + this.corner.row);
  }

  grid(name: string): Grid {
    const rows = Array.from({ length: this.cells.length }, (_, row) => {
      const line = this.cells[row] ?? [];
      return Array.from({ length: line.length }, (__, column) => line[column] ?? null);
    });
    return { ...gridOf(name, rows), merges: this.merges, hiddenRows: this.hidden };
  }
}
