import {
  cellsOfRow,
  type CellRange,
  type CellSpec,
  type CellStyle,
  type SheetSpec,
  widthOfRow,
} from "../../../sheet";
import { GENERAL, inputOf, PLAIN_DATE } from "../cell-input";
import type { CellInput } from "../cell-input";
import type { KeyedCell } from "../rectangles";

/** A cell as it is written: what is typed, under which number format and in which style. */
export interface StyledCell {
  readonly input: CellInput;
  readonly format: string;
  /** Equal for equal styles; `null` where the cell has none. */
  readonly style: string | null;
}

/** A date without a style is formatted like one with an empty style, here and in files. */
const NO_STYLE: CellStyle = {};
const EMPTY: StyledCell = { input: "", format: GENERAL, style: null };

/** The cells of a sheet to be written, in rows of equal length. */
export class StyledCells {
  readonly rows: readonly (readonly StyledCell[])[];
  readonly width: number;
  /** The styles by their keys. */
  readonly styles = new Map<string, CellStyle>();
  private readonly keys = new WeakMap<CellStyle, string>();

  /** @param date1904 whether the workbook counts days from 1904-01-01. */
  constructor(
    spec: SheetSpec,
    private readonly date1904: boolean,
  ) {
    this.width = spec.rows.reduce(
      (width, row) => Math.max(width, widthOfRow(row)),
      (spec.merges ?? []).reduce((width, { right }) => Math.max(width, right + 1), 0),
    );
    const height = (spec.merges ?? []).reduce(
      (most, { bottom }) => Math.max(most, bottom + 1),
      spec.rows.length,
    );
    const rows = Array.from({ length: height }, (_, row) => {
      const own = spec.rows[row];
      const cells = own ? cellsOfRow(own) : [];
      return Array.from({ length: this.width }, (_, column) => this.styled(cells[column] ?? null));
    });
    for (const merge of spec.merges ?? []) spread(rows, merge);
    this.rows = rows;
  }

  /** All cells, row by row, with what `keyOf` says of them; where it says `null` a cell is left out. */
  *keyed(keyOf: (cell: StyledCell) => string | null): Generator<KeyedCell<string>> {
    for (const [row, cells] of this.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const key = keyOf(cell);
        if (key !== null) yield { row, column, key };
      }
    }
  }

  private styled(cell: CellSpec | null): StyledCell {
    if (!cell) return EMPTY;
    const { value, formula } = cell;
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new RangeError(`A cell cannot hold the number ${value}`);
    }
    const isDate = typeof value === "object" && value !== null;
    const look = cell.style ?? (isDate ? NO_STYLE : null);
    const style = look && this.keyOf(look);
    const format = look?.numberFormat ?? (isDate ? PLAIN_DATE : GENERAL);
    if (formula !== undefined) return { input: `=${formula}`, format, style };
    return { ...inputOf(value, format, this.date1904), style, format };
  }

  private keyOf(style: CellStyle): string {
    const known = this.keys.get(style);
    if (known !== undefined) return known;
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    this.keys.set(style, key);
    this.styles.set(key, style);
    return key;
  }
}

/** All cells of a merged area look like its first, so that its border runs around the whole; only the first holds a value. */
function spread(rows: StyledCell[][], { top, left, bottom, right }: CellRange): void {
  const first = rows[top]?.[left] ?? EMPTY;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cells = rows[row];
      if (cells && (row !== top || column !== left)) cells[column] = { ...first, input: "" };
    }
  }
}
