import { strFromU8, unzipSync } from "fflate";

import { workbookBytes } from "../../src/hosts/file";
import { rangeAddress } from "../../src/sheet";
import type { SheetSpec } from "../../src/sheet";
import type { Worksheet } from "../excel-host";
import { areaText } from "../excel-host/model";

/** What one chart shows and where it lies. */
export interface ChartAsSeen {
  readonly type: string;
  readonly title: string;
  readonly position: string | null;
  readonly names: readonly string[];
  readonly ranges: readonly (string | null)[];
  readonly labels: boolean;
  readonly legend: boolean;
}

/** The parts of a workbook of ours as texts, by path. */
export async function partsOf(sheets: readonly SheetSpec[]): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await workbookBytes(sheets));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What the first group of a pattern finds, each time. */
export function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

/** The charts of a sheet of a file. @param number of the sheet's drawing @param first number of its first chart */
export function chartsOfFile(
  parts: ReadonlyMap<string, string>,
  number: number,
  first: number,
): ChartAsSeen[] {
  const drawing = parts.get(`xl/drawings/drawing${number}.xml`) ?? "";
  return all(drawing, /<xdr:twoCellAnchor>(.*?)<xdr:graphicFrame/g).map((anchor, index) =>
    chartOfFile(parts.get(`xl/charts/chart${first + index}.xml`) ?? "", anchor),
  );
}

function chartOfFile(chart: string, anchor: string): ChartAsSeen {
  const [column = 0, row = 0, rightAfter = 0, bottomAfter = 0] = all(anchor, /<xdr:(?:col|row)>(\d+)</g).map(
    Number,
  );
  const direction = chart.includes('<c:barDir val="col"/>') ? "ColumnClustered" : "BarClustered";
  const bars = chart.includes('<c:grouping val="stacked"/>') ? "BarStacked" : direction;
  return {
    type: chart.includes("<c:pieChart>") ? "Pie" : bars,
    position: rangeAddress({ top: row, left: column, bottom: bottomAfter - 1, right: rightAfter - 1 }),
    title: unescaped(all(chart, /<a:t>(.*?)<\/a:t>/g)[0] ?? ""),
    names: all(chart, /<c:tx><c:v>(.*?)<\/c:v>/g),
    ranges: all(chart, /<c:f>.*?!(.*?)<\/c:f>/g).map((range) => range.replaceAll("$", "")),
    labels: chart.includes('<c:showVal val="1"/>'),
    legend: chart.includes("<c:legend>"),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The charts of a sheet in Excel. */
export function chartsInExcel(sheet: Worksheet): ChartAsSeen[] {
  return sheet.charts.items.map((chart) => ({
    type: chart.chartType,
    title: chart.title.text,
    position: chart.position,
    names: chart.series.items.map(({ name }) => name),
    ranges: chart.series.items.flatMap(({ values, xAxisValues }) =>
      [xAxisValues, values].map((range) => range && areaText(range.area)),
    ),
    labels: chart.series.items.every(({ hasDataLabels }) => hasDataLabels),
    legend: chart.legend.visible,
  }));
}
