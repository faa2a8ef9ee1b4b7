import type { HostObject } from "../protocol";
import type { Area } from "./area";
import { ConditionalFormatCollection } from "./conditional-formats";
import { Range } from "./range";
import { RangeFormat } from "./range-format";
import type { Worksheet } from "./worksheet";

/** `Excel.RangeAreas`: several areas of one sheet. */
export class RangeAreas implements HostObject {
  readonly excelClass = "RangeAreas";

  constructor(
    readonly worksheet: Worksheet,
    readonly formattedAreas: readonly Area[],
  ) {}

  get areas(): HostObject & { readonly items: readonly Range[]; readonly count: number } {
    const items = this.formattedAreas.map((area) => new Range(this.worksheet, area));
    return { excelClass: "RangeCollection", items, count: items.length };
  }
  /** `表!D5,表!F1:F3` */
  get address(): string {
    return this.areas.items.map(({ address }) => address).join(",");
  }
  get areaCount(): number {
    return this.formattedAreas.length;
  }
  get cellCount(): number {
    return this.areas.items.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.worksheet, this.formattedAreas);
  }

  clear(applyTo?: unknown): void {
    for (const range of this.areas.items) range.clear(applyTo);
  }
  select(): void {
    this.areas.items.at(0)?.select();
  }
}
