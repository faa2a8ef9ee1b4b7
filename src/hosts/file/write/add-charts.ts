import { strFromU8, strToU8 } from "fflate";

import type { SheetSpec } from "../../../sheet";
import { chartPart } from "./chart-part";
import { drawingPart } from "./drawing-part";
import { element, xmlPart, xmlText } from "./xml-element";

/** The parts of a package by path. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** A sheet that was written, with its legal name and the number its part bears. */
export interface WrittenSheet {
  readonly spec: SheetSpec;
  readonly name: string;
  readonly number: number;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS_PART = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/** The name of a sheet's relationship to its drawing; exceljs calls its own `rId1` and so on. */
const DRAWING_ID = "rIdCharts";
/** What may come after the drawing in a sheet's part (ECMA-376 part 1, 18.3.1.99). A text's `<` is escaped, so it is no text. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

/** Adds the sheets' charts to a package, which exceljs cannot. */
export function withCharts(parts: PackageParts, sheets: readonly WrittenSheet[]): PackageParts {
  const added: Record<string, Uint8Array> = {};
  const types: string[] = [];
  let charts = 0;
  for (const { spec, name, number } of sheets) {
    const own = (spec.charts ?? []).map((chart) => ({ chart, path: `charts/chart${++charts}.xml` }));
    if (own.length === 0) continue;
    const drawing = `drawings/drawing${number}.xml`;
    for (const { chart, path } of own) {
      added[`xl/${path}`] = strToU8(chartPart({ chart, rows: spec.rows, sheetName: name }));
      types.push(override(path, CHART_TYPE));
    }
    added[`xl/${drawing}`] = strToU8(drawingPart(own.map(({ chart }) => chart)));
    added[`xl/drawings/_rels/drawing${number}.xml.rels`] = strToU8(
      relationships(own.map(({ path }, index) => relationship(`rId${index + 1}`, "chart", path))),
    );
    types.push(override(drawing, DRAWING_TYPE));
    Object.assign(added, sheetWithDrawing(parts, number, drawing));
  }
  if (types.length === 0) return parts;
  const known = textOf(parts, CONTENT_TYPES).replace("</Types>", () => `${types.join("")}</Types>`);
  return { ...parts, ...added, [CONTENT_TYPES]: strToU8(known) };
}

function sheetWithDrawing(parts: PackageParts, number: number, drawing: string): PackageParts {
  const sheet = `xl/worksheets/sheet${number}.xml`;
  const links = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const link = relationship(DRAWING_ID, "drawing", drawing);
  const mark = xmlText(element("drawing", { "r:id": DRAWING_ID }));
  return {
    [sheet]: strToU8(textOf(parts, sheet).replace(AFTER_DRAWING, (next) => mark + next)),
    [links]: strToU8(
      parts[links] === undefined
        ? relationships([link])
        : textOf(parts, links).replace("</Relationships>", () => `${xmlText(link)}</Relationships>`),
    ),
  };
}

function textOf(parts: PackageParts, path: string): string {
  const part = parts[path];
  if (part === undefined) throw new Error(`The package has no ${path}`);
  return strFromU8(part);
}

function override(path: string, type: string): string {
  return xmlText(element("Override", { PartName: `/xl/${path}`, ContentType: type }));
}

/** @param path within `xl/`; charts, drawings and sheets lie one folder below it. */
function relationship(id: string, kind: "chart" | "drawing", path: string): ReturnType<typeof element> {
  return element("Relationship", { Id: id, Type: `${RELATIONSHIPS}/${kind}`, Target: `../${path}` });
}

function relationships(links: readonly ReturnType<typeof element>[]): string {
  return xmlPart(element("Relationships", { xmlns: RELATIONSHIPS_PART }, ...links));
}
