import type { CellRange } from "./cell-range";

/** `bar` lies, `column` stands; `stackedBar` lies with the series one behind the other. */
export type ChartKind = "bar" | "column" | "pie" | "stackedBar";

/** A row of figures that belong together. */
export interface ChartSeries {
  readonly name: string;
  /** Cells of the chart's own sheet, one row or one column; what is no number counts as nothing. */
  readonly values: CellRange;
}

/** A chart of figures that stand on the same sheet. */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly title: string;
  /** At least one, and for a pie exactly one. With two and more, a legend stands below; a pie always has one. */
  readonly series: readonly ChartSeries[];
  /** The names of the figures: cells of the same sheet, one row or one column, as many as each series has values. */
  readonly categories: CellRange;
  /** The cells that it covers from edge to edge. */
  readonly place: CellRange;
  /** An Excel number format for the labels, such as `0.0%`. */
  readonly labelFormat: string;
  /** Whether each figure stands at its bar or slice. */
  readonly labels: boolean;
}
