import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { isRange } from "./range";

/** `worksheet.horizontalPageBreaks`: the rows, from 0, that begin a page because somebody said so. */
export class HorizontalPageBreaks implements HostObject {
  readonly excelClass = "PageBreakCollection";
  rows: number[] = [];

  add(range: unknown): PageBreak {
    if (!isRange(range)) throw new HostError("InvalidArgument");
    // Excel has no break before the first row.
    if (range.area.row === 0) throw new HostError("InvalidArgument");
    this.rows.push(range.area.row);
    return new PageBreak();
  }
  getCount(): number {
    return this.rows.length;
  }
  removePageBreaks(): void {
    this.rows = [];
  }
}

class PageBreak implements HostObject {
  readonly excelClass = "PageBreak";
}
