import { cellKey, MAX_COLUMNS } from "../../../src/sheet";
import { hasCell, intersection, isUnbounded } from "./area";
import type { Area } from "./area";
import { EMPTY, PLAIN_LOOK } from "./cell";
import type { Cell, CellContent, CellLook } from "./cell";

/** The cells of one sheet. Only cells that are not as new take room, so a format may be put on whole columns. */
export class CellStore {
  private readonly cells = new Map<number, Cell>();
  /** Looks put on whole rows and columns, for cells that are not there yet. */
  private readonly wide: { readonly area: Area; readonly look: Partial<CellLook> }[] = [];

  content(row: number, column: number): CellContent {
    return this.cells.get(cellKey(row, column))?.content ?? EMPTY;
  }

  look(row: number, column: number): CellLook {
    return this.cells.get(cellKey(row, column))?.look ?? this.newLook(row, column);
  }

  setContent(row: number, column: number, content: CellContent): void {
    const key = cellKey(row, column);
    const known = this.cells.get(key);
    if (!known && content.value === null && content.formula === undefined) return;
    this.cells.set(key, { content, look: known?.look ?? this.newLook(row, column) });
  }

  /**
   * Changes how the cells of an area look; what `look` leaves out stays.
   * @param only where given, just the cells that look like this.
   */
  setLook(area: Area, look: Partial<CellLook>, only?: CellLook): void {
    if (isUnbounded(area)) {
      this.wide.push({ area, look });
      for (const [row, column] of this.within(area)) this.setCellLook(row, column, look, only);
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        this.setCellLook(row, column, look, only);
      }
    }
  }

  /** Forgets how the cells look. */
  clearLook(area: Area): void {
    this.setLook(area, PLAIN_LOOK);
  }

  clearContent(area: Area): void {
    for (const [row, column] of this.within(area)) this.setContent(row, column, EMPTY);
  }

  /** Row and column of the cells of an area that are not as new. */
  within(area: Area): [row: number, column: number][] {
    const found: [number, number][] = [];
    if (area.rows * area.columns < this.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          if (this.cells.has(cellKey(row, column))) found.push([row, column]);
        }
      }
      return found;
    }
    for (const key of this.cells.keys()) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (hasCell(area, row, column)) found.push([row, column]);
    }
    return found;
  }

  /** The different looks of an area's cells. A whole column is judged by its formatted cells and one unformatted. */
  looks(area: Area): Set<CellLook> {
    const looks = new Set<CellLook>();
    if (isUnbounded(area)) {
      for (const [row, column] of this.within(area)) looks.add(this.look(row, column));
      return looks.add(this.newLook(area.row, area.column));
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        looks.add(this.look(row, column));
      }
    }
    return looks;
  }

  /** The area of all cells with content, or also with a look; `null` on an empty sheet. */
  used(kind: "values" | "all", within: Area): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (kind === "values" && cell.content.value === null && cell.content.formula === undefined) continue;
      if (cell.content.value === null && cell.look === PLAIN_LOOK) continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (!hasCell(within, row, column)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (bottom < 0) return null;
    const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return intersection(area, within);
  }

  private setCellLook(row: number, column: number, look: Partial<CellLook>, only?: CellLook): void {
    const before = this.look(row, column);
    if (only && before !== only) return;
    const after = look === PLAIN_LOOK ? PLAIN_LOOK : sharedLook(before, look);
    this.cells.set(cellKey(row, column), { content: this.content(row, column), look: after });
  }

  private newLook(row: number, column: number): CellLook {
    return this.wide
      .filter(({ area }) => hasCell(area, row, column))
      .reduce((look, patch) => sharedLook(look, patch.look), PLAIN_LOOK);
  }
}

const shared = new WeakMap<CellLook, WeakMap<object, CellLook>>();

/** One object for the same change of the same look, so that a thousand equal cells share it. */
function sharedLook(before: CellLook, change: Partial<CellLook>): CellLook {
  const known = shared.get(before) ?? new WeakMap<object, CellLook>();
  shared.set(before, known);
  const after = known.get(change) ?? { ...before, ...change };
  known.set(change, after);
  return after;
}
