import { cellKey } from "../../../sheet";
import type { CellKey, CellRange, CellValue } from "../../../sheet";
import { storedNumber } from "../..";
import { looksLikeError, meaningUnder, plainValue } from "../read/cell-value";
import type { CellProperty, Piece, PieceReader } from "../read/piece-reader";

/** What a cell holds before it is changed. */
export interface PresentCell {
  readonly value: CellValue;
  readonly format: string;
  readonly isFormula: boolean;
}

/** A cell of one sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of a column that lie no further apart than this are read together with those between them. */
const GAP = 20;
const PROPERTIES: readonly CellProperty[] = ["values", "formulas", "numberFormat", "valueTypes"];

/** Reads cells before they are changed, in few ranges and few requests. */
export async function readPresent(
  reader: PieceReader,
  places: readonly Place[],
  date1904: boolean,
): Promise<Map<CellKey, PresentCell>> {
  const read = new Map<CellKey, Partial<Record<CellProperty, unknown>>>();
  const pieces = spansOf(places).map((range): Piece => ({ properties: PROPERTIES, range }));
  await reader.read(pieces, (property, range, rows) => {
    for (const [down, cells] of rows.entries()) {
      for (const [along, raw] of cells.entries()) {
        const key = cellKey(range.top + down, range.left + along);
        read.set(key, { ...read.get(key), [property]: raw });
      }
    }
  });
  return new Map([...read].map(([key, raw]) => [key, presentCell(raw, date1904)]));
}

function presentCell(
  { values, formulas, numberFormat, valueTypes }: Partial<Record<CellProperty, unknown>>,
  date1904: boolean,
): PresentCell {
  const format = String(numberFormat);
  // A text that begins with = is given as its own formula.
  const isFormula = typeof formulas === "string" && formulas.startsWith("=") && formulas !== values;
  const plain = plainValue(values);
  if (valueTypes === "Error" && looksLikeError(values)) {
    return { value: { kind: "error", code: String(values) }, format, isFormula };
  }
  const value = typeof plain === "number" ? storedNumber(plain, meaningUnder(format), date1904) : plain;
  return { value, format, isFormula };
}

/** Ranges of one column each that together hold all places. */
function spansOf(places: readonly Place[]): CellRange[] {
  const sorted = places.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const spans: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = spans.at(-1);
    if (last?.left === column && row - last.bottom <= GAP) spans[spans.length - 1] = { ...last, bottom: row };
    else spans.push({ top: row, left: column, bottom: row, right: column });
  }
  return spans;
}
