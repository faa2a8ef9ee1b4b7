import { rangeAddress } from "../../../sheet";
import type { ColumnSpec, RowSpec, SheetSpec } from "../../../sheet";
import { columnPoints } from "../column-width";
import { addressLists, cellCount, rangeOf } from "../ranges";
import { CALL_BYTES } from "../request-batch";
import type { RequestBatch } from "../request-batch";
import { rangesByKey, rectanglesOf } from "../rectangles";

/** Excel refuses higher rows; in points. */
const HIGHEST_ROW = 409;

/** Sets what of a sheet is not in its cells: merged areas, heights, widths, what stays in place, and the filter. */
export async function writeLayout(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
): Promise<void> {
  for (const merge of spec.merges ?? []) {
    if (cellCount(merge) === 1) continue;
    await batch.room(CALL_BYTES);
    rangeOf(sheet, merge).merge(false);
  }
  await writeHeights(batch, sheet, spec.rows);
  await writeColumns(batch, sheet, spec.columns);
  await batch.room(2 * CALL_BYTES);
  if (spec.freeze) freeze(sheet, spec.freeze);
  if (spec.filter) sheet.autoFilter.apply(sheet.getRange(rangeAddress(spec.filter)));
}

/** Rows of equal height are set together, wherever they are. */
async function writeHeights(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  rows: readonly RowSpec[],
): Promise<void> {
  const tall = rows.flatMap(({ height }, row) =>
    height === undefined ? [] : [{ row, column: 0, key: height }],
  );
  for (const [height, ranges] of rangesByKey(tall)) {
    for (const address of addressLists(ranges)) {
      await batch.room(address.length + CALL_BYTES);
      sheet.getRanges(address).format.rowHeight = Math.min(height, HIGHEST_ROW);
    }
  }
}

async function writeColumns(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  columns: readonly ColumnSpec[],
): Promise<void> {
  const wide = columns.map(({ width }, column) => ({ row: 0, column, key: width }));
  for (const { range, key } of rectanglesOf(wide)) {
    await batch.room(CALL_BYTES);
    rangeOf(sheet, range).format.columnWidth = columnPoints(key);
  }
  const hidden = columns.flatMap((spec, column) => (spec.hidden ? [{ row: 0, column, key: null }] : []));
  for (const { range } of rectanglesOf(hidden)) {
    await batch.room(CALL_BYTES);
    rangeOf(sheet, range).columnHidden = true;
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetSpec["freeze"]>): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
