import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import type { Area } from "./area";
import { parseArea } from "./area";
import { isRange, Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `worksheet.autoFilter`. Criteria are kept, not applied: a test hides the rows itself. */
export class AutoFilter implements HostObject {
  readonly excelClass = "AutoFilter";
  /** The range with filter buttons. */
  area: Area | null = null;
  private readonly set = new Map<number, unknown>();
  constructor(private readonly worksheet: Worksheet) {}

  get enabled(): boolean {
    return this.area !== null;
  }
  get isDataFiltered(): boolean {
    return this.set.size > 0;
  }
  get criteria(): unknown[] {
    return Array.from({ length: this.area?.columns ?? 0 }, (_, column) => this.set.get(column) ?? null);
  }

  apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    if (!this.worksheet.protection.allows("allowAutoFilter")) throw new HostError("AccessDenied");
    this.area = isRange(range) ? range.area : parseArea(String(range));
    if (typeof columnIndex === "number") this.set.set(columnIndex, criteria ?? null);
  }
  clearCriteria(): void {
    this.set.clear();
  }
  remove(): void {
    this.set.clear();
    this.area = null;
  }
  reapply(): void {
    if (!this.area) throw new HostError("InvalidOperation");
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    return this.area && new Range(this.worksheet, this.area);
  }
}
