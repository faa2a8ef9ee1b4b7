import { cellKey } from "../../../src/sheet";
import { notModelled } from "../protocol";
import { contains, hasCell, intersection } from "./area";
import type { Area } from "./area";
import type { CellStore } from "./cell-store";

/** The merged areas of a sheet. Merging empties all cells but the first. */
export class MergedAreas {
  private areas: readonly Area[] = [];
  /** The cells hidden under the first one of a small area, by key; forgotten when the areas change. */
  private covered: Set<number> | undefined;
  constructor(private readonly cells: CellStore) {}

  /** @throws HostError `NotImplemented` where an area that is merged already lies partly outside. */
  add(area: Area, how: "whole" | "each row"): void {
    if (how === "each row") {
      for (let down = 0; down < area.rows; down += 1) {
        this.add({ ...area, row: area.row + down, rows: 1 }, "whole");
      }
      return;
    }
    if (this.touching(area).some((merged) => !contains(area, merged))) {
      throw notModelled("merging what is partly merged already");
    }
    this.split(area);
    if (area.rows * area.columns === 1) return;
    for (const [row, column] of this.cells.within(area)) {
      if (row !== area.row || column !== area.column) this.cells.setContent(row, column, { value: null });
    }
    this.put([...this.areas, area]);
  }

  split(area: Area): void {
    const rest = this.areas.filter((merged) => !intersection(merged, area));
    if (rest.length < this.areas.length) this.put(rest);
  }

  touching(area: Area): readonly Area[] {
    return this.areas.filter((merged) => intersection(merged, area));
  }

  /** True for a cell that is hidden under the first one of a merged area. */
  covers(row: number, column: number): boolean {
    this.covered ??= coveredKeys(this.areas.filter((area) => !isLarge(area)));
    return (
      this.covered.has(cellKey(row, column)) ||
      this.areas.some(
        (area) => isLarge(area) && hasCell(area, row, column) && (area.row !== row || area.column !== column),
      )
    );
  }

  private put(areas: readonly Area[]): void {
    this.areas = areas;
    this.covered = undefined;
  }
}

/** Whole columns may be merged; their cells are not listed one by one. */
function isLarge({ rows, columns }: Area): boolean {
  return rows * columns > 100_000;
}

function coveredKeys(areas: readonly Area[]): Set<number> {
  const keys = new Set<number>();
  for (const { row, column, rows, columns } of areas) {
    for (let index = 1; index < rows * columns; index += 1) {
      keys.add(cellKey(row + Math.floor(index / columns), column + (index % columns)));
    }
  }
  return keys;
}
