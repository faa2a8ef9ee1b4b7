import type { MergeEdit } from "../../../app";
import { columnTitle, placeOf, rectificationKind, type ColumnId, type Item } from "../../../ledger";
import { itemName } from "../../../reports";
import { cellsByColumn, type MergedCell } from "../../../returns";
import { cellAddress, cellText, type CellRef } from "../../../sheet";
import type { MergedReturns } from "../returns-desk";
import type { EditLine } from "./edit-line";

/** Where a merged text stood. */
export interface SourceView {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/** What stands in a merged cell, and where it came from. */
export interface MergedCellView {
  readonly item: string;
  readonly column: string;
  /** The master's cell; `null` where it has none for this. */
  readonly cell: string | null;
  readonly place: CellRef | null;
  readonly text: string;
  /** None where a person wrote it or kept the master's. */
  readonly sources: readonly SourceView[];
  readonly isDecided: boolean;
}

/** Every cell that merging or a person wrote, item by item. */
export function mergedCells({ outcome: { result } }: MergedReturns): MergedCellView[] {
  return result.items.flatMap(({ before, item, cells }) =>
    cellsByColumn(cells)
      .filter(([, { sources, settledBy }]) => sources.length > 0 || settledBy?.by === "decision")
      .map(([id, cell]) => mergedCell(before, item, id, cell)),
  );
}

function mergedCell(
  before: Item,
  item: Item,
  id: ColumnId,
  { sources, settledBy }: MergedCell,
): MergedCellView {
  const place = placeOf(before, id);
  return {
    item: itemName(before),
    column: columnTitle(rectificationKind, id),
    cell: place && cellAddress(place.row, place.column),
    place: place && { sheet: before.sheet, ...place },
    text: item.text[id] ?? "",
    sources: sources.map(({ unit, file, sheet, row }) => ({ unit, file, sheet, row })),
    isDecided: settledBy?.by === "decision",
  };
}

/** What merging changes in the master, as lines of a preview: each with the units it comes from. */
export function mergeEditLines(edits: readonly MergeEdit[]): EditLine[] {
  return edits.map(({ sheet, row, column, before, after, kind, item, columnId, from }) => ({
    place: { sheet, row, column },
    cell: cellAddress(row, column),
    item: `${itemName(item)} · ${columnTitle(rectificationKind, columnId)}`,
    before: cellText(before),
    after: cellText(after),
    kind,
    units: [...new Set(from.sources.map(({ unit }) => unit))],
  }));
}
