import type { CellRange, ChartSpec } from "../../../sheet";
import { element, type XmlElement, xmlPart } from "./xml-element";

const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The part that says where a sheet's charts lie (ECMA-376 part 1, 20.5). Chart 0 is the drawing's relationship `rId1`. */
export function drawingPart(charts: readonly ChartSpec[]): string {
  return xmlPart(element("xdr:wsDr", NAMESPACES, ...charts.map(anchor)));
}

function anchor({ place, title }: ChartSpec, index: number): XmlElement {
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", place.top, place.left),
    corner("xdr:to", ...afterLast(place)),
    frame(title, index),
    element("xdr:clientData"),
  );
}

/** A corner is the upper left one of its cell, so the area ends where the cell after its last begins. */
function afterLast({ bottom, right }: CellRange): [row: number, column: number] {
  return [bottom + 1, right + 1];
}

function corner(name: string, row: number, column: number): XmlElement {
  return element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, "0"),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, "0"),
  );
}

function frame(title: string, index: number): XmlElement {
  const reference = element("c:chart", {
    "xmlns:c": CHART,
    "xmlns:r": RELATIONSHIPS,
    "r:id": `rId${index + 1}`,
  });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: index + 2, name: `图表 ${index + 1}`, descr: title }),
      element("xdr:cNvGraphicFramePr"),
    ),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element("a:graphic", {}, element("a:graphicData", { uri: CHART }, reference)),
  );
}
