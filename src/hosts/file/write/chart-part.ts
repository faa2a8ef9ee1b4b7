import { isoToSerial } from "../../../calendar";
import { cellAddress, cellsOfRow } from "../../../sheet";
import type { CellRange, ChartSeries, ChartSpec, SheetSpec, SpecValue } from "../../../sheet";
import { element, type XmlElement, xmlPart } from "./xml-element";

/** A chart on the sheet whose cells it shows. */
export interface SheetChart {
  readonly chart: ChartSpec;
  readonly rows: SheetSpec["rows"];
  /** The sheet's legal name. */
  readonly sheetName: string;
}

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const FONT = "宋体";
/** In hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
/** Numbers by which the two axes know each other. */
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
/** In hundredths of a bar's width. */
const GAP = 60;

/** The part of a chart (ECMA-376 part 1, 21.2), with the figures as they are, so that it shows without being computed. */
export function chartPart(chart: SheetChart): string {
  const { title, kind, series } = chart.chart;
  const hasLegend = kind === "pie" || series.length > 1;
  return xmlPart(
    element(
      "c:chartSpace",
      NAMESPACES,
      value("c:roundedCorners", 0),
      element(
        "c:chart",
        {},
        titleOf(title),
        value("c:autoTitleDeleted", 0),
        element("c:plotArea", {}, element("c:layout"), ...plotOf(chart)),
        ...(hasLegend ? [element("c:legend", {}, value("c:legendPos", "b"), value("c:overlay", 0))] : []),
        value("c:plotVisOnly", 0),
        value("c:dispBlanksAs", "gap"),
      ),
      textProperties(),
    ),
  );
}

function value(name: string, val: string | number): XmlElement {
  return element(name, { val });
}

function textProperties(): XmlElement {
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, letters("a:defRPr", TEXT_SIZE)),
    element("a:endParaRPr", { lang: "zh-CN" }),
  );
  return element("c:txPr", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph);
}

function letters(name: string, size: number): XmlElement {
  const fonts = [element("a:latin", { typeface: FONT }), element("a:ea", { typeface: FONT })];
  return element(name, { lang: "zh-CN", sz: size, b: 0 }, ...fonts);
}

function titleOf(title: string): XmlElement {
  const run = element("a:r", {}, letters("a:rPr", TITLE_SIZE), element("a:t", {}, title));
  const rich = element("c:rich", {}, element("a:bodyPr"), element("a:lstStyle"), element("a:p", {}, run));
  return element("c:title", {}, element("c:tx", {}, rich), value("c:overlay", 0));
}

function plotOf(chart: SheetChart): XmlElement[] {
  const { kind, series } = chart.chart;
  const drawn = series.map((one, index) => seriesOf(chart, one, index));
  if (kind === "pie") {
    return [element("c:pieChart", {}, value("c:varyColors", 1), ...drawn, value("c:firstSliceAng", 0))];
  }
  const isStacked = kind === "stackedBar";
  const bars = element(
    "c:barChart",
    {},
    value("c:barDir", kind === "column" ? "col" : "bar"),
    value("c:grouping", isStacked ? "stacked" : "clustered"),
    value("c:varyColors", 0),
    ...drawn,
    value("c:gapWidth", GAP),
    ...(isStacked ? [value("c:overlap", 100)] : []),
    value("c:axId", CATEGORY_AXIS),
    value("c:axId", VALUE_AXIS),
  );
  return [bars, ...axesOf(chart.chart)];
}

/** Lying bars run from the top, as the table's rows do; their scale stays below. */
function axesOf({ kind, labelFormat }: ChartSpec): XmlElement[] {
  const isLying = kind !== "column";
  const scaling = (orientation: string): XmlElement =>
    element("c:scaling", {}, value("c:orientation", orientation));
  return [
    element(
      "c:catAx",
      {},
      value("c:axId", CATEGORY_AXIS),
      scaling(isLying ? "maxMin" : "minMax"),
      value("c:delete", 0),
      value("c:axPos", isLying ? "l" : "b"),
      value("c:crossAx", VALUE_AXIS),
      value("c:crosses", "autoZero"),
    ),
    element(
      "c:valAx",
      {},
      value("c:axId", VALUE_AXIS),
      element("c:scaling", {}, value("c:orientation", "minMax"), value("c:min", 0)),
      value("c:delete", 0),
      value("c:axPos", isLying ? "b" : "l"),
      element("c:numFmt", { formatCode: labelFormat, sourceLinked: 0 }),
      value("c:crossAx", CATEGORY_AXIS),
      value("c:crosses", isLying ? "max" : "autoZero"),
    ),
  ];
}

function seriesOf(chart: SheetChart, { name, values }: ChartSeries, index: number): XmlElement {
  const { kind, categories, labelFormat } = chart.chart;
  return element(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    element("c:tx", {}, element("c:v", {}, name)),
    ...(kind === "pie" ? [] : [value("c:invertIfNegative", 0)]),
    labelsOf(chart.chart),
    element("c:cat", {}, cachedTexts(chart, categories)),
    element("c:val", {}, cachedNumbers(chart, values, labelFormat)),
  );
}

function labelsOf({ labels, labelFormat }: ChartSpec): XmlElement {
  const shown = { "c:showLegendKey": 0, "c:showVal": labels ? 1 : 0, "c:showCatName": 0, "c:showSerName": 0 };
  const all = { ...shown, "c:showPercent": 0, "c:showBubbleSize": 0 };
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: labelFormat, sourceLinked: 0 }),
    ...Object.entries(all).map(([name, setting]) => value(name, setting)),
  );
}

function cachedTexts(chart: SheetChart, range: CellRange): XmlElement {
  const texts = valuesIn(chart, range).map((cell) => (cell === null ? null : categoryText(cell)));
  return element("c:strRef", {}, reference(chart, range), element("c:strCache", {}, ...points(texts)));
}

function cachedNumbers(chart: SheetChart, range: CellRange, format: string): XmlElement {
  const numbers = valuesIn(chart, range).map((cell) => (typeof cell === "number" ? String(cell) : null));
  const cache = element("c:numCache", {}, element("c:formatCode", {}, format), ...points(numbers));
  return element("c:numRef", {}, reference(chart, range), cache);
}

function points(texts: readonly (string | null)[]): XmlElement[] {
  const known = texts.flatMap((text, idx) =>
    text === null ? [] : [element("c:pt", { idx }, element("c:v", {}, text))],
  );
  return [value("c:ptCount", texts.length), ...known];
}

function categoryText(cell: Exclude<SpecValue, null>): string {
  return typeof cell === "object" ? String(isoToSerial(cell.iso, false) ?? cell.iso) : String(cell);
}

function valuesIn({ rows }: SheetChart, { top, left, bottom, right }: CellRange): SpecValue[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) => rows[row + top]).flatMap((row) => {
    const cells = row ? cellsOfRow(row) : [];
    return Array.from({ length: right - left + 1 }, (_, column) => cells[column + left]?.value ?? null);
  });
}

function reference({ sheetName }: SheetChart, { top, left, bottom, right }: CellRange): XmlElement {
  const cells = [cellAddress(top, left), cellAddress(bottom, right)].map((address) =>
    address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"),
  );
  return element("c:f", {}, `'${sheetName.replaceAll("'", "''")}'!${cells.join(":")}`);
}
