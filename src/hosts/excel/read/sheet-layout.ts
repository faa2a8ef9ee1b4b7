import type { CellRange } from "../../../sheet";
import { columnCharacters } from "../column-width";
import { areasOf, rangeOf } from "../ranges";

/** Columns further to the right than this are not asked how they look: a stray value must not cost ten thousand questions. */
const MOST_COLUMNS = 512;
/** Rows asked at a time which of them are hidden; each answers with about 20 bytes. */
const ROWS_AT_ONCE = 20_000;
/** All of a sheet that is not in its cells; what is past the cells is left out. */
export interface SheetLayout {
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columnWidths: ReadonlyMap<number, number>;
}

/**
 * Reads a sheet's layout in one request, and in a few more where some rows are hidden and others not.
 * @param corner from the sheet's first cell to its last with a value. It begins there because Excel tells of a merged area
 *   only where its first cell is asked about.
 * @param knowsMerges whether this Excel tells merged areas apart (ExcelApi 1.13).
 */
export async function readLayout(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  corner: CellRange,
  knowsMerges: boolean,
): Promise<SheetLayout> {
  const all = rangeOf(sheet, corner);
  all.load("rowHidden");
  const merged = knowsMerges ? all.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const columns = Array.from({ length: Math.min(corner.right + 1, MOST_COLUMNS) }, (_, index) => {
    const column = all.getColumn(index);
    column.load("columnHidden,format/columnWidth,format/useStandardWidth");
    return column;
  });
  await context.sync();
  return {
    merges: merged && !merged.isNullObject ? areasOf(merged.address) : [],
    hiddenRows: await readHiddenRows(context, sheet, corner, all.rowHidden),
    hiddenColumns: new Set(columns.flatMap(({ columnHidden }, index) => (columnHidden ? [index] : []))),
    columnWidths: new Map(
      columns.flatMap(({ columnHidden, format }, index): [number, number][] =>
        columnHidden || format.useStandardWidth ? [] : [[index, columnCharacters(format.columnWidth)]],
      ),
    ),
  };
}

/** @param together whether all rows are hidden; Excel says `null` where only some are, which its types leave out. */
async function readHiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { bottom }: CellRange,
  together: boolean | null,
): Promise<Set<number>> {
  if (together !== null) return new Set(together ? Array.from({ length: bottom + 1 }, (_, row) => row) : []);
  const hidden = new Set<number>();
  for (let top = 0; top <= bottom; top += ROWS_AT_ONCE) {
    const last = Math.min(top + ROWS_AT_ONCE - 1, bottom);
    const rows = rangeOf(sheet, { top, left: 0, bottom: last, right: 0 }).getRowProperties({
      rowHidden: true,
    });
    await context.sync();
    for (const [index, { rowHidden }] of rows.value.entries()) if (rowHidden) hidden.add(top + index);
  }
  return hidden;
}
