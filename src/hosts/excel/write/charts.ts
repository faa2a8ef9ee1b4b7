import type { CellRange, ChartKind, ChartSpec } from "../../../sheet";
import { rangeOf } from "../ranges";
import { CALL_BYTES, type RequestBatch } from "../request-batch";

const TYPES = {
  bar: "BarClustered",
  column: "ColumnClustered",
  pie: "Pie",
  stackedBar: "BarStacked",
} as const satisfies Readonly<Record<ChartKind, `${Excel.ChartType}`>>;
/** Calls a chart takes besides those of its series, and those of each series. */
const CALLS = 12;
const CALLS_A_SERIES = 6;

/** Draws the sheet's charts, after its cells. */
export async function writeCharts(
  batch: RequestBatch,
  sheet: Excel.Worksheet,
  charts: readonly ChartSpec[],
): Promise<void> {
  for (const chart of charts) {
    await batch.room((CALLS + chart.series.length * CALLS_A_SERIES) * CALL_BYTES);
    drawChart(sheet, chart);
  }
}

function drawChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first, ...others] = spec.series;
  if (!first) return;
  // Made of the first series alone, so that Excel has nothing to guess about what is a series and what a name.
  const chart = sheet.charts.add(TYPES[spec.kind], rangeOf(sheet, first.values), directionOf(first.values));
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [index, series] of drawn.entries()) {
    const { name, values } = spec.series[index] ?? first;
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, spec.categories));
    series.hasDataLabels = spec.labels;
    if (spec.labels) series.dataLabels.numberFormat = spec.labelFormat;
  }
  chart.title.text = spec.title;
  chart.legend.visible = spec.kind === "pie" || spec.series.length > 1;
  chart.legend.position = "Bottom";
  if (spec.kind !== "pie") setAxes(chart.axes, spec);
  const { top, left, bottom, right } = spec.place;
  chart.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
}

/** Lying bars run from the top, as the table's rows do; their scale stays below. */
function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, labelFormat }: ChartSpec): void {
  valueAxis.minimum = 0;
  valueAxis.numberFormat = labelFormat;
  if (kind === "column") return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}

function directionOf({ top, bottom }: CellRange): "Rows" | "Columns" {
  return top === bottom ? "Rows" : "Columns";
}
