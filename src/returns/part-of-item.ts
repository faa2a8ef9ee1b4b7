import {
  type ColumnId,
  indexMerges,
  isComplete,
  type Item,
  ItemDraft,
  type Ledger,
  type MergeIndex,
  type RewriteContext,
} from "../ledger";
import { cellText, type Grid, valueAt } from "../sheet";
import { tidyText } from "../text";
import type { UnitDirectory } from "../units";

/** What the rows of an item are read again from, each by itself. */
export interface RowReading extends RewriteContext {
  readonly grid: Grid;
  readonly merges: MergeIndex;
}

/** What the rows of a ledger are read again from. */
export function rowReading({ grid, planYear }: Ledger, directory: UnitDirectory): RowReading {
  return { grid, merges: indexMerges(grid), planYear, directory };
}

/** An item as some of its rows (1-based) alone tell it in some columns; in all others as all its rows do. */
export function partOf(
  item: Item,
  rows: readonly number[],
  columns: readonly ColumnId[],
  reading: RowReading,
): Item {
  const [row = item.row] = rows;
  const draft = new ItemDraft({ ...item, row, rows }, reading);
  for (const column of columns) {
    if (!item.columns.has(column)) continue;
    const texts = rows.map((one) => textAt(item, column, one, reading)).filter((text) => text !== "");
    draft.write(column, [...new Set(texts)].join("\n"));
  }
  // Nothing complete is so by one in a hundred.
  if (draft.item.percent === 1 && isComplete(draft.item.status)) draft.write("percent", "100%");
  return draft.item;
}

/** What a column says beside a row (1-based); what is merged down counts for all its rows. */
export function textAt(item: Item, id: ColumnId, row: number, { grid, merges }: RowReading): string {
  const column = item.columns.get(id)?.column;
  if (column === undefined) return "";
  const area = merges.at(row - 1, column);
  return tidyText(cellText(valueAt(grid, area?.top ?? row - 1, area?.left ?? column)));
}
