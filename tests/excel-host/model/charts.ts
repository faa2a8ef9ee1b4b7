import { HostError } from "../protocol";
import type { HostObject } from "../protocol";
import { areaText } from "./area";
import { textArgument } from "./arguments";
import { Listed } from "./listed";
import { isRange } from "./range";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** `worksheet.charts` */
export class ChartCollection extends Listed<Chart> {
  readonly excelClass = "ChartCollection";
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    if (!isRange(source)) throw new HostError("InvalidArgument");
    const id = this.worksheet.workbook.nextId("chart");
    const chart = new Chart(
      this,
      id,
      `图表 ${this.items.length + 1}`,
      textArgument(type),
      source,
      String(seriesBy),
    );
    this.items.push(chart);
    return chart;
  }

  protected keysOf(item: Chart): string[] {
    return [item.id, item.name];
  }
}

/** A row of figures of a chart. */
export class ChartSeries implements HostObject {
  readonly excelClass = "ChartSeries";
  readonly dataLabels = { excelClass: "ChartDataLabels", numberFormat: "General" };
  hasDataLabels = false;
  values: Range | null = null;
  xAxisValues: Range | null = null;

  constructor(public name: string) {}

  setValues(range: unknown): void {
    if (!isRange(range)) throw new HostError("InvalidArgument");
    this.values = range;
  }
  setXAxisValues(range: unknown): void {
    if (!isRange(range)) throw new HostError("InvalidArgument");
    this.xAxisValues = range;
  }
}

/** `chart.series` */
export class ChartSeriesCollection extends Listed<ChartSeries> {
  readonly excelClass = "ChartSeriesCollection";

  add(name: unknown = `系列${this.items.length + 1}`): ChartSeries {
    const series = new ChartSeries(textArgument(name));
    this.items.push(series);
    return series;
  }

  protected keysOf(item: ChartSeries): string[] {
    return [item.name];
  }
}

function axis() {
  return {
    excelClass: "ChartAxis",
    minimum: "" as unknown,
    numberFormat: "General",
    reversePlotOrder: false,
    position: "Automatic",
  };
}

/** A chart: what it is of and where it lies, not how it is drawn. Sizes are in points. */
export class Chart implements HostObject {
  readonly excelClass = "Chart";
  readonly title = { excelClass: "ChartTitle", text: "", visible: true, overlay: false };
  readonly legend = { excelClass: "ChartLegend", visible: true, position: "Right", overlay: false };
  readonly series = new ChartSeriesCollection();
  readonly axes = { excelClass: "ChartAxes", categoryAxis: axis(), valueAxis: axis() };
  top = 0;
  left = 0;
  height = 216;
  width = 360;
  /** Where the chart was put by cells, `B2:H20`. */
  position: string | null = null;

  constructor(
    private readonly owner: ChartCollection,
    readonly id: string,
    public name: string,
    public chartType: string,
    /** Where its figures come from. */
    public source: Range,
    public seriesBy: string,
  ) {
    // More than one row or column makes several series or names in Excel; that is not modelled.
    this.series.add().setValues(source);
  }

  get worksheet(): Worksheet {
    return this.source.worksheet;
  }
  setData(source: unknown, seriesBy: unknown = "Auto"): void {
    if (!isRange(source)) throw new HostError("InvalidArgument");
    this.source = source;
    this.seriesBy = String(seriesBy);
  }
  setPosition(start: unknown, end: unknown = start): void {
    const first = this.rangeOf(start);
    const whole = first.getBoundingRect(this.rangeOf(end));
    this.position = areaText(whole.area);
    this.top = whole.top;
    this.left = whole.left;
    this.height = whole.height;
    this.width = whole.width;
  }
  delete(): void {
    this.owner.drop(this);
  }

  private rangeOf(cell: unknown): Range {
    return isRange(cell) ? cell : this.worksheet.getRange(cell);
  }
}
