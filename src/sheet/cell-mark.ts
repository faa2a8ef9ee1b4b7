import type { CellRef } from "./cell-edit";

/** A colour and a note put on a cell to show a finding; replaced or removed as a whole, never left behind. */
export interface CellMark extends CellRef {
  readonly severity: "error" | "warning" | "info";
  readonly note: string;
}
