import { cellKey } from "../../../sheet";
import type { CellKey, CellRange, CellValue } from "../../../sheet";
import { storedNumber, type StoredMeaning } from "../..";
import { looksLikeError, meaningUnder, plainValue } from "./cell-value";
import type { CellProperty, Piece } from "./piece-reader";

/** The cells of a sheet while they are being read: first their values, then what tells numbers and errors apart. */
export class SheetCells {
  readonly rows: CellValue[][] = [];
  readonly formulas = new Map<CellKey, string>();
  private readonly dates: {
    readonly row: number;
    readonly column: number;
    readonly meaning: StoredMeaning;
  }[] = [];
  private readonly takers: Readonly<
    Record<CellProperty, (row: number, column: number, raw: unknown) => void>
  > = {
    values: (row, column, raw) => {
      this.put(row, column, plainValue(raw));
    },
    numberFormat: this.takeFormat.bind(this),
    valueTypes: this.takeType.bind(this),
    formulas: this.takeFormula.bind(this),
  };

  /** @param area where the sheet has values; 0-based. */
  constructor(private readonly area: CellRange) {
    this.rows = Array.from({ length: area.bottom + 1 }, () => []);
  }

  get hasDates(): boolean {
    return this.dates.length > 0;
  }

  take(property: CellProperty, range: CellRange, read: readonly (readonly unknown[])[]): void {
    const take = this.takers[property];
    for (const [down, cells] of read.entries()) {
      for (const [along, raw] of cells.entries()) take(range.top + down, range.left + along, raw);
    }
  }

  /** What must be read besides the values: formats of columns that hold numbers, types of those that seem to hold errors. */
  piecesForNumbersAndErrors(): Piece[] {
    const pieces: Piece[] = [];
    for (let column = this.area.left; column <= this.area.right; column++) {
      const numbers = this.span(column, (value) => typeof value === "number");
      if (numbers) pieces.push({ properties: ["numberFormat"], range: numbers });
      const errors = this.span(column, looksLikeError);
      if (errors) pieces.push({ properties: ["valueTypes"], range: errors });
    }
    return pieces;
  }

  /** Makes dates and times of the numbers under their formats. */
  readDates(date1904: boolean): void {
    for (const { row, column, meaning } of this.dates) {
      const value = this.at(row, column);
      if (typeof value === "number") this.put(row, column, storedNumber(value, meaning, date1904));
    }
  }

  /** Empties the cells under merged areas, which the user does not see: some programs leave values in them. */
  clearCovered(merges: readonly CellRange[]): void {
    for (const { top, left, bottom, right } of merges) {
      for (const [down, cells] of this.rows.slice(top, bottom + 1).entries()) {
        for (let column = down === 0 ? left + 1 : left; column <= right && column < cells.length; column++) {
          cells[column] = null;
        }
      }
    }
  }

  /** Takes away what is empty at the ends of rows and of the sheet. */
  trim(): void {
    for (const cells of this.rows) while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    while (this.rows.at(-1)?.length === 0) this.rows.pop();
  }

  private takeFormat(row: number, column: number, format: unknown): void {
    const value = this.at(row, column);
    if (typeof value !== "number" || typeof format !== "string") return;
    const meaning = meaningUnder(format);
    if (meaning === "date" || meaning === "time") this.dates.push({ row, column, meaning });
    else this.put(row, column, storedNumber(value, meaning, false));
  }

  private takeType(row: number, column: number, type: unknown): void {
    const value = this.at(row, column);
    if (type === "Error" && typeof value === "string") this.put(row, column, { kind: "error", code: value });
  }

  /** A cell whose formula gives an empty text is no empty cell. A text that begins with `=` is given as its own formula. */
  private takeFormula(row: number, column: number, raw: unknown): void {
    const value = this.at(row, column);
    if (typeof raw !== "string" || !raw.startsWith("=") || raw === value) return;
    this.formulas.set(cellKey(row, column), raw.slice(1));
    if (value === null) this.put(row, column, "");
  }

  private span(column: number, holds: (value: CellValue | undefined) => boolean): CellRange | null {
    const top = this.rows.findIndex((cells) => holds(cells[column]));
    if (top < 0) return null;
    const bottom = this.rows.findLastIndex((cells) => holds(cells[column]));
    return { top, left: column, bottom, right: column };
  }

  private at(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? null;
  }

  private put(row: number, column: number, value: CellValue): void {
    const cells = this.rows[row];
    if (!cells) return;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
}
