import type { CellRange } from "../../../sheet";
import type { FormattedInput } from "../cell-input";
import { jsonBytes, TARGET_BYTES } from "../json-bytes";
import { rangeOf } from "../ranges";
import { rectanglesOf } from "../rectangles";
import { CALL_BYTES } from "../request-batch";
import type { RequestBatch } from "../request-batch";
import type { CellChange } from "./sheet-edits";

/** Changes of one sheet, in the order of {@link rectanglesOf}. */
export interface SheetChanges {
  readonly sheet: Excel.Worksheet;
  readonly changes: readonly CellChange[];
}

/** Writes changes, or with `side` `before` takes them back: first the number formats, then the values, each by ranges. */
export async function writeChanges(
  batch: RequestBatch,
  { sheet, changes }: SheetChanges,
  side: "before" | "after",
): Promise<void> {
  const inputs = new Map<number, Map<number, FormattedInput>>();
  for (const change of changes) {
    const row = inputs.get(change.row) ?? new Map<number, FormattedInput>();
    inputs.set(change.row, row.set(change.column, change[side]));
  }
  const formatted = changes
    .filter(({ before, after }) => before.format !== after.format)
    .map(({ row, column, [side]: { format } }) => ({ row, column, key: format }));
  for (const { range, key } of rectanglesOf(formatted)) {
    await batch.room(CALL_BYTES);
    // One format for a whole range; the types know only tables of them.
    rangeOf(sheet, range).numberFormat = key as unknown as string[][];
  }
  const places = changes.map(({ row, column }) => ({ row, column, key: null }));
  for (const { range } of rectanglesOf(places)) await writeValues(batch, sheet, range, inputs);
}

async function writeValues(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  range: CellRange,
  inputs: ReadonlyMap<number, ReadonlyMap<number, FormattedInput>>,
): Promise<void> {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  let top = range.top;
  let rows: (FormattedInput["input"] | null)[][] = [];
  let bytes = CALL_BYTES;
  for (let row = range.top; row <= range.bottom; row++) {
    rows.push(columns.map((column) => inputs.get(row)?.get(column)?.input ?? null));
    bytes += jsonBytes(rows.at(-1));
    if (row < range.bottom && bytes < TARGET_BYTES / 2) continue;
    await batch.room(bytes);
    rangeOf(sheet, { ...range, top, bottom: row }).values = rows;
    [top, rows, bytes] = [row + 1, [], CALL_BYTES];
  }
}
