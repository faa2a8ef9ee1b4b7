import { GENERAL } from "../cell-input";
import type { CellInput } from "../cell-input";
import { jsonBytes, TARGET_BYTES } from "../json-bytes";
import { rangeOf } from "../ranges";
import { CALL_BYTES } from "../request-batch";
import type { RequestBatch } from "../request-batch";
import { rectanglesOf } from "../rectangles";
import type { StyledCells } from "./styled-cells";

/** Sets number formats by ranges. They come before the values: Excel reads what is typed under the format it finds. */
export async function writeFormats(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  cells: StyledCells,
): Promise<void> {
  const formatted = cells.keyed(({ format }) => (format === GENERAL ? null : format));
  for (const { range, key } of rectanglesOf(formatted)) {
    await batch.room(CALL_BYTES);
    // One format for a whole range; the types know only tables of them.
    rangeOf(sheet, range).numberFormat = key as unknown as string[][];
  }
}

/** Writes what the cells hold, as many whole rows at a time as make a fair request. */
export async function writeInputs(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  cells: StyledCells,
): Promise<void> {
  if (cells.width === 0) return;
  let rows: CellInput[][] = [];
  let bytes = CALL_BYTES;
  for (const [row, styled] of cells.rows.entries()) {
    const inputs = styled.map(({ input }) => input);
    rows.push(inputs);
    bytes += jsonBytes(inputs);
    if (row + 1 < cells.rows.length && bytes < TARGET_BYTES / 2) continue;
    await batch.room(bytes);
    const top = row + 1 - rows.length;
    rangeOf(sheet, { top, left: 0, bottom: row, right: cells.width - 1 }).values = rows;
    [rows, bytes] = [[], CALL_BYTES];
  }
}
