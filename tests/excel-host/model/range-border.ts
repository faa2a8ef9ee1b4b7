import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import type { Area } from "./area";
import type { CellLook, Line } from "./cell";
import { hexColor } from "./color";
import type { Formatted } from "./range-format";

type Side = "top" | "bottom" | "left" | "right";

/** Cells of an area, and the side of them that a border is drawn on. */
interface Edge {
  readonly area: Area;
  readonly side: Side;
}

/** Where each border of the API lies. An inner line is the side of both cells that it parts. */
const EDGES: Readonly<Record<string, (area: Area) => Edge[]>> = {
  EdgeTop: (area) => [{ area: { ...area, rows: 1 }, side: "top" }],
  EdgeBottom: (area) => [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: "bottom" }],
  EdgeLeft: (area) => [{ area: { ...area, columns: 1 }, side: "left" }],
  EdgeRight: (area) => [
    { area: { ...area, column: area.column + area.columns - 1, columns: 1 }, side: "right" },
  ],
  InsideHorizontal: ({ rows, ...area }) =>
    rows < 2
      ? []
      : [
          { area: { ...area, rows: rows - 1 }, side: "bottom" },
          { area: { ...area, row: area.row + 1, rows: rows - 1 }, side: "top" },
        ],
  InsideVertical: ({ columns, ...area }) =>
    columns < 2
      ? []
      : [
          { area: { ...area, columns: columns - 1 }, side: "right" },
          { area: { ...area, column: area.column + 1, columns: columns - 1 }, side: "left" },
        ],
};

/** `range.format.borders`, without the diagonals. */
export class RangeBorderCollection implements HostObject {
  readonly excelClass = "RangeBorderCollection";
  constructor(private readonly of: Formatted) {}

  get items(): RangeBorder[] {
    return Object.keys(EDGES).map((sideIndex) => this.getItem(sideIndex));
  }

  getItem(sideIndex: unknown): RangeBorder {
    const edgesOf = typeof sideIndex === "string" ? EDGES[sideIndex] : undefined;
    if (!edgesOf) throw new HostError("InvalidArgument");
    return new RangeBorder(String(sideIndex), this.of, this.of.formattedAreas.flatMap(edgesOf));
  }
}

/** One border of a range. Setting a color or a weight draws a line where there is none, as in Excel. */
class RangeBorder implements HostObject {
  readonly excelClass = "RangeBorder";
  constructor(
    readonly sideIndex: string,
    private readonly of: Formatted,
    private readonly edges: readonly Edge[],
  ) {}

  get id(): string {
    return this.sideIndex;
  }
  get style(): string | null {
    return this.common("style");
  }
  set style(value: string | null) {
    if (value !== null) this.draw({ style: value });
  }
  get color(): string | null {
    return this.common("color");
  }
  set color(value: string | null) {
    this.draw({ color: hexColor(value ?? ""), ...this.drawn() });
  }
  get weight(): string | null {
    return this.common("weight");
  }
  set weight(value: string | null) {
    if (value !== null) this.draw({ weight: value, ...this.drawn() });
  }

  private drawn(): Partial<Line> {
    return this.style === "None" ? { style: "Continuous" } : {};
  }

  private common(key: keyof Line): string | null {
    const values = new Set<string>();
    for (const { area, side } of this.edges) {
      for (const look of this.of.worksheet.cells.looks(area)) values.add(look[side][key]);
    }
    const [only = null] = values;
    return values.size === 1 ? only : null;
  }

  private draw(change: Partial<Line>): void {
    const { worksheet } = this.of;
    worksheet.refuseFormatting("allowFormatCells");
    for (const { area, side } of this.edges) {
      for (const look of worksheet.cells.looks(area)) {
        const patch: Partial<CellLook> = { [side]: { ...look[side], ...change } };
        worksheet.cells.setLook(area, patch, look);
      }
    }
  }
}
