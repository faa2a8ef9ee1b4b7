import { MAX_COLUMNS, MAX_ROWS } from "../../../src/sheet";
import type { HostObject } from "../protocol";
import { areaOf, parseArea } from "./area";
import type { Area } from "./area";
import { numberArgument } from "./arguments";
import { isRange, Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `worksheet.freezePanes` */
export class FreezePanes implements HostObject {
  readonly excelClass = "WorksheetFreezePanes";
  /** The cells that stay in place while the rest scrolls. */
  area: Area | null = null;
  constructor(private readonly worksheet: Worksheet) {}

  freezeRows(count: unknown = 1): void {
    this.area = areaOf(0, 0, numberArgument(count), MAX_COLUMNS);
  }
  freezeColumns(count: unknown = 1): void {
    this.area = areaOf(0, 0, MAX_ROWS, numberArgument(count));
  }
  /** All rows and columns up to the end of the range. */
  freezeAt(range: unknown): void {
    const { row, rows, column, columns } = isRange(range) ? range.area : parseArea(String(range));
    this.area = areaOf(0, 0, row + rows, column + columns);
  }
  unfreeze(): void {
    this.area = null;
  }
  getLocation(): Range | null {
    return this.getLocationOrNullObject();
  }
  getLocationOrNullObject(): Range | null {
    return this.area && new Range(this.worksheet, this.area);
  }
}
