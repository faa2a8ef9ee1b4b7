import type { ColumnId } from "../ledger";
import type { MergedCell, MergedCells } from "./merge-result";

/** Merged cells with their columns, in the order in which they were merged. */
export function cellsByColumn(cells: MergedCells): [column: ColumnId, cell: MergedCell][] {
  return Object.entries(cells) as [ColumnId, MergedCell][];
}
